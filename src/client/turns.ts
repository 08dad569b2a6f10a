import { painted } from "./pause.ts";

/** Canvases that are to be drawn anew, each by what draws it and says whether it had to. */
const waiting = new Set<() => boolean>();
let isRunning = false;

/** Draws one canvas a frame, after that of the card: to bring one to the screen takes a slow phone as long as all else that a pointer asks for. */
export async function inTurn(draw: () => boolean): Promise<void> {
  waiting.add(draw);
  if (isRunning) return;
  isRunning = true;
  try {
    await painted();
    for (const next of waiting) {
      waiting.delete(next);
      if (next()) await painted();
    }
  } finally {
    isRunning = false;
  }
}

/** Forgets a canvas that is gone. */
export function noTurn(draw: () => boolean): void {
  waiting.delete(draw);
}

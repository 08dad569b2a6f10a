import { roundTenth } from "../plotScales.ts";
import type { FormShape } from "./formScene.ts";

/** Half the height of a whisker's ends, and length of an arrow's head, in pixels. */
const [CAP, HEAD] = [4, 4];

/** A whisker between two places on a line that runs across; that of a doubtful range has a look of its own. */
export function whisker(
  from: number,
  to: number,
  y: number,
  partner: string | null,
  look: "bounds" | "doubtful-bounds" = "bounds",
): FormShape {
  const [left, right, top] = [roundTenth(from), roundTenth(to), roundTenth(y - CAP)];
  const d = `M${left},${top}v${2 * CAP}M${right},${top}v${2 * CAP}M${left},${roundTenth(y)}H${right}`;
  return { rect: { x: Math.min(from, to), y: y - CAP, width: Math.abs(to - from), height: 2 * CAP }, d, look, partner };
}

/** An arrow from a place to the open side; a negative length points to the left. */
export function arrow(from: number, y: number, length: number, partner: string | null): FormShape {
  const [x, tip] = [roundTenth(from), roundTenth(from + length)];
  const back = roundTenth(tip - Math.sign(length) * HEAD);
  const [middle, top, bottom] = [y, y - HEAD, y + HEAD].map(roundTenth);
  const d = `M${x},${middle}H${tip}M${back},${top}L${tip},${middle}L${back},${bottom}`;
  return { rect: { x: Math.min(x, tip), y: y - HEAD, width: Math.abs(length), height: 2 * HEAD }, d, look: "open", partner };
}

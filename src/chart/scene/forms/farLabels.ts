import type { Rect } from "../labelPlacement.ts";
import { LINE, line, meet, reach, textRect, widthOf, within, write } from "./formParts.ts";
import type { FormShape, FormText } from "./formScene.ts";

/** A label that must not be lost: what it says, of whom, from which mark, and whether it stands above or below it. */
export interface FarLabel {
  text: string;
  style: FormText["style"];
  of: string;
  partner: string;
  mark: Rect;
  isAbove: boolean;
}

/** Distances from the mark that are tried, in lines, and shifts to the sides, in widths of the label. */
const DISTANCES = Array.from({ length: 9 }, (_, i) => 1.25 + i * 0.5);
const SHIFTS = [0, 0.3, -0.3, 0.48, -0.48];
/** Air between a leader and its ends, in pixels. */
const AIR = 2;

/** Labels that have no place at their marks, further off and with a leader, as far as there is room: no words or leader meets a mark or other words. */
export function placeFar(labels: FarLabel[], marks: Rect[], texts: FormText[], bounds: Rect): FormText[] {
  const placed: FormText[] = [];
  for (const label of labels) {
    const words = [...texts, ...placed].map(textRect);
    const leaders = placed.flatMap(({ leader }) => (leader ? [leader.rect] : []));
    const place = candidates(label).find((text) => isFree(text, label, [...words, ...leaders], marks, bounds));
    if (place) placed.push(place);
  }
  return placed;
}

function candidates({ text, style, of, partner, mark, isAbove }: FarLabel): FormText[] {
  const middle = mark.x + mark.width / 2;
  return DISTANCES.flatMap((lines) =>
    SHIFTS.map((shift) => {
      const far = lines * LINE;
      const y = isAbove ? mark.y - far : mark.y + mark.height + far + 10;
      const placed = write(text, middle + shift * widthOf(text, style), y, style, { anchor: "middle", partner, of });
      return { ...placed, leader: leaderOf(textRect(placed), mark, isAbove) };
    }),
  );
}

/** An upright line between the words and the middle of the mark. */
function leaderOf(words: Rect, mark: Rect, isAbove: boolean): FormShape {
  const [from, to] = isAbove ? [words.y + words.height + AIR, mark.y - AIR] : [mark.y + mark.height + AIR, words.y - AIR];
  return line(mark.x + mark.width / 2, from, 0, to - from, "leader");
}

function isFree(text: FormText, { mark }: FarLabel, words: Rect[], marks: Rect[], bounds: Rect): boolean {
  const rect = textRect(text);
  const leader = reach([text.leader?.rect ?? rect], 1);
  const others = marks.filter((other) => !meet(other, mark) || other.y !== mark.y);
  return within(rect, bounds) && [...words, ...others].every((other) => !meet(reach([rect], [2, 1]), other) && !meet(leader, other));
}

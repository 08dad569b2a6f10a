import type { Rect } from "../geometry.ts";
import type { FormText } from "./formScene.ts";
import { textRect } from "./formText.ts";

/** Air between a mark and the figure above it, in pixels. */
const AIR = 3;

/**
 * Figures of zeros in their places, and behind these higher ones, over each mark of their window: a zero has nothing but its figure, and is not
 * left out where a mark stands just above the line.
 */
export function raisedZeros(zeros: readonly FormText[], marks: readonly Rect[]): FormText[] {
  const over = (zero: FormText) => {
    const { x, width } = textRect(zero);
    const inTheWay = marks.filter((mark) => mark.x < x + width && x < mark.x + mark.width).sort((a, b) => b.y - a.y);
    return inTheWay.map((mark): FormText => ({ ...zero, y: mark.y - AIR }));
  };
  return [...zeros, ...zeros.flatMap(over)];
}

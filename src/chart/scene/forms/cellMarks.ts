import type { MarkShape } from "../../chartSpec/chartSpec.ts";
import type { Cell } from "../../chartSpec/formPanel.ts";
import type { Rect } from "../geometry.ts";
import type { FormShape } from "./formScene.ts";
import { box, line, mark } from "./formShapes.ts";

/**
 * A cell in three strengths that need no colour: filled with the partner's mark cut out (clear), a light ground with its ring (slight),
 * grey with a dash (even) or with two, as an equals sign has (about equal). A dashed box holds another count, an outlined one is filled from below by a share, a bare mark was only counted.
 */
export function cellShapes(
  cell: Pick<Cell, "look" | "partner" | "share" | "text" | "isNeutral">,
  shape: MarkShape,
  rect: Rect,
): FormShape[] {
  const { look, partner, share, text } = cell;
  const { x, y, width, height } = rect;
  const [cx, cy] = [x + width / 2, y + height / 2];
  const radius = Math.max(1.6, Math.min(3.4, width / 4));
  const ground = box(x, y, width, height, look, partner);
  switch (look) {
    case "clear":
      return [ground, mark(shape, cx, cy, radius, "glyph", partner)];
    case "slight":
      return [ground, mark(shape, cx, cy, radius, "glyph-ring", partner)];
    case "equal":
      return [ground, ...[-1, 1].map((way) => line(cx - radius, cy + way * DOUBLE, 2 * radius, 0, "dash"))];
    case "even":
      return [ground, line(cx - radius, cy, 2 * radius, 0, "dash")];
    case "other":
      return [
        inset(ground),
        ...(share === null ? [mark(shape, cx, cy, radius * 0.8, "glyph-ring", partner)] : filled(share, rect, partner)),
      ];
    case "share":
      return [inset(ground), ...filled(share ?? 0, rect, partner)];
    case "alone":
      return [inset(ground), mark(shape, cx, cy, radius, "box", partner)].map((one) =>
        cell.isNeutral ? { ...one, isNeutral: true } : one,
      );
    case "few":
    case "zero":
    case "counted":
      // A figure or sign in place of a mark is a text; what it covers is kept.
      return [text === null ? mark(shape, cx, cy, radius, look, partner) : { ...ground, d: "" }];
  }
}

/** How far the dashes of an equals sign are from its middle, in pixels. */
const DOUBLE = 1.9;

/** Least height of a share above zero: seen above the outline, in pixels. */
const LEAST = 2.5;

function filled(share: number, { x, y, width, height }: Rect, partner: string | null): FormShape[] {
  const up = Math.max(LEAST, height * share);
  return share <= 0 ? [] : [box(x, y + height - up, width, up, "box", partner)];
}

/** An outline keeps inside its cell: half its stroke. */
function inset({ rect: { x, y, width, height }, look, partner }: FormShape): FormShape {
  return box(x + 0.75, y + 0.75, width - 1.5, height - 1.5, look, partner);
}

import type { MarkShape } from "../../chartSpec/chartSpec.ts";
import type { Rect } from "../geometry.ts";
import { roundTenth } from "../plotScales.ts";
import type { FormShape } from "./formScene.ts";

/** A rectangle, with edges on tenths of a pixel. */
export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  look: FormShape["look"],
  partner: string | null = null,
): FormShape {
  return { rect: { x: roundTenth(x), y: roundTenth(y), width: roundTenth(width), height: roundTenth(height) }, d: null, look, partner };
}

/** A straight line. */
export function line(x: number, y: number, dx: number, dy: number, look: FormShape["look"], partner: string | null = null): FormShape {
  const [left, top] = [roundTenth(x), roundTenth(y)];
  const d = `M${left},${top}${dx === 0 ? `v${roundTenth(dy)}` : dy === 0 ? `h${roundTenth(dx)}` : `l${roundTenth(dx)},${roundTenth(dy)}`}`;
  return { rect: { x: Math.min(x, x + dx), y: Math.min(y, y + dy), width: Math.abs(dx), height: Math.abs(dy) }, d, look, partner };
}

/** Half the width and height of each mark of radius 1: circles to their edge, diamonds to a corner, and so that they look equally large. */
const REACH: Record<MarkShape, number> = { circle: 1, diamond: 1.25, square: 0.9 };

/** A partner's mark around a middle. */
export function mark(shape: MarkShape, x: number, y: number, radius: number, look: FormShape["look"], partner: string | null): FormShape {
  const r = roundTenth(radius * REACH[shape]);
  const [cx, cy] = [roundTenth(x), roundTenth(y)];
  const d = {
    circle: `M${roundTenth(cx - r)},${cy}a${r},${r} 0 1,0 ${roundTenth(2 * r)},0a${r},${r} 0 1,0 ${roundTenth(-2 * r)},0z`,
    diamond: `M${cx},${roundTenth(cy - r)}l${r},${r}l${-r},${r}l${-r},${-r}z`,
    square: `M${roundTenth(cx - r)},${roundTenth(cy - r)}h${roundTenth(2 * r)}v${roundTenth(2 * r)}h${roundTenth(-2 * r)}z`,
  }[shape];
  return { rect: { x: cx - r, y: cy - r, width: 2 * r, height: 2 * r }, d, look, partner };
}

/** A small dot where something was not counted: a stroke of no length, whose ends are round. */
export function dot(x: number, y: number, partner: string | null): FormShape {
  return { rect: { x: x - 1.5, y: y - 1.5, width: 3, height: 3 }, d: `M${roundTenth(x)},${roundTenth(y)}h.1`, look: "missing", partner };
}

/** Distance of a hatching's strokes along an edge, in pixels. */
const HATCH = 5;

/** Slanting strokes that fill a rectangle, cut off at its edges: a pattern that needs no colour and no definition elsewhere in a page. */
export function hatch({ x, y, width, height }: Rect, partner: string | null): FormShape {
  let d = "";
  // Each stroke runs from the lower left to the upper right on x + y = c, seen from the upper left corner.
  for (let c = HATCH / 2; c < width + height; c += HATCH) {
    const [fromX, toX] = [Math.max(0, c - height), Math.min(width, c)];
    if (toX - fromX < 0.3) continue;
    const step = roundTenth(toX - fromX);
    d += `M${roundTenth(x + fromX)},${roundTenth(y + c - fromX)}l${step},${-step}`;
  }
  return { rect: { x, y, width, height }, d: d || `M${x},${y}`, look: "hatch", partner };
}

/** A filled bar, or one hatched and edged for an estimate. */
export function bar(rect: Rect, isEstimate: boolean, partner: string): FormShape[] {
  const { x, y, width, height } = rect;
  if (!isEstimate) return [box(x, y, width, height, "solid", partner)];
  return [hatch(rect, partner), box(x, y, width, height, "estimate", partner)];
}

/** A quiet column of all together, behind those of each; hatched for an estimate. */
export function totalBar(rect: Rect, isEstimate: boolean): FormShape[] {
  const { x, y, width, height } = rect;
  if (!isEstimate) return [box(x, y, width, height, "total")];
  return [hatch(rect, null), box(x, y, width, height, "total-estimate")];
}

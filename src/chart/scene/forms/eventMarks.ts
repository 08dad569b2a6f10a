import { roundTenth } from "../plotScales.ts";
import type { FormShape } from "./formScene.ts";

/** Half the width of an event's mark, in pixels. */
export const EVENT_RADIUS = 6;

/** The mark of an event: a triangle whose point says which way somebody went, a square for what is no journey. */
export function eventShape(
  look: "to" | "from" | "act" | "found-to" | "found-from" | "found-act",
  x: number,
  y: number,
  partner: string | null,
): FormShape {
  const r = EVENT_RADIUS;
  const [left, top, bottom] = [roundTenth(x - r), roundTenth(y - r + 0.5), roundTenth(y + r - 0.5)];
  const height = roundTenth(2 * r - 1);
  const d = look.endsWith("to")
    ? `M${left},${bottom}h${2 * r}l${-r},${-height}z`
    : look.endsWith("from")
      ? `M${left},${top}h${2 * r}l${-r},${height}z`
      : `M${roundTenth(x - r + 1)},${roundTenth(y - r + 1)}h${2 * r - 2}v${2 * r - 2}h${2 - 2 * r}z`;
  return { rect: { x: x - r, y: y - r, width: 2 * r, height: 2 * r }, d, look, partner };
}

/** A thin line over the time in which the event lies, where the day is not known. */
export function periodShape(from: number, to: number, y: number, partner: string | null): FormShape {
  return {
    rect: { x: from, y: y - 1, width: to - from, height: 2 },
    d: `M${roundTenth(from)},${roundTenth(y)}H${roundTenth(to)}`,
    look: "period",
    partner,
  };
}

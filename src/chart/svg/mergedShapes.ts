import type { FormShape } from "../scene/forms/formScene.ts";
import { roundTenth } from "../scene/plotScales.ts";

/** Looks whose ground is that of another: cells that are about equal have their own mark alone. */
export const GROUND_OF: Partial<Record<FormShape["look"], FormShape["look"]>> = { equal: "even" };

/** All shapes of one look and partner as one path. */
export interface MergedPath extends Pick<FormShape, "look" | "partner"> {
  d: string;
}

/**
 * Shapes drawn kind by kind: one path for each look and partner, in the order in which they first occur. Shapes of a kind are alike and
 * stand in rows, so each begins at its distance from the one before: the same letters again and again, which pack to almost nothing.
 *
 * @param shapes none of which covers another of the list
 */
export function mergedShapes(shapes: readonly FormShape[]): MergedPath[] {
  const kinds = new Map<string, FormShape[]>();
  for (const shape of shapes) {
    const kind = `${GROUND_OF[shape.look] ?? shape.look} ${colourOf(shape)}`;
    const alike = kinds.get(kind);
    if (alike) alike.push(shape);
    else kinds.set(kind, [shape]);
  }
  return [...kinds.values()].flatMap((alike) => {
    const d = joined(alike.map(pathOf).filter((path) => path !== ""));
    const [first] = alike;
    return d === "" || !first ? [] : [{ look: GROUND_OF[first.look] ?? first.look, partner: colourOf(first), d }];
  });
}

/** Whose colour a shape has; null where it has nobody's. */
export function colourOf({ partner, isNeutral }: Pick<FormShape, "partner" | "isNeutral">): string | null {
  return isNeutral ? null : partner;
}

function pathOf({ rect: { x, y, width, height }, d }: FormShape): string {
  return d ?? `M${x},${y}h${width}v${height}h${-width}z`;
}

/** A path that begins absolutely and goes on in relative steps. */
const BEGIN = /^M(-?[\d.]+),(-?[\d.]+)([^M]*)$/;
/** A path that is one straight line, across or down. */
const STRAIGHT = /^([hv])(-?[\d.]+)$/;

function joined(paths: string[]): string {
  let end: { x: number; y: number } | null = null;
  let all = "";
  for (const path of paths) {
    const [, x, y, steps = ""] = BEGIN.exec(path) ?? [];
    const start: { x: number; y: number } = { x: Number(x), y: Number(y) };
    all += x === undefined || end === null ? path : `m${roundTenth(start.x - end.x)},${roundTenth(start.y - end.y)}${steps}`;
    end = x === undefined ? null : endOf(start, steps);
  }
  return all;
}

/** Where the pen stands after some steps; null where that would have to be worked out. */
function endOf({ x, y }: { x: number; y: number }, steps: string): { x: number; y: number } | null {
  if (steps.endsWith("z")) return { x, y };
  const [, way, by] = STRAIGHT.exec(steps) ?? [];
  if (way === undefined) return null;
  return way === "h" ? { x: x + Number(by), y } : { x, y: y + Number(by) };
}

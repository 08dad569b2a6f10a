import type { Catalog } from "../../../model/catalog.ts";
import type { CellLook } from "../formPanel.ts";
import { lookOf } from "./cellLook.ts";
import type { DrawnCell } from "./drawnCells.ts";

/** Part of the width of a column, from 0 to 1. */
export interface Extent {
  from: number;
  to: number;
}

/** Years that stand in for a row's own and look alike, one after the other in their column. */
export interface StandInRun {
  look: CellLook;
  cells: readonly [DrawnCell, ...DrawnCell[]];
}

/** Years that stand in, split where their look changes: another count and a count of one country alone do not speak for each other. */
export function standInRuns(catalog: Catalog, years: readonly DrawnCell[]): StandInRun[] {
  const runs: StandInRun[] = [];
  for (const year of years) {
    const look = lookOf(catalog, year.cell, true);
    const before = runs.at(-1);
    if (before?.look === look) runs[runs.length - 1] = { look, cells: [...before.cells, year] };
    else runs.push({ look, cells: [year] });
  }
  return runs;
}

/** Least part of its column that a cell beside another takes: its mark has room, also where it is of one year alone. */
const LEAST = 0.28;

/** Parts of a column, from left to right, moved and widened until each has room for its mark and none covers another; one alone stays as it is. */
export function spread(parts: readonly Extent[]): Extent[] {
  if (parts.length < 2) return [...parts];
  const least = Math.min(LEAST, 1 / parts.length);
  const moved = parts.map((part) => ({ ...part }));
  let edge = 0;
  for (const part of moved) {
    part.from = Math.max(part.from, edge);
    part.to = Math.max(part.to, part.from + least);
    edge = part.to;
  }
  edge = 1;
  for (const part of moved.reverse()) {
    part.to = Math.min(part.to, edge);
    part.from = Math.min(part.from, part.to - least);
    edge = part.from;
  }
  return moved.reverse();
}

import type { Correction } from "./correction.ts";
import { ofPicture, type Shown } from "./shown.ts";

/**
 * What later releases changed of what a picture or a card shows, the one rule for notices, feeds and cards. A row that several releases
 * changed is one thing, told by its latest change, its cells from what the older release had to what the latest has.
 */
export function latestCorrections(corrections: Correction[], shown: Shown): Correction[] {
  const rows = new Map<string, Correction>();
  for (const correction of ofPicture(corrections, shown)) {
    const key = `${correction.noun} ${correction.shown.at(-1)}`;
    const known = rows.get(key);
    rows.set(key, known ? { ...known, cells: joinedCells(known.cells, correction.cells) } : correction);
  }
  return [...rows.values()];
}

/** Cells of a later and an earlier change of one row: of a column that both changed, from the earlier value to the later. */
function joinedCells(later: Correction["cells"], earlier: Correction["cells"]): Correction["cells"] {
  const first = new Map(earlier.map((cell) => [cell.field, cell]));
  const both = later.map((cell) => ({ ...cell, before: (first.get(cell.field) ?? cell).before }));
  return [...both, ...earlier.filter(({ field }) => !later.some((cell) => cell.field === field))];
}

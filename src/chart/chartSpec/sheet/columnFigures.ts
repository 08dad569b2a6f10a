import type { Edition } from "../../../edition/edition.ts";
import type { GroundedCell, Side } from "../../../model/dimensions/dimension.ts";
import { PREFERRED_MEASURES } from "../../../model/dimensions/measure.ts";
import { rowGrade } from "../../../model/dimensions/rowGrade.ts";
import { LOW_RELIABILITY } from "../../../model/observationStatus.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { sheetNames } from "../sheetNames.ts";
import { decimalsOf } from "./cellDecimals.ts";
import type { DrawnCell } from "./drawnCells.ts";
import { isInWindows } from "./inWindows.ts";
import { observationsOf } from "./separateFigures.ts";

/** The stop behind a sentence, in whose place more is said. */
const STOP = /[.]$/;

/**
 * What the years of a column have of each country, from the lowest figure to the highest, that some are doubtful, and how well they are
 * counted: behind how many there are. Releases before 2026.29.0 say the last alone.
 *
 * @param cells those that are counted, at least one
 * @param counted the sentence of how many years there are
 */
export function columnFigures(edition: Edition, cells: readonly [GroundedCell, ...GroundedCell[]], counted: string): string[] {
  const { catalog, words } = edition;
  if (isOlderThan(catalog.release, "2026.29.0")) return [counted];
  const names = sheetNames(edition);
  const [{ dimension }] = cells;
  const of = { ...cells[0], lean: null, lean_low: null, lean_high: null };
  // What the figures are, where they need a name; that of their row stands above.
  const what = words.sheet.cellValues(of, { irn: null, isr: null }, names);
  const sides = (["irn", "isr"] as const).flatMap((side) => {
    const span = spanOf(edition, cells, side);
    return span === null ? [] : [`${names.partner[side]} ${span}`];
  });
  return [
    sides.length === 0 ? "" : `${what}${words.kit.commas(sides)}`,
    words.sheet.note(dimension, rowGrade(cells), counted.replace(STOP, "")),
    doubtOf(edition, cells),
  ].filter((line) => line !== "");
}

/** That one of the figures is doubtful, or that some are; nothing where none is. */
function doubtOf(edition: Edition, cells: readonly GroundedCell[]): string {
  const { sheet } = edition.words;
  const n = cells.flatMap((cell) => observationsOf(edition, cell)).filter(({ status }) => status === LOW_RELIABILITY).length;
  return n === 0 ? "" : n === 1 ? sheet.caution(["doubtful_figure"], sheetNames(edition)) : sheet.groups.someDoubtful;
}

/** The figures of one country from the lowest to the highest, or the one that all years have; null where the years have none of it. */
function spanOf(edition: Edition, cells: readonly GroundedCell[], side: Side): string | null {
  const { figure, kit, sheet } = edition.words;
  const counted = cells.filter((cell) => cell[side] !== null);
  const [first] = counted;
  if (first === undefined) return null;
  const values = counted.map((cell) => cell[side] ?? 0);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [unit, decimals] = [first.unit ?? "", decimalsOf(edition, first)];
  const show = (value: number) =>
    first.measure === PREFERRED_MEASURES.votes ? kit.signed(value, decimals) : figure(value, unit, decimals);
  if (show(low) === show(high)) return show(low);
  return low < 0 || first.measure === PREFERRED_MEASURES.votes
    ? sheet.groups.span(show(low), show(high))
    : kit.figureSpan(low, high, unit, decimals);
}

/** A cell with the sources of all years that stand in one with it. Of windows, and in releases before 2026.29.0, the last one's alone. */
export function withAllSources({ catalog }: Edition, last: GroundedCell, counted: readonly DrawnCell[]): GroundedCell {
  if (isInWindows(counted) || isOlderThan(catalog.release, "2026.29.0")) return last;
  return { ...last, sources: [...new Set([...last.sources, ...counted.flatMap(({ cell }) => cell.sources)])] };
}

/** What is counted with each country in all of some years. */
export function sums(counted: readonly DrawnCell[]): Record<Side, number> {
  const sum = (side: Side) => counted.reduce((all, { cell }) => all + (cell[side] ?? 0), 0);
  return { irn: sum("irn"), isr: sum("isr") };
}

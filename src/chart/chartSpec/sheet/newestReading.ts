import type { Edition } from "../../../edition/edition.ts";
import { sideOf } from "../../../model/dimensions/strength.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { sheetNames } from "../sheetNames.ts";
import { isOfMost } from "./columnCard.ts";
import { columnIn, type RowInView, type Span } from "./columnCells.ts";
import { countsIn } from "./countedAnew.ts";

/**
 * The newest reading of a row as `reading` has it; where the cell of its last years lies on a side on which its newest year does not, behind
 * the years that do: `2021–24: Israel; 2025: no clear side`. A count that has ended says its last year alone, and so do all in releases
 * before 2026.16.0.
 */
export function newestReading(edition: Edition, of: Pick<RowInView, "row" | "own">, spans: readonly Span[], reading: string): string {
  const newest = of.own.filter(({ isStandIn }) => !isStandIn).at(-1);
  const span = spans.find(({ from, to }) => newest !== undefined && newest.year >= from && newest.year <= to);
  const isSaid = of.row.latest !== null && !isOlderThan(edition.catalog.release, "2026.16.0");
  if (newest === undefined || span === undefined || !isSaid) return reading;
  const within = countsIn(edition.catalog, of.own, span).find(({ to }) => newest.year <= to) ?? span;
  const told = columnIn(edition, of, within);
  const side = told === null || !isOfMost(told.look) ? null : told.column.side;
  const isOn = ({ cell }: typeof newest) => cell.strength !== "even" && sideOf(cell) === side;
  if (told === null || side === null || isOn(newest)) return reading;
  const { kit } = edition.words;
  const years = told.counted.filter(isOn).map(({ year }) => year);
  return kit.semicolons([kit.labelled(kit.yearList(years), sheetNames(edition).partner[side]), reading]);
}

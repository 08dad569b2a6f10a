import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { GroundedCell } from "../../../model/dimensions/dimension.ts";
import { exportsAlone } from "../../../model/dimensions/exportsAlone.ts";
import { lowerTotal } from "../../../model/dimensions/lowerTotal.ts";
import { yearOf } from "../../../model/dimensions/year.ts";
import { isBeforeHeldToRows } from "../../../model/heldToRows.ts";
import { isBeforeNinthReading } from "../../../model/ninthReading.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { formatFigure } from "../formatFigure.ts";
import { cellFigures } from "../sheet/sheetCard.ts";
import { sheetNames } from "../sheetNames.ts";

/** Whether a cell proves the lean from one bound on alone, and has not both. */
export function isBound({ lean_low, lean_high }: GroundedCell): boolean {
  return lean_low !== null && lean_high === null;
}

/**
 * What cells prove whose lean is at least a bound, and the rows that it rests on. Since 2026.9.0 with a total of a third count that is lower than
 * the part, and since 2026.20.0 with what another office says that the exports alone came to.
 */
export function boundText(edition: Edition, vintage: Vintage, proved: readonly GroundedCell[]): { text: string; rows: string[] } {
  const { catalog, words } = edition;
  const each = proved.map((cell) => {
    const { irn, isr } = cellFigures(edition, cell);
    const total = isBeforeHeldToRows(catalog.release) ? null : lowerTotal(catalog, vintage, cell);
    const whole = isBeforeNinthReading(catalog.release) ? null : exportsAlone(catalog, vintage, cell);
    const said = (o: typeof total) => o && { figure: formatFigure(edition, o), reporter: labelOf(catalog, "reporter", o.reporter) };
    const alone = said(whole);
    return {
      year: { year: yearOf(cell.period), irn: irn ?? "", isr: isr ?? "", other: said(total), ...(alone ? { alone } : {}) },
      rows: [...cell.rows, ...[whole, total].flatMap((o) => (o === null ? [] : [o.id]))],
    };
  });
  const years = each.map(({ year }) => year);
  return { text: words.pair.bound(years, sheetNames(edition)), rows: [...new Set(each.flatMap(({ rows }) => rows))] };
}

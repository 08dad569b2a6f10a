import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { partSide } from "../../../model/dimensions/customsBound.ts";
import type { GroundedCell, Side } from "../../../model/dimensions/dimension.ts";
import { exportsAlone } from "../../../model/dimensions/exportsAlone.ts";
import { lowerTotal } from "../../../model/dimensions/lowerTotal.ts";
import { yearOf } from "../../../model/dimensions/year.ts";
import { COMPILER, type Observation } from "../../../model/observation.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Vintage } from "../../../model/vintage.ts";
import { doubtOf } from "../doubtOf.ts";
import { formatFigure } from "../formatFigure.ts";
import { cellFigures } from "../sheet/sheetCard.ts";
import { sheetNames } from "../sheetNames.ts";

/**
 * What cells prove whose lean is at least a bound, and the rows that it rests on. Since 2026.9.0 with a total of a third count that is lower than
 * the part, and since 2026.20.0 with what another office says that the exports alone came to.
 */
export function boundText(edition: Edition, vintage: Vintage, proved: readonly GroundedCell[]): { text: string; rows: string[] } {
  const { catalog, words } = edition;
  const each = proved.map((cell) => {
    const { irn, isr } = isOlderThan(catalog.release, "2026.22.0") ? cellFigures(edition, cell) : saidFigures(edition, cell);
    const side = partSide(cell);
    const part = cell[side];
    const isKnown = part !== null && !isOlderThan(catalog.release, "2026.9.0");
    const total = isKnown ? lowerTotal(catalog, vintage, { side, period: cell.period, part }) : null;
    const whole = isOlderThan(catalog.release, "2026.20.0") ? null : exportsAlone(catalog, vintage, cell);
    const said = (o: typeof total) => o && { figure: formatFigure(edition, o), reporter: reporterOf(edition, o, cell) };
    const alone = said(whole);
    return {
      side,
      year: { year: yearOf(cell.period), irn: irn ?? "", isr: isr ?? "", other: said(total), ...(alone ? { alone } : {}) },
      rows: [...cell.rows, ...[whole, total].flatMap((o) => (o === null ? [] : [o.id]))],
    };
  });
  const names = sheetNames(edition);
  const toward = (side: Side) => each.filter((one) => one.side === side).map(({ year }) => year);
  // Words name the second partner as the one whose part it is.
  const exchanged = toward("irn").map(({ irn, isr, ...rest }) => ({ ...rest, irn: isr, isr: irn }));
  const texts = [
    words.pair.bound(toward("isr"), names),
    words.pair.bound(exchanged, { ...names, partner: { irn: names.partner.isr, isr: names.partner.irn } }),
  ];
  return { text: texts.filter((text) => text !== "").join(" "), rows: [...new Set(each.flatMap(({ rows }) => rows))] };
}

/** The two figures of a bound, each with its own period where that is not the year, and with its doubt. */
function saidFigures(edition: Edition, cell: GroundedCell): Record<Side, string | null> {
  const { catalog, words } = edition;
  const figures = cellFigures(edition, cell);
  const beside = (side: Side, { code }: { code: string }) => {
    const row = cell.rows.map((id) => catalog.observationById.get(id)).find((o) => o?.counterpart === code);
    const said = [figures[side], ...(row ? [partOf(edition, row, cell), oursOf(edition, row), doubtOf(edition, row)] : [])];
    return words.kit.semicolons(said.filter((part): part is string => !!part));
  };
  const [irn, isr] = catalog.subject.partners;
  return { irn: beside("irn", irn), isr: beside("isr", isr) };
}

/** That a figure is our own calculation; empty where it is printed. */
function oursOf({ catalog }: Edition, { reporter }: Observation): string {
  return reporter === COMPILER ? labelOf(catalog, "reporter", reporter) : "";
}

/** Who says a figure, behind its period where that is not the year. */
function reporterOf(edition: Edition, o: Observation, cell: GroundedCell): string {
  const reporter = labelOf(edition.catalog, "reporter", o.reporter);
  return edition.words.kit.semicolons([partOf(edition, o, cell), reporter].filter((part) => part !== ""));
}

/** The period of a figure that covers a part of the year of a bound; empty where it covers the year. */
function partOf({ words }: Edition, { period }: Observation, cell: GroundedCell): string {
  return period.text === cell.period ? "" : words.periodInWords(period.text);
}

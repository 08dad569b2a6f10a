import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { ChartView } from "../../../model/chartView.ts";
import type { GroundedCell, Side } from "../../../model/dimensions/dimension.ts";
import { yearOf } from "../../../model/dimensions/year.ts";
import { sourceLabel } from "../credits.ts";
import type { DetailCard } from "../detailCard.ts";
import { sheetNames } from "../sheetNames.ts";

/** Names a cell on its page: its row and the year in which it ends, such as `votes.2015`. */
export function cellId({ dimension, period }: Pick<GroundedCell, "dimension" | "period">): string {
  return `${dimension}.${yearOf(period)}`;
}

/**
 * What a cell opens to: on which side it lies, both values, how many were counted, what to bear in mind, and who counts.
 *
 * @param view the one whose table has the cell's row; today's knowledge of all years unless it is given
 */
export function cellCard(edition: Edition, cell: GroundedCell, view?: ChartView): DetailCard {
  const { catalog, words } = edition;
  const names = sheetNames(edition);
  const values = cellFigures(edition, cell);
  return {
    heading: words.sheet.cellHeading(cell.dimension, cell.period),
    figure: words.sheet.cellSays(cell, names),
    lines: [
      words.sheet.cellValues(cell, values, names),
      words.sheet.cellCount(cell, cell.reporter === null ? null : labelOf(catalog, "reporter", cell.reporter)),
      words.sheet.caution(cell.caution, names),
    ].filter((line) => line !== ""),
    quote: null,
    source: words.kit.semicolons(cell.sources.map((id) => sourceLabel(catalog, id))),
    href: `${edition.urls.chart(SHEET, view)}#${cellId(cell)}`,
    read: null,
  };
}

/** Id of the chart whose page has a row for each cell. */
const SHEET = "balance-sheet";

/** Values as a line of few words has room for: dollars in whole millions or tenths of a billion. */
export function shortFigures(edition: Edition) {
  const round = (value: number | null, step: number) => (value === null ? null : Math.round(value / step) * step);
  const rounded = (cell: GroundedCell, value: number | null) => {
    if (cell.unit !== "USD" || value === null || Math.abs(value) < 1e6) return value;
    return round(value, Math.abs(value) >= 1e9 ? 1e8 : 1e6);
  };
  return {
    figures: (cell: GroundedCell) => cellFigures(edition, { ...cell, irn: rounded(cell, cell.irn), isr: rounded(cell, cell.isr) }),
    share: (value: number) => edition.words.figure(value, "PC", 0),
  };
}

/** The two values of a cell in words; null where the count has none. */
export function cellFigures({ catalog, words }: Edition, { irn, isr, unit, measure }: GroundedCell): Record<Side, string | null> {
  const decimals = catalog.seriesById.get(measure)?.decimals ?? 2;
  const show = (value: number | null) => (value === null ? null : words.figure(value, unit ?? "", unit === "PC" ? 1 : decimals));
  return { irn: show(irn), isr: show(isr) };
}

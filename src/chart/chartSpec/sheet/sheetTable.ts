import type { Edition } from "../../../edition/edition.ts";
import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";
import type { GroundedCell } from "../../../model/dimensions/dimension.ts";
import { isBeforeFourthReading } from "../../../model/fourthReading.ts";
import type { Table } from "../chartSpec.ts";
import { sourceLabel } from "../credits.ts";
import { sheetNames } from "../sheetNames.ts";
import type { DrawnCell } from "./drawnCells.ts";
import { rowChart } from "./rowChart.ts";
import { boundedFigures, cellId, cellSays, saidCautions } from "./sheetCard.ts";

/** The cells that are drawn as a table, row after row, the newest first; each has the id to which its cell in the picture leads. */
export function sheetTable(edition: Edition, chart: Chart, drawn: readonly DrawnCell[], view: ChartView): Table {
  const { catalog, words } = edition;
  const names = sheetNames(edition);
  const rows = [...new Set(drawn.map(({ row }) => row))].flatMap((row) => drawn.filter((one) => one.row === row).reverse());
  return {
    caption: chart.title,
    columns: words.sheet.columns(names),
    rows: rows.map(({ cell }) => {
      const values = boundedFigures(edition, cell);
      const label = words.sheet.dimension[cell.dimension];
      return {
        id: cellId(cell),
        href: rowChart(edition, cell.dimension, view) ?? edition.urls.chart(chart.id, view),
        cells: [
          label,
          words.periodInWords(cell.period),
          `${cellSays(edition, cell)}${ownCautions(edition, cell)}`,
          values.irn ?? "–",
          values.isr ?? "–",
          cell.n === null ? "–" : words.sheet.number(cell.n),
          cell.grade ?? "–",
          words.kit.semicolons(cell.sources.map((id) => sourceLabel(catalog, id))),
        ],
      };
    }),
  };
}

/**
 * What holds of a cell alone, behind what it says, as its card has it; what holds of its whole row stands below the table. Releases before
 * 2026.14.0 say it on the card alone.
 */
function ownCautions({ catalog, words }: Edition, cell: GroundedCell): string {
  const own = saidCautions(catalog, cell).filter((one) => one !== cell.dimension);
  return own.length === 0 || isBeforeFourthReading(catalog.release) ? "" : `. ${words.sheet.caution(own, sheetNames({ catalog, words }))}`;
}

import type { Edition } from "../../../edition/edition.ts";
import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";
import type { CountedApart } from "../../../model/dimensions/countedApart.ts";
import { isCustomsBound } from "../../../model/dimensions/customsBound.ts";
import type { Caution, GroundedCell } from "../../../model/dimensions/dimension.ts";
import { READING_SERIES } from "../../../model/dimensions/voteReadings.ts";
import { votesAgainst } from "../../../model/dimensions/votesAgainst.ts";
import { sourcesOf } from "../../../model/observation.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { Table, TableRow } from "../chartSpec.ts";
import { sourceLabel } from "../credits.ts";
import { boundText } from "../pair/boundText.ts";
import { sheetNames } from "../sheetNames.ts";
import type { DrawnCell } from "./drawnCells.ts";
import { cellChart } from "./rowChart.ts";
import { isNamedEach, observationsOf, separateFigures } from "./separateFigures.ts";
import { boundedFigures, cellId, cellSays, saidCautions, sourceNames } from "./sheetCard.ts";

/** What the table of a balance sheet tells: the cells that are drawn, and the years without one of which each country has figures. */
export interface SheetFigures {
  drawn: readonly DrawnCell[];
  apart: readonly CountedApart[];
}

/**
 * The cells that are drawn and the figures that no cell compares as a table, row after row, the newest first; each cell has the id to which it
 * leads in the picture.
 */
export function sheetTable(edition: Edition, chart: Chart, { drawn, apart }: SheetFigures, view: ChartView): Table {
  const { words } = edition;
  const rows = [...new Set([...drawn.map(({ row }) => row.dimension), ...apart.map(({ cell }) => cell.dimension)])];
  const href = (cell: Pick<GroundedCell, "dimension" | "rows">) => cellChart(edition, cell, view) ?? edition.urls.chart(chart.id, view);
  return {
    caption: chart.title,
    columns: words.sheet.columns(sheetNames(edition)),
    rows: rows.flatMap((dimension) =>
      [
        ...drawn
          .filter(({ row }) => row.dimension === dimension)
          .map(({ cell, year }) => ({ year, row: { ...cellRow(edition, cell, view), href: href(cell) } })),
        ...apart
          .filter(({ cell }) => cell.dimension === dimension)
          .map((one) => ({ year: one.year, row: { ...apartRow(edition, one), href: href(one.cell) } })),
      ]
        .sort((a, b) => b.year - a.year)
        .map(({ row }) => row),
    ),
  };
}

/** A year that a cell stands for. Figures that are not weighed against each other are named each, and are no cases. */
function cellRow(edition: Edition, cell: GroundedCell, { vintage }: ChartView): Pick<TableRow, "id" | "cells"> {
  const { catalog, words } = edition;
  const isEach = isNamedEach(edition, cell);
  const values = isEach ? separateFigures(edition, cell.period, observationsOf(edition, cell)) : boundedFigures(edition, cell);
  return {
    id: cellId(cell),
    cells: [
      words.sheet.dimension[cell.dimension],
      words.periodInWords(cell.period),
      `${cellSays(edition, cell)}${ofPair(edition, cell)}${ownCautions(edition, cell, vintage)}`,
      values.irn ?? "–",
      values.isr ?? "–",
      cell.n === null || isEach ? "–" : words.sheet.number(cell.n),
      cell.grade ?? "–",
      words.kit.semicolons(sourceNames(catalog, cell)),
    ],
  };
}

/** The one figure of both countries together that a cell of another count rests on, where it has none of each. Releases before 2026.23.0 leave it out. */
function ofPair({ catalog, words }: Edition, { preferred, irn, isr, lean, measure }: GroundedCell): string {
  if (preferred || irn !== null || isr !== null || lean === null || isOlderThan(catalog.release, "2026.23.0")) return "";
  return measure === READING_SERIES.ideal ? ` (${words.pair.idealPoints}: ${words.kit.number(Math.abs(lean), 2)})` : "";
}

/** A year of which both countries have figures, though of different counts. */
function apartRow(edition: Edition, { year, cell }: CountedApart): Pick<TableRow, "id" | "cells"> {
  const { catalog, words } = edition;
  const rows = observationsOf(edition, cell);
  const figures = separateFigures(edition, String(year), rows);
  const sources = sourcesOf(rows).flatMap((id) => (id === null ? [] : [sourceLabel(catalog, id)]));
  return {
    id: cellId({ dimension: cell.dimension, period: String(year) }),
    cells: [
      words.sheet.dimension[cell.dimension],
      words.periodInWords(String(year)),
      words.sheet.apart,
      figures.irn ?? "–",
      figures.isr ?? "–",
      "–",
      "–",
      words.kit.semicolons([...new Set(sources)]),
    ],
  };
}

/** What a bound's own text says with its figures. */
const BOUND_CAUTIONS: readonly Caution[] = [
  "lower_bound",
  "part_of_trade",
  "contested_part_of_trade",
  "part_of_trade_of_irn",
  "contested_part_of_trade_of_irn",
];

/**
 * What holds of a cell alone, behind what it says, as its card has it; what holds of its whole row stands below the table. Releases before
 * 2026.14.0 say it on the card alone. Since 2026.21.0 votes without a clear side have the test that speaks against one, and a bound has what
 * other counts say of it.
 */
function ownCautions({ catalog, words, ...edition }: Edition, cell: GroundedCell, vintage: Vintage): string {
  const own = saidCautions(catalog, cell).filter((one) => one !== cell.dimension);
  if (isOlderThan(catalog.release, "2026.14.0")) return "";
  const isTold = !isOlderThan(catalog.release, "2026.21.0");
  const isToldBound = isTold && isCustomsBound(cell);
  const failed = isTold && cell.dimension === "votes" ? votesAgainst(catalog, vintage, [cell]) : [];
  const said = [
    words.sheet.caution(isToldBound ? own.filter((one) => !BOUND_CAUTIONS.includes(one)) : own, sheetNames({ catalog, words })),
    ...(isToldBound ? [boundText({ ...edition, catalog, words }, vintage, [cell]).text] : []),
    ...(failed.length === 0 ? [] : [words.pair.against(failed)]),
  ].filter((text) => text !== "");
  return said.length === 0 ? "" : `. ${said.join(" ")}`;
}

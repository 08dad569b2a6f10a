import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { Chart } from "../../../model/chart.ts";
import type { ChartView } from "../../../model/chartView.ts";
import type { CountedApart } from "../../../model/dimensions/countedApart.ts";
import type { Dimension, GroundedCell } from "../../../model/dimensions/dimension.ts";
import { votesAgainst } from "../../../model/dimensions/votesAgainst.ts";
import { isBeforeFourthReading } from "../../../model/fourthReading.ts";
import { type Observation, sourcesOf } from "../../../model/observation.ts";
import { collectionFor } from "../../../model/queries.ts";
import { isBeforeTenthReading } from "../../../model/tenthReading.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { Table, TableRow } from "../chartSpec.ts";
import { sourceLabel } from "../credits.ts";
import { doubtOf } from "../doubtOf.ts";
import { formatFigure } from "../formatFigure.ts";
import { boundText, isBound } from "../pair/boundText.ts";
import { sheetNames } from "../sheetNames.ts";
import type { DrawnCell } from "./drawnCells.ts";
import { rowChart } from "./rowChart.ts";
import { boundedFigures, cellId, cellSays, saidCautions } from "./sheetCard.ts";

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
  const href = (dimension: Dimension) => rowChart(edition, dimension, view) ?? edition.urls.chart(chart.id, view);
  return {
    caption: chart.title,
    columns: words.sheet.columns(sheetNames(edition)),
    rows: rows.flatMap((dimension) =>
      [
        ...drawn
          .filter(({ row }) => row.dimension === dimension)
          .map(({ cell, year }) => ({ year, row: { ...cellRow(edition, cell, view), href: href(dimension) } })),
        ...apart
          .filter(({ cell }) => cell.dimension === dimension)
          .map((one) => ({ year: one.year, row: { ...apartRow(edition, one), href: href(dimension) } })),
      ]
        .sort((a, b) => b.year - a.year)
        .map(({ row }) => row),
    ),
  };
}

function cellRow(edition: Edition, cell: GroundedCell, { vintage }: ChartView): Pick<TableRow, "id" | "cells"> {
  const { catalog, words } = edition;
  const values = boundedFigures(edition, cell);
  return {
    id: cellId(cell),
    cells: [
      words.sheet.dimension[cell.dimension],
      words.periodInWords(cell.period),
      `${cellSays(edition, cell)}${ownCautions(edition, cell, vintage)}`,
      values.irn ?? "–",
      values.isr ?? "–",
      cell.n === null ? "–" : words.sheet.number(cell.n),
      cell.grade ?? "–",
      words.kit.semicolons(cell.sources.map((id) => sourceLabel(catalog, id))),
    ],
  };
}

/** A year whose figures are of different counts: each with what it counts, its period where that is not the year, whether an article claims it, and its doubt. */
function apartRow(edition: Edition, { year, cell }: CountedApart): Pick<TableRow, "id" | "cells"> {
  const { catalog, words } = edition;
  const rows = cell.rows.flatMap((id) => catalog.observationById.get(id) ?? []);
  const told = (o: Observation) => {
    const period = o.period.text === String(year) ? "" : words.periodInWords(o.period.text);
    const of = words.kit.commas([period, labelOf(catalog, "basis", o.basis)]);
    const claimed = collectionFor(catalog, o) === "documents" ? words.sheet.ofArticle : "";
    return `${formatFigure(edition, o)} (${words.kit.semicolons([of, claimed, doubtOf(edition, o)])})`;
  };
  const figures = catalog.subject.partners.map(({ code }) =>
    words.kit.semicolons(rows.filter(({ counterpart }) => counterpart === code).map(told)),
  );
  const sources = sourcesOf(rows).flatMap((id) => (id === null ? [] : [sourceLabel(catalog, id)]));
  return {
    id: cellId({ dimension: cell.dimension, period: String(year) }),
    cells: [
      words.sheet.dimension[cell.dimension],
      words.periodInWords(String(year)),
      words.sheet.apart,
      ...figures,
      "–",
      "–",
      words.kit.semicolons([...new Set(sources)]),
    ],
  };
}

/**
 * What holds of a cell alone, behind what it says, as its card has it; what holds of its whole row stands below the table. Releases before
 * 2026.14.0 say it on the card alone. Since 2026.21.0 votes without a clear side have the test that speaks against one, and a bound has what
 * other counts say of it.
 */
function ownCautions({ catalog, words, ...edition }: Edition, cell: GroundedCell, vintage: Vintage): string {
  const own = saidCautions(catalog, cell).filter((one) => one !== cell.dimension);
  if (isBeforeFourthReading(catalog.release)) return "";
  const isTold = !isBeforeTenthReading(catalog.release);
  const isToldBound = isTold && isBound(cell);
  const failed = isTold && cell.dimension === "votes" ? votesAgainst(catalog, vintage, [cell]) : [];
  const said = [
    words.sheet.caution(
      own.filter((one) => !isToldBound || one !== "lower_bound"),
      sheetNames({ catalog, words }),
    ),
    ...(isToldBound ? [boundText({ ...edition, catalog, words }, vintage, [cell]).text] : []),
    ...(failed.length === 0 ? [] : [words.pair.against(failed)]),
  ].filter((text) => text !== "");
  return said.length === 0 ? "" : `. ${said.join(" ")}`;
}

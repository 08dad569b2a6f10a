import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { DimensionRow } from "../../../model/dimensions/dimension.ts";
import { READING_SERIES, yearReadings } from "../../../model/dimensions/voteReadings.ts";
import { yearOf } from "../../../model/dimensions/year.ts";
import type { Observation } from "../../../model/observation.ts";
import { byCodeUnit } from "../../../model/order.ts";
import type { PairFigure } from "../../../model/pairFigure.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { Table, TableRow } from "../chartSpec.ts";
import { sourceLabel } from "../credits.ts";
import { sheetNames } from "../sheetNames.ts";
import { comparedFigure } from "../tabledFigure.ts";
import { inTableOrder } from "../tableOrder.ts";

/** What a table of figures of both partners holds. */
export interface PairFigures {
  caption: string;
  pairs: PairFigure[];
  observations: Observation[];
  vintage: Vintage;
  /** The row of the balance sheet that the chart opens; null where it opens none. */
  row: DimensionRow | null;
}

/**
 * All figures of a chart of one count of both partners as a table: first those of both together, the newest of each first, as in every table.
 * A column of dashes alone is left out. Releases before 2026.29.0 have the oldest first, and such columns. Beside the excess of the votes stand the two
 * readings by which it is clear or not, from 2026.10.0 on, and since 2026.27.0 the second of the two ranks by which it is said than whom it is nearer.
 */
export function pairTable(edition: Edition, { caption, pairs, observations, vintage, row }: PairFigures): Table {
  const isRead = row?.dimension === "votes" && !isOlderThan(edition.catalog.release, "2026.10.0");
  const readings = (pair: PairFigure | null) => (isRead ? readingCells(edition, vintage, pair) : []);
  const table: Table = {
    caption,
    columns: [...edition.words.pair.columns, ...(isRead ? readingNames(edition) : [])],
    rows: [
      ...newestFirst(edition, pairs).map((pair) => withCells(pairRow(edition, pair), readings(pair))),
      ...inTableOrder(edition.catalog, observations).map((o) => withCells(observationRow(edition, o), readings(null))),
    ],
  };
  return isOlderThan(edition.catalog.release, "2026.29.0") ? table : withoutEmpty(table);
}

/** Figures of both partners series by series as they come, in each the newest first. */
function newestFirst({ catalog }: Edition, pairs: readonly PairFigure[]): readonly PairFigure[] {
  if (isOlderThan(catalog.release, "2026.29.0")) return pairs;
  const series = [...new Set(pairs.map((pair) => pair.series))];
  return [...pairs].sort(
    (a, b) =>
      series.indexOf(a.series) - series.indexOf(b.series) ||
      byCodeUnit(b.period.end, a.period.end) ||
      byCodeUnit(b.period.start, a.period.start),
  );
}

/** A table without columns in which no row has anything. */
function withoutEmpty(table: Table): Table {
  const isSaid = table.columns.map((_, column) => table.rows.length === 0 || table.rows.some(({ cells }) => cells[column] !== NONE));
  const said = (all: readonly string[]) => all.filter((_, column) => isSaid[column]);
  return { ...table, columns: said(table.columns), rows: table.rows.map((row) => ({ ...row, cells: said(row.cells) })) };
}

/** What stands in a cell without a value. */
const NONE = "–";

function withCells(row: TableRow, cells: string[]): TableRow {
  return { ...row, cells: [...row.cells, ...cells] };
}

/** Names of the columns of both readings: those of their series. */
function readingNames({ catalog, words: { pair, kit } }: Edition): string[] {
  const title = (id: string) => pair.panel(catalog.seriesById.get(id)?.title ?? id, null);
  return [
    title(READING_SERIES.rank),
    kit.commas([title(READING_SERIES.ideal), pair.idealPoints]),
    ...(isOlderThan(catalog.release, "2026.27.0") ? [] : [title(READING_SERIES.idealRank)]),
  ];
}

/** The rank and the place by ideal points of the year of an excess, with their own year where it is another; of all else nothing. */
function readingCells({ catalog, words }: Edition, vintage: Vintage, pair: PairFigure | null): string[] {
  const isBefore = isOlderThan(catalog.release, "2026.27.0");
  if (pair?.series !== READING_SERIES.excess) return isBefore ? ["–", "–"] : ["–", "–", "–"];
  const { rank, ideal, idealRank } = yearReadings(catalog, vintage, yearOf(pair.period.text));
  const own = (of: PairFigure, text: string) =>
    of.period.text === pair.period.text ? text : `${text} (${words.periodInWords(of.period.text)})`;
  const share = (value: number) => words.figure(value, catalog.seriesById.get(READING_SERIES.rank)?.unit ?? "", 2);
  const ranked = (of: PairFigure | null) => (of === null ? "–" : own(of, share(of.value)));
  return [ranked(rank), ideal === null ? "–" : own(ideal, words.pair.value(ideal.value)), ...(isBefore ? [] : [ranked(idealRank)])];
}

function pairRow(edition: Edition, pair: PairFigure): TableRow {
  const { catalog, words, urls } = edition;
  const { series, value, low, high, n, period, source } = pair;
  return {
    href: urls.source(source),
    cells: [
      words.pair.value(value),
      words.pair.rangeCell(low, high),
      catalog.seriesById.get(series)?.title ?? series,
      words.pair.bothPartners(sheetNames(edition)),
      words.periodInWords(period.text),
      "–",
      n === null ? "–" : words.sheet.number(n),
      sourceLabel(catalog, source),
    ],
  };
}

function observationRow(edition: Edition, o: Observation): TableRow {
  const { catalog, words, urls } = edition;
  return {
    href: urls.observation(o.id),
    cells: [
      comparedFigure(edition, o),
      NONE,
      catalog.seriesById.get(o.series)?.title ?? o.series,
      labelOf(catalog, "counterpart", o.counterpart),
      words.periodInWords(o.period.text),
      labelOf(catalog, "basis", o.basis),
      o.n === null ? "–" : words.sheet.number(o.n),
      o.source === null ? "–" : sourceLabel(catalog, o.source),
    ],
  };
}

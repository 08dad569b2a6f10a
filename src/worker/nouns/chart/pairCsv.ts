import type { Edition } from "../../../edition/edition.ts";
import type { Observation } from "../../../model/observation.ts";
import type { PairFigure } from "../../../model/pairFigure.ts";
import { termsOf } from "../../../model/terms.ts";
import { type Flat, meaningAlone } from "../../../tables/column.ts";
import { pairTable } from "../../../tables/pairs.ts";
import { type ColumnSaid, type Labels, labelKey } from "../../http/apiRow.ts";
import { type CsvColumn, csv } from "../../http/csv.ts";
import { observationColumns } from "../observation/csv.ts";
import { observationToJson } from "../observation/json.ts";

/** A figure of one partner, or one that belongs to both together. */
type Line = { o: Observation } | { pair: PairFigure };

/** Columns that figures of both partners alone have: the ends of their 90% interval, and how far the count can be relied on. */
const OF_PAIRS = ["low", "high", "grade"] as const;
/** What each of these means. */
export const OF_PAIRS_SAID: ColumnSaid[] = OF_PAIRS.map((name) => {
  const column = pairTable.columns[name];
  return { name, meaning: meaningAlone(column), codes: column.code ?? null };
});
/** The list that has the words for a code of such a figure, by column. */
const LISTS: Readonly<Record<string, string>> = { ref_area: "ref_area", unit: "unit", collection: "collection", grade: "grade" };

/**
 * The figures of a chart of both partners as CSV: those of each partner as in other files, then those that belong to both together, which have
 * no counterpart. `labels`: words for codes, behind all other columns.
 */
export function pairChartCsv(edition: Edition, rows: readonly Observation[], pairs: readonly PairFigure[], labels: Labels | null): string {
  const { catalog, urls } = edition;
  const plain = observationColumns(catalog.release);
  const worded = labels === null ? [] : observationColumns(catalog.release, { labels: true }).slice(plain.length);
  const cellsOf = (pair: PairFigure) => pairCells(edition, pair, labels);
  const ofEither = ({ name, of }: (typeof plain)[number]): CsvColumn<Line> => ({
    name,
    of: (line) => ("o" in line ? of(observationToJson(catalog, line.o, urls.canonical, labels)) : (cellsOf(line.pair)[name] ?? null)),
  });
  const ofPair = (name: string): CsvColumn<Line> => ({ name, of: (line) => ("o" in line ? null : (cellsOf(line.pair)[name] ?? null)) });
  const columns = [...plain.map(ofEither), ...OF_PAIRS.map(ofPair), ...worded.map(ofEither)];
  const gradeLabel = labels === null ? [] : [ofPair(labelKey("grade"))];
  return csv([...columns, ...gradeLabel], [...rows.map((o) => ({ o })), ...pairs.map((pair) => ({ pair }))]);
}

/** The cells of a figure of both partners, by column. */
function pairCells({ catalog, urls }: Edition, pair: PairFigure, labels: Labels | null): Record<string, Flat> {
  const { id, series, period, value, low, high, n, grade, source, note } = pair;
  const measured = catalog.seriesById.get(series);
  const from = catalog.sourceById.get(source);
  const { license, redistribute } = termsOf(catalog, source);
  const cells: Record<string, Flat> = {
    ...{ id, series, ref_area: measured?.ref_area ?? null, unit: measured?.unit ?? null },
    ...{ period: period.text, start: period.start, end: period.end, value, low, high, n, grade, source, note },
    ...{ url: from?.url ?? null, published: from?.published ?? null, collection: from?.collection ?? null },
    ...{ href: urls.canonical.data("series", series), release: catalog.release, license, redistribute },
  };
  if (labels === null) return cells;
  const words = Object.entries(LISTS).flatMap(([name, list]): [string, Flat][] => {
    const code = cells[name];
    return typeof code === "string" && code !== "" ? [[labelKey(name), labels(list, code)]] : [];
  });
  return { ...cells, ...Object.fromEntries(words) };
}

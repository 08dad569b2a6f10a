import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import type { Observation } from "../../../model/observation.ts";
import type { PairFigure } from "../../../model/pairFigure.ts";
import type { Table, TableRow } from "../chartSpec.ts";
import { sourceLabel } from "../credits.ts";
import { formatFigure } from "../formatFigure.ts";
import { sheetNames } from "../sheetNames.ts";

/** All figures of a chart of one count of both partners as a table: first those of both together. */
export function pairTable(edition: Edition, caption: string, pairs: PairFigure[], observations: Observation[]): Table {
  return {
    caption,
    columns: edition.words.pair.columns,
    rows: [...pairs.map((pair) => pairRow(edition, pair)), ...observations.map((o) => observationRow(edition, o))],
  };
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
      formatFigure(edition, o),
      "–",
      catalog.seriesById.get(o.series)?.title ?? o.series,
      labelOf(catalog, "counterpart", o.counterpart),
      words.periodInWords(o.period.text),
      labelOf(catalog, "basis", o.basis),
      o.n === null ? "–" : words.sheet.number(o.n),
      o.source === null ? "–" : sourceLabel(catalog, o.source),
    ],
  };
}

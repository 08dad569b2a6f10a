import type { Edition } from "../../../edition/edition.ts";
import type { PairFigure } from "../../../model/pairFigure.ts";
import type { Series } from "../../../model/series.ts";
import { sourceLabel } from "../credits.ts";
import type { DetailCard } from "../detailCard.ts";

/** What a figure of both partners together opens to: its interval, how many were counted, its grade and its source. */
export function pairCard(edition: Edition, series: Series, figure: PairFigure): DetailCard {
  const { catalog, words } = edition;
  const { low, high, n, grade } = figure;
  return {
    heading: words.kit.commas([series.title, words.periodInWords(figure.period.text)]),
    figure: words.pair.value(figure.value),
    lines: [
      low === null || high === null ? words.pair.noRange : words.pair.range(low, high),
      [...(n === null ? [] : [words.pair.counted(n)]), words.pair.grade(grade)].join(" · "),
    ],
    quote: null,
    source: sourceLabel(catalog, figure.source),
    href: edition.urls.source(figure.source),
    read: null,
  };
}

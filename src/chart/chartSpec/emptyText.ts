import type { Edition } from "../../edition/edition.ts";
import { isOlderThan } from "../../model/turn.ts";
import type { ChartSpec } from "./chartSpec.ts";
import { isPartOfSum } from "./claimPanels.ts";

/**
 * What stands in the place of a picture that shows nothing: that there are no figures, or, of figures that are for parts of a year alone, why none is
 * drawn, since the sentence above tells them. Releases before 2026.30.0 say of both that there are none.
 */
export function emptyText(edition: Edition, { id, release, table }: Pick<ChartSpec, "id" | "release" | "table">): string {
  const { catalog, urls, words } = edition;
  if (isOlderThan(release, "2026.30.0") || table.rows.length === 0) return words.chart.noMarks;
  const told = new Set(table.rows.map(({ href }) => withoutQuery(href)));
  const parts = (catalog.chartById.get(id)?.series ?? []).flatMap((one) => {
    const series = catalog.seriesById.get(one);
    const rows = catalog.observationsBySeries.get(one) ?? [];
    return series === undefined
      ? []
      : rows.filter((o) => isPartOfSum(catalog, series, o) && told.has(withoutQuery(urls.observation(o.id))));
  });
  return parts.length === 0 ? words.chart.noMarks : words.directions.notDrawn(parts.length);
}

/** The path of an address: what a view adds to it is the same for all rows. */
function withoutQuery(href: string): string {
  return href.split("?")[0] ?? href;
}

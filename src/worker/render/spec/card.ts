import { labelOf } from "../../../model/catalog.ts";
import type { Card } from "../../../model/chartSpec.ts";
import type { Observation } from "../../../model/observation.ts";
import { deepLink } from "../../../model/source.ts";
import type { Site } from "../../site.ts";
import { figureOf } from "./figureOf.ts";
import { shortSource } from "./shortSource.ts";
import { verdictLine } from "./verdict.ts";

/** What a mark opens to: the figure as printed, its uncertainty, who says so, and the way to the words. */
export function card(site: Site, o: Observation): Card {
  const { catalog, words } = site;
  const series = catalog.seriesById.get(o.series);
  const source = o.source === null ? undefined : catalog.sourceById.get(o.source);
  const partner = labelOf(catalog, "counterpart", o.counterpart);
  const verdict = verdictLine(site, o.id);
  return {
    heading: `${series?.title ?? o.series}: ${partner}`,
    figure: printed(site, o),
    ...(o.status === "A" ? {} : { status: labelOf(catalog, "status", o.status) }),
    lines: [
      `${words.periodInWords(o.period.text)} (${words.observation.periodBasis[o.period_basis] ?? o.period_basis})`,
      labelOf(catalog, "basis", o.basis),
      bounds(site, o) ?? words.observation.noBounds,
      words.observation.by(labelOf(catalog, "reporter", o.reporter), o.attribution),
      ...(verdict === null ? [] : [verdict]),
    ],
    quote: o.quote,
    source: source ? shortSource(source.publisher, source.id) : words.observation.reporter,
    href: `/observations/${o.id}`,
    read: source ? deepLink(source, o.quote) : null,
  };
}

/** The figure as the source prints it; the bare number of a table's cell, and a figure computed here, with its unit. */
export function printed(site: Site, o: Observation): string {
  return o.as_worded === null || /^[\d.,]+$/.test(o.as_worded) ? figureOf(site, o) : o.as_worded;
}

/** What the wording allows, as words; null when it sets no bounds. */
export function bounds(site: Site, o: Observation): string | null {
  const unit = site.catalog.seriesById.get(o.series)?.unit ?? "";
  const show = (value: number | null) => (value === null ? null : site.words.figure(value, unit, 2));
  return site.words.observation.bounds(show(o.lower), show(o.upper));
}

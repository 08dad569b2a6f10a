import { labelOf } from "../../../model/catalog.ts";
import type { Table } from "../../../model/chartSpec.ts";
import type { Observation } from "../../../model/observation.ts";
import type { Site } from "../../site.ts";
import { figureOf } from "./figureOf.ts";
import { shortSource } from "./shortSource.ts";
import { verdictOf } from "./verdict.ts";

/** The numbers of a chart as a table, in order of series and period. */
export function table(site: Site, caption: string, observations: Observation[]): Table {
  return {
    caption,
    columns: [...site.words.chart.columns, ...(checked(site) ? [site.words.check.cell] : [])],
    rows: observations.map((o) => ({ href: `/observations/${o.id}`, cells: cells(site, o) })),
  };
}

/** Releases before the checks have no column for them. */
function checked({ catalog }: Site): boolean {
  return catalog.checks.length > 0;
}

function cells(site: Site, o: Observation): string[] {
  const { catalog, words } = site;
  const source = o.source === null ? undefined : catalog.sourceById.get(o.source);
  return [
    o.as_worded ?? figureOf(site, o),
    figureOf(site, o),
    labelOf(catalog, "counterpart", o.counterpart),
    `${words.periodInWords(o.period.text)} (${labelOf(catalog, "period_basis", o.period_basis)})`,
    labelOf(catalog, "basis", o.basis),
    words.observation.by(labelOf(catalog, "reporter", o.reporter), o.attribution),
    source
      ? `${shortSource(source.publisher, source.id)}${o.paragraph === null ? "" : `, ${words.observation.paragraph(o.paragraph)}`}`
      : "",
    o.quote === null ? "" : `“${o.quote}”`,
    ...(checked(site) ? [verdictOf(site, o.id) ?? ""] : []),
  ];
}

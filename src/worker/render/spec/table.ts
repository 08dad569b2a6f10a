import { labelOf } from "../../../model/catalog.ts";
import type { CellDetail, Table, TableRow } from "../../../model/chartSpec.ts";
import type { Observation } from "../../../model/observation.ts";
import type { Site } from "../../site.ts";
import { figureOf } from "./figureOf.ts";
import { foreignLanguage } from "./foreignLanguage.ts";
import { shortSource } from "./shortSource.ts";
import { sourceNames } from "./sourceNames.ts";
import { verdictOf } from "./verdict.ts";

/** Position of the cells that hold words of the source, from 0. */
const SOURCE = 6;
const QUOTE = 7;

/** The numbers of a chart as a table, in order of series and period. */
export function table(site: Site, caption: string, observations: Observation[]): Table {
  return {
    caption,
    columns: [...figureFirst(site, site.words.chart.columns), ...(checked(site) ? [site.words.check.cell] : [])],
    rows: observations.map((o) => row(site, o)),
  };
}

/** Releases before the checks have no column for them. */
function checked({ catalog }: Site): boolean {
  return catalog.checks.length > 0;
}

/** The figure stands before its print, which may be foreign or a bare cell; releases before 2026.3.0 keep the order they had. */
function figureFirst({ catalog }: Site, [print = "", figure = "", ...rest]: string[]): string[] {
  return catalog.generation === 1 ? [print, figure, ...rest] : [figure, print, ...rest];
}

function row(site: Site, o: Observation): TableRow {
  const details = detailsOf(site, o);
  return { href: `/observations/${o.id}`, cells: cells(site, o), ...(details.length > 0 ? { details } : {}) };
}

/** Where the row's words are in another language, and the events of a count as links. */
function detailsOf(site: Site, o: Observation): CellDetail[] {
  const links = (o.events ?? []).map(({ id, summary }) => ({ label: summary, href: `/events#${id}` }));
  if (links.length > 0) return site.catalog.generation === 1 ? [] : [{ column: QUOTE, links }];
  const lang = foreignLanguage(site, o.source);
  const print = site.catalog.generation === 1 ? 0 : 1;
  return lang === null
    ? []
    : [...(o.as_worded === null ? [] : [print]), SOURCE, ...(o.quote === null ? [] : [QUOTE])].map((column) => ({ column, lang }));
}

function cells(site: Site, o: Observation): string[] {
  const { catalog, words } = site;
  return [
    ...figureFirst(site, [o.as_worded ?? unprinted(site, o), figureOf(site, o)]),
    labelOf(catalog, "counterpart", o.counterpart),
    `${words.periodInWords(o.period.text)} (${labelOf(catalog, "period_basis", o.period_basis)})`,
    labelOf(catalog, "basis", o.basis),
    words.observation.by(labelOf(catalog, "reporter", o.reporter), o.attribution),
    sourceCell(site, o),
    quoteCell(site, o),
    ...(checked(site) ? [verdictOf(site, o.id) ?? ""] : []),
  ];
}

function unprinted(site: Site, o: Observation): string {
  return site.catalog.generation === 1 ? figureOf(site, o) : site.words.observation.notPrinted;
}

function sourceCell(site: Site, o: Observation): string {
  const source = o.source === null ? undefined : site.catalog.sourceById.get(o.source);
  if (!source) return site.catalog.generation === 1 ? "" : sourceNames(site, o);
  const place = o.paragraph === null ? "" : `, ${site.words.observation.paragraph(o.paragraph)}`;
  return `${shortSource(source.publisher, source.id)}${place}`;
}

/** The words that hold the figure; of a count the events that it counts. */
function quoteCell({ catalog }: Site, o: Observation): string {
  if (o.events && catalog.generation !== 1) return o.events.map(({ summary }) => summary).join("; ");
  return o.quote === null ? "" : `“${o.quote}”`;
}

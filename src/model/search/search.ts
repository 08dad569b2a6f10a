import type { Catalog } from "../catalog.ts";
import type { Chart } from "../chart.ts";
import type { ResolvedEvent } from "../event.ts";
import type { Observation } from "../observation.ts";
import { allObservations, pairsForSeries } from "../queries.ts";
import { resolveEvents } from "../resolveEvents.ts";
import type { Series } from "../series.ts";
import type { Source } from "../source.ts";
import { isInVintage, type Vintage } from "../vintage.ts";
import { countriesDrawn } from "./countriesDrawn.ts";
import { figuresInOrder } from "./figuresInOrder.ts";
import { foldText, holdsAll } from "./foldText.ts";
import { chartText, eventText, figureText, type InWords, type SearchText, seriesText, sourceText } from "./searchTexts.ts";

/** A word of the site that is explained. */
export interface Term {
  id: string;
  term: string;
  definition: string;
}

/** A page of the site that is no row: what it is called, and what stands on it. */
export interface SitePage {
  /** Its name in the code. */
  id: string;
  heading: string;
  lead: string;
  /** Names of its parts. */
  parts: string[];
}

/** A section of a page, which has a place there of its own. */
export interface PageSection {
  place: string;
  heading: string;
  lead: string;
  /** What else it says. */
  more: string[];
}

/** What can be found, by kind. */
interface Found {
  charts: Chart;
  figures: Observation;
  events: ResolvedEvent;
  series: Series;
  sources: Source;
  terms: Term;
  method: PageSection;
  pages: SitePage;
}

/** One of the kinds. */
export type SearchKind = keyof Found;
/** The kinds of what can be found, in the order in which they are shown. */
export const SEARCH_KINDS = [
  "charts",
  "figures",
  "events",
  "series",
  "sources",
  "terms",
  "method",
  "pages",
] as const satisfies SearchKind[];

/** What holds the words of a search, by kind; in each kind the best first. */
export type SearchResult = { [Kind in SearchKind]: Found[Kind][] };

/** A row beside its folded texts: what it is called, and what else is said of it. Rows share the parts that they have in common. */
interface Entry<Row> {
  row: Row;
  name: string[];
  more: string[];
}

/** All that a view of the data can be searched for. */
export type Searchable = { [Kind in SearchKind]: Entry<Found[Kind]>[] };

/** What is searched beside the data: it is there in every view. */
export interface Beside {
  terms: Term[];
  /** Sections of the page that says how everything is measured. */
  method: PageSection[];
  pages: SitePage[];
}

/** Folds the texts of a view, once for all that is asked of it: charts, terms, sections and pages always, rows where one of their sources is in view. */
export function searchable(catalog: Catalog, vintage: Vintage, { terms, method, pages }: Beside, inWords: InWords): Searchable {
  const figures = figuresInOrder(catalog, allObservations(catalog, vintage));
  const seen = new Set(figures.map(({ series }) => series));
  const series = catalog.series.filter(({ id }) => seen.has(id) || pairsForSeries(catalog, id, vintage).length > 0);
  const sources = catalog.sources.filter((source) => isInVintage(source, vintage));
  const entries = entriesBy(foldParts());
  return {
    charts: entries(catalog.charts, (chart) => chartText(catalog, chart, countriesDrawn(catalog, chart, vintage))),
    figures: entries(figures, (o) => figureText(catalog, o, inWords)),
    events: entries(resolveEvents(catalog, vintage), (event) => eventText(catalog, event, inWords)),
    series: entries(series, (one) => seriesText(catalog, one)),
    sources: entries(sources, (source) => sourceText(catalog, source)),
    terms: entries(terms, ({ term, definition }) => ({ name: [term], more: [definition] })),
    method: entries(method, ({ heading, lead, more }) => ({ name: [heading], more: [lead, ...more] })),
    pages: entries(pages, ({ heading, lead, parts }) => ({ name: [heading, ...parts], more: [lead] })),
  };
}

type Parts = SearchText["name"];

function entriesBy(folded: (parts: Parts) => string[]) {
  return <Row>(rows: readonly Row[], textOf: (row: Row) => SearchText): Entry<Row>[] =>
    rows.map((row) => {
      const { name, more } = textOf(row);
      return { row, name: folded(name), more: folded(more) };
    });
}

/** Folds texts part by part, and each part once: titles, publishers and labels stand in many rows. */
function foldParts(): (parts: Parts) => string[] {
  const known = new Map<string, string>();
  const once = (part: string) => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const folded = foldText(part);
    known.set(part, folded);
    return folded;
  };
  return (parts) => parts.flatMap((part) => (part === null || part === undefined ? [] : once(part)));
}

/** Of all that can be searched, what holds every word. One pass over the data, with no index beside them. */
export function search(all: Searchable, words: readonly string[]): SearchResult {
  return {
    charts: matching(all.charts, words),
    figures: matching(all.figures, words),
    events: matching(all.events, words),
    series: matching(all.series, words),
    sources: matching(all.sources, words),
    terms: matching(all.terms, words),
    method: matching(all.method, words),
    pages: matching(all.pages, words),
  };
}

/** Rows that hold all words, those first that hold them in what they are called; of no words none. */
function matching<Row>(all: Entry<Row>[], words: readonly string[]): Row[] {
  if (words.length === 0) return [];
  const named = new Set(all.filter(({ name }) => holdsAll(name, words)));
  const others = all.filter((entry) => !named.has(entry) && holdsAll([...entry.name, ...entry.more], words));
  return [...named, ...others].map(({ row }) => row);
}

/** How much was found, of all kinds together. */
export function hitCount(found: SearchResult): number {
  return SEARCH_KINDS.reduce((sum, kind) => sum + found[kind].length, 0);
}

/** Every word of all that can be searched: what a misspelt one may have been meant for. */
export function knownWords(all: Searchable): Set<string> {
  const parts = new Set(SEARCH_KINDS.flatMap((kind) => all[kind].flatMap(({ name, more }) => [...name, ...more])));
  return new Set([...parts].flatMap((part) => part.split(" ").filter(Boolean)));
}

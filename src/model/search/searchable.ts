import type { Catalog } from "../catalog.ts";
import { allObservations, pairsForSeries } from "../queries.ts";
import { resolveEvents } from "../resolveEvents.ts";
import { TABLE_PARTS } from "../stateParts.ts";
import { isInVintage, type Vintage } from "../vintage.ts";
import type { Beside } from "./beside.ts";
import { contradictionsIn } from "./contradictions.ts";
import { countriesDrawn } from "./countriesDrawn.ts";
import { figuresInOrder } from "./figuresInOrder.ts";
import { foldText } from "./foldText.ts";
import type { Inflection } from "./inflection.ts";
import {
  chartText,
  contradictionText,
  eventText,
  figureText,
  type InWords,
  type SearchText,
  seriesText,
  sourceText,
} from "./searchTexts.ts";
import { Spelling } from "./spelling.ts";

/** The kinds of what can be found, in the order in which they are shown. */
export const SEARCH_KINDS = ["charts", "figures", "events", "disagreements", "series", "sources", "terms", "method", "pages"] as const;

/** One of the kinds. */
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What can be found, by its id, beside the places of its folded texts, where their lines begin: what it is called, and what else is said of it. */
export interface Entry {
  id: string;
  name: number[];
  more: number[];
}

/** All that a view of the data can be searched for. It names rows and holds none, so that a file can hold it and a search reads few rows. */
export interface Searchable {
  /** Folded texts, each once, with a line of its own: titles, publishers and labels stand in many rows. */
  lines: string;
  entries: Record<SearchKind, Entry[]>;
  beside: Beside;
  /** Of the language of the texts; null in releases before 2026.30.0. */
  inflection: Inflection | null;
  /** Words of the texts as they are spelt, by how they are folded; likewise. */
  spelt: Record<string, string>;
}

/** Folds the texts of a view, once for all that is asked of it: charts, terms, sections and pages always, rows where one of their sources is in view. */
export function searchable(
  catalog: Catalog,
  vintage: Vintage,
  besideIt: () => Beside,
  inWords: InWords,
  inflection: Inflection | null = null,
): Searchable {
  const all = catalog.series.map(({ id }) => id);
  catalog.expectRows?.(all, Object.values(TABLE_PARTS).flat());
  const beside = besideIt();
  const figures = figuresInOrder(catalog, allObservations(catalog, vintage));
  const seen = new Set(figures.map(({ series }) => series));
  const series = catalog.series.filter(({ id }) => seen.has(id) || pairsForSeries(catalog, id, vintage).length > 0);
  const sources = catalog.sources.filter((source) => isInVintage(source, vintage));
  const spelling = inflection === null ? null : new Spelling();
  const { lines, entries } = folding(spelling);
  return {
    entries: {
      charts: entries(catalog.charts, (chart) => chartText(catalog, chart, countriesDrawn(catalog, chart, vintage))),
      figures: entries(figures, (o) => figureText(catalog, o, inWords)),
      events: entries(resolveEvents(catalog, vintage), (event) => eventText(catalog, event, inWords)),
      disagreements: entries(contradictionsIn(catalog, vintage), contradictionText),
      series: entries(series, (one) => seriesText(catalog, one)),
      sources: entries(sources, (source) => sourceText(catalog, source)),
      terms: entries(beside.terms, ({ term, definition }) => ({ name: [term], more: [definition] })),
      method: entries(
        beside.method.map((section) => ({ id: section.place, ...section })),
        ({ heading, lead, more }) => ({ name: [heading], more: [lead, ...more] }),
      ),
      pages: entries(beside.pages, ({ heading, lead, parts }) => ({ name: [heading, ...parts], more: [lead] })),
    },
    lines: lines(),
    beside,
    inflection,
    spelt: spelling?.all() ?? {},
  };
}

/** Folds texts part by part, and each part once. A folded text has no break of its own. */
function folding(spelling: Spelling | null) {
  const texts: string[] = [];
  const places = new Map<string, number>();
  let end = 0;
  const placeOf = (part: string): number => {
    const known = places.get(part);
    if (known !== undefined) return known;
    const [text, place] = [foldText(part), end];
    texts.push(text);
    places.set(part, place);
    spelling?.read(part);
    end += text.length + 1;
    return place;
  };
  const placesOf = (parts: SearchText["name"]) => parts.flatMap((part) => (part === null || part === undefined ? [] : placeOf(part)));
  const entries = <Row extends { id: string }>(rows: readonly Row[], textOf: (row: Row) => SearchText): Entry[] =>
    rows.map((row) => {
      const { name, more } = textOf(row);
      return { id: row.id, name: placesOf(name), more: placesOf(more) };
    });
  return { lines: () => texts.join("\n"), entries };
}

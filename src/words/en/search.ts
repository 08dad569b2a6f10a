import type { Inflection } from "../../model/search/inflection.ts";
import type { SearchKind } from "../../model/search/searchable.ts";
import { listed } from "./cardinal.ts";

const KINDS: Record<SearchKind, [one: string, many: string]> = {
  charts: ["chart", "charts"],
  figures: ["figure", "figures"],
  events: ["event", "events"],
  disagreements: ["contradiction", "contradictions"],
  series: ["measure", "measures"],
  sources: ["source", "sources"],
  terms: ["glossary term", "glossary terms"],
  method: ["section on the method", "sections on the method"],
  pages: ["page of this site", "pages of this site"],
};

/** `12 events`. */
function of(kind: SearchKind, n: number): string {
  return `${n} ${KINDS[kind][n === 1 ? 0 : 1]}`;
}

/** The page of the search, and the field that leads to it. */
export const search = {
  heading: "Search",
  title: (q: string) => `“${q}” · Search`,
  lead: "Find a figure, an event, a chart, a source or a term. Write figures as they are printed or said.",
  label: "Search figures, events, charts and sources",
  button: "Search",
  examples: "For example: ",
  headings: {
    charts: "Charts",
    figures: "Figures",
    events: "Events",
    disagreements: "Contradictions",
    series: "Measures",
    sources: "Sources",
    terms: "Glossary",
    method: "Method",
    pages: "Pages of this site",
  } satisfies Record<SearchKind, string>,
  /** How much was found, by kind; kinds without a hit are not named. */
  found: (q: string, counts: [SearchKind, number][]) => `“${q}” is in ${listed(counts.map(([kind, n]) => of(kind, n)))}.`,
  nothing: (q: string) => `Nothing here contains “${q}”.`,
  /** Where each word is somewhere, and no entry has all. */
  notTogether: (q: string) => `No single entry contains all words of “${q}”.`,
  /** Behind what one of the words is in, where that stands on the page. */
  below: "They are shown below.",
  only: (word: string) => `Search for “${word}” alone`,
  meant: "Did you mean ",
  /** What closes the question after the words that may have been meant. */
  meantEnd: "?",
  /** Of an id that does not exist. */
  nearest: (id: string) => `Did you mean ${id}?`,
  /** Before charts that draw the figures found, or hold some of the words, where none holds them all. */
  near: "Charts on this: ",
  /** Before searches without one of the words, where few entries hold all of them. */
  without: "Without one of the words: ",
  /** One of these: its words, and how many entries hold them. */
  fewer: (q: string, n: number) => `“${q}” (${n})`,
  more: (kind: SearchKind, n: number) => `All ${of(kind, n)}`,
  everything: (q: string) => `Everything that contains “${q}”`,
  elsewhere: "Or look through ",
  /** Words that tell nothing apart, in small letters. */
  small:
    "a an and are at by come comes did do does for from has have how in is it its many much of on or that the to was were what when where which who why with",
  /** How its words are looked for in other forms, in folded letters. */
  inflection: {
    beginnings: "",
    endings: "ies y",
    shortest: 4,
    same: "arms weapon, jews jewish",
    passed: "live lives living there been had",
  } satisfies Inflection,
};

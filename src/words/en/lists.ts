import type { SharedOccasions } from "../../model/occasions.ts";
import { kit } from "./kit.ts";

/** What stands above the long lists: contents, filters, groups. */
export const lists = {
  contents: "Contents",
  filter: "Filter",
  any: "all",
  apply: "Apply",
  reset: "Show all",
  events: (n: number) => (n === 1 ? "1 event" : `${n} events`),
  decade: (first: string) => `${first}s`,
  byDecade: "By decade",
  byKind: "By kind",
  undated: "Undated",
  checks: {
    contents: "By verdict",
    source: "Article",
    verdict: "Verdict",
    partner: "Country",
    /** What a field chooses where nothing is chosen. */
    every: { verdict: "all verdicts", article: "all articles", partner: "both countries" },
    figures: (n: number) => (n === 1 ? "1 figure" : `${n} figures`),
    dates: (n: number) => (n === 1 ? "1 date of an event" : `${n} dates of events`),
    /** The same with their occasions, which are fewer. */
    datesOn: ({ dates, occasions }: SharedOccasions) =>
      `${dates} dates of events from ${occasions} ${occasions === 1 ? "episode" : "episodes"}`,
    /** After that: how many of the dates are from the episode that has the most of them, at least 3. */
    mostOnOne: (dates: number) => `${dates} of them from one`,
    shown: (n: number, all: number) => (n === all ? `${all} claims` : `${n} of ${all} claims`),
    none: "No claim matches this filter.",
  },
  sources: {
    articles: "The articles",
    others: "Records and other sources",
    kind: "Kind",
    language: "Language",
    languageName: kit.languageName,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    shown: (n: number, all: number) => (n === all ? `${all} sources` : `${n} of ${all} sources`),
    columns: ["Source", "Publisher", "Published", "What we took from it"],
  },
  /** `byArticles`: every side is an article's. */
  contradictions: {
    none: "We found no contradictions in the sources of this view.",
    topics: (n: number, byArticles: boolean) =>
      `${n === 1 ? "1 point" : `${n} points`} where ${byArticles ? "the articles" : "sources"} differ, or one contradicts itself`,
  },
};

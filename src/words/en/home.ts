import { counted } from "./cardinal.ts";

/** The dashboard. */
export const home = {
  kicker: (area: string, partners: [string, string], first: number, last: number) =>
    `${area} between ${partners[0]} and ${partners[1]}, ${first}–${last}`,
  /** Beside it, where every figure and every date of the articles in view was checked. */
  checked: (articles: number) => `Figures and dates of ${counted(articles, "article")}, checked`,
  /** The control that goes back to what could be known at a date. */
  knownBy: {
    label: "Show only what was published by the end of",
    now: "today",
    /** Ends of years are said short. */
    day: (day: string, inWords: string) => (day.endsWith("-12-31") ? day.slice(0, 4) : inWords),
    counted: (n: number, all: number, day: string) =>
      `${n} of our ${all} sources were certainly published by ${day}. This page uses only those.`,
  },
  sections: {
    label: "On this page",
    index: "Balance index",
    contradictions: "Contradictions",
    events: "Latest events",
    more: "More",
    glossary: "New here?",
  },
  actions: {
    label: (chart: string) => `What you can do with: ${chart}`,
    table: "Table",
    share: "Share",
    embed: "Embed",
    download: "Download:",
    sources: (n: number) => `Sources (${n})`,
  },
  lead: "Articles throw numbers around. Here each stands where it was printed: with its hedge, its denominator, its year if it has one, and a way to the words.",
};

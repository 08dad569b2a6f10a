import type { Verdict } from "../../model/check.ts";

/** The page of a chart: its parts, what it offers at the picture, and what stands beside it. */
export const chartPage = {
  parts: "Parts of this page",
  tabs: { chart: "Chart", table: "Table", sources: "Sources", embed: "Embed & download" },
  tabSources: (n: number) => (n === 0 ? "Sources" : `Sources (${n})`),
  actions: "What you can do with this chart",
  share: "Share",
  shareAddress: "Link to this view",
  shareFrozen: (release: string) => `The same, frozen to release ${release}: it never changes`,
  embed: "Embed",
  png: "Download PNG",
  csv: "Download CSV",
  howToRead: "How to read this chart",
  claims: (n: number) => (n === 1 ? "The claim in this chart" : `The ${n} claims in this chart`),
  unchecked: "not checked",
  moreClaims: (n: number) => (n === 1 ? "1 more claim" : `${n} more claims`),
  undated: (year: string) => `no year given; published ${year}`,
  related: "Related charts",
  noSources: "No source in this view gives a figure.",
  figures: (n: number) => (n === 1 ? "1 figure" : `${n} figures`),
  articles: (n: number) => (n === 1 ? "1 article" : `${n} articles`),
  others: (n: number) => (n === 1 ? "1 other source" : `${n} other sources`),
  verdict: { agrees: "Matches", differs: "Does not match", cannot_be_tested: "Cannot be tested" } satisfies Record<Verdict, string>,
  /** Signs of the verdicts, for the eye alone: the word stands beside each. */
  verdictSign: { agrees: "✓", differs: "≠", cannot_be_tested: "?" } satisfies Record<Verdict, string>,
};

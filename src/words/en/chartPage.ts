import type { LackingRows } from "../../model/lackingRows.ts";
import { kit } from "./kit.ts";

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
  /** Behind it where the terms of sources leave rows out: how many the file has. */
  rowsOf: (kept: number, all: number) => `${kept} of ${all} rows`,
  /** Why the file lacks rows, and how many of them the table has. */
  lacking: ({ rows, isAll, shown, names, more }: LackingRows) => {
    const whose = kit.semicolons([...names, ...(more === 0 ? [] : [`${more} more`])]);
    const said = isAll
      ? `There is no CSV: ${rows === 1 ? "the license of the only row" : `the license of each of the ${rows} rows`} does not allow it (${whose}).`
      : `${rows === 1 ? "1 row is" : `${rows} rows are`} not in the CSV because of ${rows === 1 ? "its" : "their"} license (${whose}).`;
    if (shown === 0) return said;
    return shown === rows ? `${said} The table shows ${rows === 1 ? "it" : "them"}.` : `${said} The table shows ${shown} of them.`;
  },
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
};

/**
 * Every path of the site, written once: routes bind them, `Urls` fills them in. `:id` stands for the name of a row.
 * Nothing else in the code spells an address; patterns that tell addresses apart, and names of places, stand where they are used.
 */
export const PAGES = {
  home: "/",
  search: "/search",
  charts: "/charts",
  chart: "/charts/:id",
  embed: "/embed/:id",
  observation: "/observations/:id",
  events: "/events",
  sources: "/sources",
  source: "/sources/:id",
  disagreements: "/disagreements",
  checks: "/checks",
  method: "/method",
  glossary: "/glossary",
  changes: "/changes",
  difference: "/changes/between",
  releaseChanges: "/changes/:id",
  guide: "/api",
  about: "/about",
  inYourArticle: "/in-your-article",
  problems: "/problems",
  problem: "/problems/:id",
} as const;

/** A path with the name of a row in its place. */
export function filled(path: string, id: string): string {
  return path.replace(":id", () => id);
}

/** Pages that have a picture of their own beside them, for social cards: the path of the page with `.png` behind it. */
export const PICTURED = [
  "observation",
  "events",
  "source",
  "sources",
  "disagreements",
  "checks",
  "method",
  "glossary",
  "charts",
  "search",
  "changes",
  "guide",
  "about",
  "inYourArticle",
  "problems",
] as const satisfies PageName[];
/** One of these pages. */
export type PicturedPage = (typeof PICTURED)[number];
/** One that stands for itself and shows no row. */
export type WholePage = Exclude<PicturedPage, "observation" | "source">;

/** The path of a page's picture, as routes bind it. The ending belongs to the path's last part, which the router matches as a whole. */
export function picturePath(page: PicturedPage): string {
  return PAGES[page].includes(":id") ? PAGES[page].replace(":id", () => ":file{[A-Za-z0-9_.-]+\\.png}") : `${PAGES[page]}.png`;
}

/** Pages that a release does not change: what they say is of today. */
const OF_TODAY: ReadonlySet<PageName> = new Set<PageName>([
  "changes",
  "difference",
  "releaseChanges",
  "guide",
  "about",
  "inYourArticle",
  "glossary",
  "problems",
  "problem",
]);

/** Name of a page. */
export type PageName = keyof typeof PAGES;

/** Whether a page has a past to show, so that links from a pinned page carry the pin on. */
export function isPinnable(page: PageName): boolean {
  return !OF_TODAY.has(page);
}

/** Places of the page of the method that tell of the balance sheet, in their order. */
export const METHOD_PLACES = ["sheet-rows", "thresholds", "objections", "no-single-number", "not-claimed", "other-dates"] as const;
/** One of the places, or the whole of them. */
export type MethodPlace = (typeof METHOD_PLACES)[number] | "balance-sheet";

/** Files and services that stand beside the pages; `short` leads from the code that is printed in a picture to what the picture shows. */
export const SERVICES = { script: "/embed.js", oembed: "/oembed", short: "/p/:id" } as const;

/** One number as a fragment of HTML, for sentences in other people's pages. */
export const NUMBER_CARD = "/numbers/:id";

/** What releases corrected in one chart, as a feed. */
export const CHART_FEED = `${PAGES.chart}/changes.atom` as const;

/** Forms of a chart as a file, by the ending of its path. */
export const CHART_FILES = ["json", "csv", "svg", "png"] as const;
/** One of the endings. */
export type ChartFile = (typeof CHART_FILES)[number];

/** Parts of a chart's page, each a place on it, in the order of their tabs. */
export const CHART_PARTS = ["chart", "table", "sources", "embed"] as const;
/** One of the parts. */
export type ChartPart = (typeof CHART_PARTS)[number];

/** Where the API begins. */
export const API = "/v1";

/** The nouns of the API, in the order of the service document. */
export const NOUNS = [
  "series",
  "observations",
  "events",
  "balance",
  "disagreements",
  "checks",
  "sources",
  "charts",
  "codes",
  "releases",
  "changes",
] as const;

/** One of the nouns. */
export type NounName = (typeof NOUNS)[number];

/** What the API serves beside its nouns. */
export const API_FILES = ["observations.parquet", "changes.atom", "openapi.json"] as const;

/** Lists that stand below a noun, as parts of their path. */
export const API_PARTS = [
  ["balance", "dimensions"],
  ["balance", "dimensions", "refused"],
] as const;

/** A path below the API: `dataPath("series", ":id", "observations.csv")`. */
export function dataPath(...parts: [] | [NounName | (typeof API_FILES)[number] | `${NounName}.csv`, ...string[]]): string {
  return [API, ...parts].join("/");
}

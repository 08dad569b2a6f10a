import { ELEMENT } from "../naming.ts";
import { names } from "./names.ts";

/** Headings of the description of the API, in their order. */
export const tags = {
  Observations: "Printed figures: one value of a series, for one country and one period, from one source, with the words it rests on",
  Series: "Measures, each with one definition and one unit",
  Events: "What happened, was planned, alleged or denied, with every passage that tells it",
  Balance: "The balance index year by year, and the balance as statistics measure it",
  Checks: "Claims of the articles held against records",
  Disagreements: "Where sources contradict each other or themselves",
  Sources: "Articles, tables and reports that figures and events come from",
  Charts: "Curated charts, as data and as pictures",
  Codes: "Code lists: what each code means",
  Releases: "Frozen states of the data, and what each changed",
  Pictures: "Pages as pictures, for link previews",
  Service: "Where to begin, and this description",
};

/** What is said of an operation beyond its summary, by its name. */
export const operations: Record<string, string> = {
  getService: "The addresses of all lists, and the release that answers by default.",
  getOpenApi: "OpenAPI 3.1, made from the schemas that answers are tested against.",
  listObservations:
    "`labels=true` puts words beside codes. With `fields` a row has only the keys that you name, so required keys may be missing.",
  getObservationsCsv: "One per row, as RFC 4180 in UTF-8; JSON has those left out. Read `period` and codes as text.",
  getObservationsParquet: "One file, which DuckDB and pandas read from its address.",
  getObservation:
    "The figure with its source, fact check and, for a count, the events behind it. Other ids of `rests_on` redirect to where they stand.",
  getNumberCard: `A small piece of HTML that \`<${ELEMENT}-number>\` shows in other people's pages.`,
  listSeries: "Each with its definition and the addresses of its other forms.",
  getSeries: "The figures of each partner are its observations.",
  listSeriesObservations:
    "Every figure of a series in order of period. `last=1&last_per=count` gives the latest of each count: one reporter, one basis.",
  getSeriesObservationsCsv: "One per row; JSON has those left out.",
  getSeriesObservationsJsonStat:
    "A cube with a cell for each figure, by country, direction, basis and period, and by reporter, source or variant where two would share one. `extension` has every figure in full.",
  listEvents: "An event shows only what the passages in view say of it. Events without a clear date come last.",
  getEventsCsv: "So each row has a source; what belongs to the event repeats.",
  getEvent: "With all passages in view that tell it.",
  getBalance: `As the articles tell it, from -1, towards ${names.partner.irn}, to +1, towards ${names.partner.isr}, with a band and the years in which a direction may be claimed.`,
  getBalanceCsv: "One year per row, as JSON has it.",
  listBalanceDimensions:
    "What statistics say, row by row: only where one count has both partners. `dimension`, `measure`, `period` and `basis` are the key of a cell. Rows have different zeros: never add them up.",
  getBalanceDimensionsCsv: "The same cells, one per row.",
  listRefusedPairs: "Two figures of different counts are no balance.",
  listChecks: "With what claim and records say, and why.",
  getChecksCsv: "A check without a record has one row; what a license keeps out is empty. Read both periods as text.",
  listDisagreements: "Each with its sides, and what each side says.",
  listSources: "Each with its license and whether its rows may be passed on.",
  getPagePicture: "PNG of 1200 by 630 pixels, as link previews show it. Pages that no release changes take no `release`.",
  getSource: "With its license and whether its rows may be passed on.",
  listCharts: "The charts in their order, each with the series that it draws.",
  getChart: "Titles, panels, marks, labels and cards of one view.",
  getChartCsv: "One figure or year per row.",
  getChartSvg: "One view, with title and address inside.",
  getChartPng: "One view, with title and address inside.",
  getChartChangesFeed: "Atom, with the newest first.",
  listCodes: "The words for codes of the data; `labels=true` puts them into rows. Schemas have those of computed keys, such as `state`.",
  listReleases: "A pin such as `release=2026.1.0` keeps its numbers and words for good.",
  getRelease: "Its files, and each cell or row that it changed.",
  getReleaseDataPackage: "Data Package 2.0: every table of the archive with its columns and keys.",
  getReleaseArchive: "CSV files and code lists, without rows that may not be redistributed.",
  getReleasePackage: "Descriptor, tables, codebook and license, without the same rows.",
  getReleasePackageDescriptor: "Data Package 2.0, with paths that open from this address.",
  getReleasePackageFile: "A table as CSV, the codebook or the license.",
  listChanges: "With the values before and after, and the reason. `release` gives all up to it; /v1/releases/{id} has those of one.",
  getChangesFeed: "Atom, with the newest first.",
};

/** What is said of operations that have nothing of their own, by their form. */
export const forms: Record<string, string> = {
  "image/png": "PNG of 1200 by 630 pixels, as link previews show it.",
  "text/csv": "RFC 4180 in UTF-8, with a header row and empty cells for what is missing.",
};

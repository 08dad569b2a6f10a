import { type Catalog, labelOf } from "../../model/catalog.ts";

/** Charts, their tables and what a mark opens to. */
export const chart = {
  panel: (measures: string[], whose: string | null) => (whose === null ? measures.join(", ") : `${measures.join(", ")}: ${whose}`),
  others: "others",
  allSuppliers: "all suppliers",
  /** Name of a line that is computed here, where its basis has no short label. */
  computed: "computed here",
  target: "a target",
  found: "found in pages, not complete",
  /** Name of a line by the country whose side counts. */
  side: (country: string) => `counted by ${country}`,
  recording: (date: string) => `customs records end, ${date}`,
  floor: "Marks show what the sources mention, not all that happened.",
  subtitle: (measures: string[], units: string[]) => `${measures.join("; ")} (${units.join(", ")})`,
  partner: (catalog: Pick<Catalog, "codeByKey">, partner: string) => labelOf(catalog, "counterpart", partner),
  visitWho: (partner: string, direction: string, year: string) => `${direction === "from_counterpart" ? "from" : "to"} ${partner}, ${year}`,
  who: (partner: string, period: string) => `${partner}, ${period}`,
  undatedWho: (partner: string, year: string) => `${partner}, year not given (printed ${year})`,
  planWho: (partner: string, period: string) => `${partner}, a target (printed ${period})`,
  open: "Open the number",
  close: "Close",
  table: "The numbers",
  tableOn: (n: number) => `The ${n} numbers as a table`,
  columns: ["Figure as printed", "Value", "Country", "Period", "What is counted", "Who says so", "Source", "Words"],
  sources: "Sources",
  data: "Data",
  more: "Chart page",
  recordSources: (n: number) => `${n} pages and tables with records`,
  leftOut: (sources: string[]) => `By their terms left out of CSV files: ${sources.join("; ")}.`,
  json: "JSON",
  csv: "CSV",
  spec: "Chart as JSON",
  keys: "Use the arrow keys to go from mark to mark, Enter to open one, Escape to close it.",
  noMarks: "No source in this view gives a figure.",
  /** How a mark is to be read, for the key under the picture. */
  keyHeading: "How to read the marks",
  key: {
    dated: "filled: the source says or implies when",
    undated: "hollow: only the date of publication is known",
    plan: "broken outline: a target, not an outcome",
    span: "bar: one figure for several years",
    bounds:
      "upright line between two short strokes: the lowest and the highest that the source gives; where it gives no single figure, the mark stands in the middle",
    open: "arrow: the words leave the figure open to that side",
    record: "thin line or dot: a record, named after who counts it; never joined across counts, reporters or missing years",
    side: "small square instead of a dot: counted by Iran or Israel and not by Azerbaijan or others",
    estimate: "hollow dot, broken line: a record that is estimated or computed",
    unreliable: "hollow dot, line broken just before and after it: a record of low reliability, as its card says",
    covered: "small light point upon a mark: a record on the same spot",
    beneath: "mark that looks out around another: two figures on one spot",
  },
};

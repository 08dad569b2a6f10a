import { type Catalog, labelOf } from "../../../model/catalog.ts";

/** Charts, their tables and what a mark opens to. */
export const chart = {
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
  columns: ["Figure as printed", "Value", "Country", "Period", "What is counted", "Who says so", "Source", "Words"],
  sources: "Sources",
  data: "Data",
  more: "Chart page",
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
    open: "arrow: the words leave the figure open to that side",
  },
};

import { type Catalog, labelOf } from "../../../model/catalog.ts";

const SIDES: Record<string, string> = { aze_: "counted by Azerbaijan", irn_: "counted by Iran", isr_: "counted by Israel" };

const DENOMINATORS: Record<string, string> = {
  oil_consumption: "of consumption, as said",
  oil_consumption_btc_route: "of consumption, by pipeline",
  oil_unspecified: "of what is not said",
  oil_customs_over_demand: "customs over demand",
  oil_customs_over_crude_imports: "customs over crude imports",
  oil_volume_over_consumption: "volume over consumption",
  crude_imports_with_kazakhstan: "with Kazakhstan, of crude imports",
  crude_imports_tanker_tracking: "tanker tracking, of crude imports",
};

/** Charts, their tables and what a mark opens to. */
export const chart = {
  panel: (measures: string[], whose: string | null) => (whose === null ? measures.join(", ") : `${measures.join(", ")}: ${whose}`),
  others: "others",
  allSuppliers: "all suppliers",
  /** Name of a line that is computed here, by its basis. */
  computed: (basis: string) => (/register/.test(basis) ? "from deals" : /sums/.test(basis) ? "from yearly volumes" : "computed here"),
  target: "a target",
  found: "found in pages, not complete",
  /** The side that counts, by the reporter's code; null for one that belongs to neither. */
  side: (reporter: string) => SIDES[reporter.slice(0, 4)] ?? null,
  /** Of what a share of oil is one, short; each on its own. */
  denominator: (basis: string) => DENOMINATORS[basis] ?? "of what is not said",
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
  },
};

/** Charts, their tables and what a mark opens to, as releases before 2026.5.0 say it. */
export const chart = {
  others: "others",
  /** Name of a line that is computed here, where its basis has no short label. */
  computed: "computed here",
  found: "found in pages, not complete",
  /** Name of a line by the country whose side counts. */
  side: (country: string) => `counted by ${country}`,
  recording: (date: string) => `customs records end, ${date}`,
  floor: "Marks show what the sources mention, not all that happened.",
  subtitle: (measures: string[], units: string[]) => `${measures.join("; ")} (${units.join(", ")})`,
  undatedWho: (partner: string, year: string) => `${partner}, year not given (printed ${year})`,
  planWho: (partner: string, period: string) => `${partner}, a target (printed ${period})`,
  open: "Open the number",
  columns: ["Figure as printed", "Value", "Country", "Period", "What is counted", "Who says so", "Source", "Words"],
  recordSources: (n: number) => `${n} pages and tables with records`,
  keys: "Use the arrow keys to go from mark to mark, Enter to open one, Escape to close it.",
  noMarks: "No source in this view gives a figure.",
};

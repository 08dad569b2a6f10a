/** One number and its provenance. */
export const observation = {
  asWorded: "As printed",
  value: "Value",
  series: "Series",
  counterpart: "Counterpart",
  direction: "Direction",
  period: "Period",
  basis: "What is counted",
  reporter: "Who says so",
  status: "Status",
  source: "Source",
  paragraph: (n: number) => `paragraph ${n}`,
  quote: "The words",
  note: "Note",
  caution: "Beware",
  definition: "Definition",
  formula: "How it is computed",
  cases: "Computed from",
  countedCases: (n: string) => `${n} cases`,
  id: "Id",
  bounds: (lower: string | null, upper: string | null) => {
    if (lower !== null && upper !== null) return `between ${lower} and ${upper}`;
    return lower !== null ? `${lower} or more` : upper !== null ? `${upper} or less` : null;
  },
  noBounds: "no bounds given by the wording",
  figureFirst: false,
  between: (lower: string, upper: string) => `${lower}–${upper}`,
  valueAbout: (qualifier: string, figure: string) => (qualifier === "exactly" ? figure : `${qualifier} ${figure}`),
  periodBasis: {
    stated: "stated by the source",
    implied: "implied by the source's wording or the time of writing",
    publication: "not given: the date of publication stands in",
  } as Record<string, string>,
  cardPeriod: (period: string, basis: string) =>
    `${period} (${{ stated: "stated by the source", implied: "implied by the source's wording or the time of writing" }[basis] ?? "not given: the date of publication stands in"})`,
  by: (reporter: string, attribution: string | null) => (attribution === null ? reporter : `${reporter}: ${attribution}`),
  /** What stands before and after a print that is not the figure itself; `language` is its code where it is not the page's. */
  printedAs: (language: string | null): [string, string] => [
    "(printed “",
    language === null ? "”)" : `” in ${new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language})`,
  ],
  notPrinted: "computed, not printed",
  readAtSource: "Read it at the source",
  noAddress: "No public address of this document is known.",
  published: (date: string) => `published ${date}`,
  publishedWithin: (from: string, to: string) => `published between ${from} and ${to}`,
};

/** One number and its provenance. */
export const observation = {
  counterpart: "Counterpart",
  basis: "What is counted",
  quote: "The words",
  caution: "Beware",
  formula: "How it is computed",
  cases: "Computed from",
  bounds: (lower: string | null, upper: string | null) => {
    if (lower !== null && upper !== null) return `between ${lower} and ${upper}`;
    return lower !== null ? `${lower} or more` : upper !== null ? `${upper} or less` : null;
  },
  noBounds: "no bounds given by the wording",
  figureFirst: false,
  between: (lower: string, upper: string) => `${lower}–${upper}`,
  periodBasis: {
    stated: "stated by the source",
    implied: "implied by the source's wording or the time of writing",
    publication: "not given: the date of publication stands in",
  } as Record<string, string>,
  cardPeriod: (period: string, basis: string) =>
    `${period} (${{ stated: "stated by the source", implied: "implied by the source's wording or the time of writing" }[basis] ?? "not given: the date of publication stands in"})`,
  notPrinted: "computed, not printed",
  notPrintedCount: "computed, not printed",
  noAddress: "No public address of this document is known.",
};

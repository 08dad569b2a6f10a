const reasons = (unexplained: number) =>
  unexplained === 0 ? "the reasons stand below" : `the reasons stand below, but for ${unexplained}`;
const rows = (n: number) => (n === 1 ? "1 row" : `${n} rows`);

/** Where the data follow neither coding, or leave out what both have. */
export const settlement = {
  heading: "Where the data follow neither coder",
  /**
   * `compared` rows were held against the codings; `differing` of them have something that neither coder has, in `unexplained` cells
   * without a reason.
   */
  text: (compared: number, differing: number, unexplained: number) =>
    [
      "The differences between the two codings were settled with the text in view.",
      `${rows(compared)} of the articles were held against both.`,
      differing === 0
        ? "Each says what at least one of the coders said."
        : `${differing} ${differing === 1 ? "has" : "have"} something that neither coder has; ${reasons(unexplained)}.`,
    ].join(" "),
  codedOnce: "What comes from the other sources was coded once, so there is nothing to hold it against.",
  parts: {
    coverage: "Numbers in the text",
    observations: "Figures",
    events: "Events",
    mentions: "Places that tell an event",
  },
  partCount: (part: string, n: number) => `${part}: ${n}`,
  columns: { row: "Where", field: "What differs", first: "First coder", second: "Second coder", settled: "In the data", because: "Why" },
  leftOut: {
    heading: (n: number) => `Left out, though both coders have it: ${n}`,
    columns: { what: "What", place: "Where", because: "Why" },
  },
  fields: {
    disposition: "what became of it",
    series: "series",
    counterpart: "country",
    direction: "direction",
    period: "period",
    period_basis: "how the period is known",
    qualifier: "hedge",
    status: "status",
    basis: "denominator",
    reporter: "where the figure comes from",
    value: "value",
    lower: "lower bound",
    upper: "upper bound",
    partner: "country",
    dimension: "field",
    kind: "kind",
    episode: "occasion",
    reciprocal: "both sides act",
    scored: "counted in the balance",
    date: "date",
    precision: "precision of the date",
    cameo: "code of the act",
    actor: "who acts",
    target: "towards whom",
  } as Record<string, string>,
  wholeRow: "the row itself",
  has: "has it",
  lacks: "does not have it",
  nothing: "nothing",
  alone: "stands alone",
  noReason: "not said yet",
};

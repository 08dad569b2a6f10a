const reasons = (unexplained: number) => (unexplained === 0 ? "the reasons are below" : `the reasons are below, except for ${unexplained}`);
/** Where a row differs in several fields, how many entries the lists below have. */
const entries = (differing: number, cells: number) =>
  cells > differing ? `, ${cells} entries in all, because a row can differ in more than one field` : "";
const rows = (n: number) => (n === 1 ? "1 row" : `${n} rows`);

/** Where the data follow neither coding, or leave out what both have. */
export const settlement = {
  heading: "Where our data differ from both coders",
  /**
   * `compared` rows were compared with the codings; `differing` of them have something that neither coder has, in `cells` fields,
   * `unexplained` of them without a reason.
   */
  text: ({ compared, differing, cells, unexplained }: Record<"compared" | "differing" | "cells" | "unexplained", number>) =>
    [
      "We settled the differences between the two codings with the text in front of us.",
      `${rows(compared)} of the articles ${compared === 1 ? "was" : "were"} compared with both.`,
      differing === 0
        ? "Each says what at least one coder said."
        : `${differing} ${differing === 1 ? "has" : "have"} something that neither coder has${entries(differing, cells)}: ${reasons(unexplained)}.`,
    ].join(" "),
  codedOnce: "Other sources were coded only once, so there is nothing to compare them with.",
  parts: {
    coverage: "Numbers in the text",
    observations: "Figures",
    events: "Events",
    mentions: "Passages about an event",
  },
  partCount: (part: string, n: number) => `${part}: ${n}`,
  columns: { row: "Where", field: "What differs", first: "First coder", second: "Second coder", settled: "In the data", because: "Why" },
  leftOut: {
    heading: (n: number) => `Left out although both coders have it: ${n}`,
    columns: { what: "What", place: "Where", because: "Why" },
  },
  fields: {
    matched: "found by both",
    disposition: "how it was treated",
    series: "series",
    counterpart: "country",
    direction: "direction",
    period: "period",
    period_basis: "how the period is known",
    qualifier: "hedge",
    status: "status",
    basis: "what it measures",
    reporter: "who says so",
    value: "value",
    lower: "lower bound",
    upper: "upper bound",
    partner: "country",
    dimension: "topic",
    kind: "kind",
    episode: "occasion",
    reciprocal: "both sides take part",
    scored: "scored in the balance index",
    date: "date",
    precision: "precision of the date",
    cameo: "event code",
    actor: "who does it",
    target: "towards whom",
  } as Record<string, string>,
  wholeRow: "the row itself",
  has: "has it",
  lacks: "does not have it",
  nothing: "nothing",
  alone: "on its own",
  noReason: "no reason given yet",
};

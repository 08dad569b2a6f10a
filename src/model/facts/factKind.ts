/** The kinds of facts that a chart may say of its rows: codes of the list `fact`. */
export const FACT_KINDS = [
  "claim_against_record",
  "different_bases",
  "counts_by_partner",
  "latest_of_partners",
  "latest_with_upper_limit",
  "range_of_line",
  "largest_share",
  "years_of_disputes",
  "latest_figure",
  "both_directions",
  "change_of_recording",
] as const;

/** One of the kinds of facts. */
export type FactKind = (typeof FACT_KINDS)[number];

import { type Caution, DIMENSIONS, type Dimension, type Grade, type OtherIs } from "./dimension.ts";

/** A measure whose two values are figures of one series: how it is graded, and whether its difference is a lean. */
export interface PairedMeasure {
  /** Its name in the API: the series, or the series and what sets the basis apart. */
  measure: string;
  series: string;
  /** The bases that are this measure; null for every basis of the series. */
  bases: readonly string[] | null;
  dimension: Dimension;
  preferred: boolean;
  /** C all the same where the source or the curators doubt one of the figures, and no better than B behind a break. */
  grade: Grade;
  /** `amounts`: (isr − irn) / (isr + irn) is its lean. `counted`: a count that is no lean. */
  kind: "amounts" | "counted";
  /** What a printed 0 on one side means; null where 0 is a count like any other. */
  zero: OtherIs | null;
  /** What holds of each of its cells, beside the caution of the row. */
  caution: readonly Caution[];
}

/** What most measures are: every basis of the series of their name, beside the row's own measure, where a 0 is a count like any other. */
const BESIDE = { bases: null, preferred: false, zero: null, caution: [] } as const;

function measure(of: Pick<PairedMeasure, "series" | "dimension" | "grade" | "kind"> & Partial<PairedMeasure>): PairedMeasure {
  return { ...BESIDE, measure: of.series, ...of };
}

/** The measures of the balance sheet whose values stand in the data as figures of both partners. */
export const PAIRED_MEASURES: readonly PairedMeasure[] = [
  measure({ series: "un-vote-agreement", dimension: "votes", grade: "A", kind: "counted", caution: ["no_lean"] }),
  measure({ series: "un-same-vote", dimension: "votes", grade: "A", kind: "counted", caution: ["no_lean"] }),
  measure({ series: "un-ideal-point-distance", dimension: "votes", grade: "A", kind: "counted", caution: ["no_lean"] }),
  measure({ series: "un-vote-agreement-members", dimension: "votes", grade: "A", kind: "counted", caution: ["about_others"] }),
  measure({ series: "un-vote-agreement-oic", dimension: "votes", grade: "A", kind: "counted", caution: ["about_others"] }),
  measure({
    series: "trade-baci-exports",
    dimension: "goods_sold",
    preferred: true,
    grade: "A",
    kind: "amounts",
    zero: "recorded_zero",
  }),
  measure({
    series: "imports-from-partner",
    bases: ["importer_side"],
    dimension: "goods_bought",
    preferred: true,
    grade: "B",
    kind: "amounts",
    zero: "recorded_zero",
  }),
  measure({
    series: "trade-baci-imports",
    dimension: "goods_bought",
    grade: "C",
    kind: "amounts",
    zero: "recorded_zero",
    caution: ["upper_bound_for_irn", "upper_bound_for_isr"],
  }),
  measure({
    series: "visitor-share",
    bases: ["share_of_arrivals", "share_of_arrivals_part_year"],
    dimension: "visitors",
    preferred: true,
    grade: "B",
    kind: "counted",
  }),
  measure({ series: "visitor-arrivals", dimension: "visitors", grade: "B", kind: "counted" }),
  measure({ series: "militarized-disputes", dimension: "disputes", preferred: true, grade: "B", kind: "counted" }),
  measure({ series: "icews-cooperation-share", dimension: "disputes", grade: "C", kind: "counted", caution: ["reports_not_relations"] }),
];

/** The measure that gives a dimension its own cells. */
export const PREFERRED_MEASURES: Readonly<Record<Dimension, string>> = {
  votes: "un-vote-excess",
  goods_sold: "trade-baci-exports",
  goods_bought: "imports-from-partner",
  arms: "arms-import-share",
  energy: "oil-to-partner",
  visitors: "visitor-share",
  visits: "visits-found",
  disputes: "militarized-disputes",
  events: "balance-index",
};

/** Readings of the votes that stand as one figure of the pair beside the excess; each is the name of its series. */
export const VOTE_READINGS = ["un-vote-rank", "un-vote-excess-oic", "un-ideal-point-excess", "un-ideal-point-rank"] as const;
/** SIPRI's printed shares, which are quoted where there is one. */
export const PRINTED_ARMS_SHARE = "arms-import-share-printed";
/** Shares of arms by the deals of the register, a rougher count. */
export const REGISTER_ARMS_SHARE = "arms-import-share-register";
/** Years of which figures of one of the two alone exist. */
export const ONE_COUNTRY = "one-country-count";
/** What customs prove although they never print both partners. */
export const CUSTOMS_BOUND = "customs-bound";

/** Measures that stand beside a row's own and are no figures of one series. */
const BESIDE_BY_DIMENSION: Partial<Record<Dimension, readonly string[]>> = {
  votes: VOTE_READINGS,
  goods_sold: [CUSTOMS_BOUND, ONE_COUNTRY],
  goods_bought: [ONE_COUNTRY],
  arms: [PRINTED_ARMS_SHARE, REGISTER_ARMS_SHARE],
};

/** The measure to which figures of a series and a basis belong; undefined where the balance sheet has none. */
export function pairedMeasure(series: string, basis: string): PairedMeasure | undefined {
  return PAIRED_MEASURES.find((one) => one.series === series && (one.bases === null || one.bases.includes(basis)));
}

/** Every measure by name, in the order of the rows: the row's own first. */
export const MEASURES: readonly string[] = [
  ...new Set(
    DIMENSIONS.flatMap((dimension) => [
      PREFERRED_MEASURES[dimension],
      ...PAIRED_MEASURES.filter((one) => one.dimension === dimension).map(({ measure: name }) => name),
      ...(BESIDE_BY_DIMENSION[dimension] ?? []),
    ]),
  ),
];

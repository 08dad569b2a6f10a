import type { Observation } from "../../model/observation.ts";
import type { Limit } from "./languageTable.ts";
import type { NewestNames } from "./newestOfMeasure.ts";

/** How rows are named. */
export interface Named extends Pick<NewestNames, "country" | "dated" | "several" | "series"> {
  label: NewestNames["label"];
  figure: (o: Observation) => string;
  period: (text: string) => string;
  /** What a figure counts and who counts it, each said once; releases before 2026.17.0 always say both. */
  who?: (o: Observation) => string[];
  /** As in the sentence itself: behind a year that is only implied. */
  implied?: (o: Observation, isWithin?: boolean) => string;
  /** The doubt that a figure has; empty where it has none. */
  doubt?: (o: Observation) => string;
  /** The word for a sum that can only be too high; in releases before 2026.21.0 `up to`. */
  limit?: Limit;
  /** Whether twelve months that are no calendar year are told by their two years, as since 2026.21.0. */
  byTwoYears?: boolean;
  /** Whether a year by which a period is named stands as bare in every part of a sentence, as since 2026.22.0. */
  byBareYears?: boolean;
  /** Of two high sums of both directions of a trade both are told, not the highest alone. */
  bothSums?: boolean;
  /** Of more than two all, where there is room for them, and not the two highest alone. */
  allSums?: boolean;
  /** Whether a higher record of later years stands without who reports it. */
  bareLater?: boolean;
  /** A sum that is told alone has its doubt, too, as since 2026.31.0. */
  loneDoubt?: boolean;
}

/** What of it sentences are given beside the names that they share with other texts. */
export type NamedBySentences = Pick<
  Named,
  "limit" | "byTwoYears" | "byBareYears" | "bothSums" | "allSums" | "loneDoubt" | "bareLater" | "country" | "dated" | "several"
>;

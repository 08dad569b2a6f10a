import type { Observation } from "../observation.ts";

/** The newest records of one measure and one country. */
export interface Newest {
  /** Those of the newest period: several where one count of it has several, since none of these alone is the newest. */
  rows: Observation[];
  /** Newer ones, each doubtful and by another count, with which these cannot be compared. */
  beyond: Observation[];
}

/** The newest records of one measure; told by releases since 2026.30.0. */
export interface MeasureFact {
  kind: "newest_of_measure";
  series: string;
  /** Of each country, the later first. */
  newest: Newest[];
  /** Whether figures of the measure go either way, so that each says which. */
  isDirected: boolean;
}

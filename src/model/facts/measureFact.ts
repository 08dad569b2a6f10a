import type { Observation } from "../observation.ts";

/** The newest records of one measure and one country. */
export interface Newest {
  /** Those of the newest period: several where one count of it has several, since none of these alone is the newest. */
  rows: Observation[];
  /** Newer ones, each doubtful and by another count, with which these cannot be compared. */
  beyond: Observation[];
}

/** The newest records of one measure, or of one kind of its figures; told by releases since 2026.30.0. */
export interface MeasureFact {
  kind: "newest_of_measure";
  series: string;
  /** Of each country, the later first. */
  newest: Newest[];
  /** Which way all of these go, where figures of the measure go either way: what goes in is told apart from what goes out. */
  direction: string | null;
  /** What all of these count, where the newest ones of the countries would count different things. */
  basis: string | null;
}

import type { Observation } from "../observation.ts";

/** Records beside a claim that none of them tests. */
export interface Untested {
  /** Whether a check names them, as the nearest ones of the same count; else the view lacks the check, and they are the few that it has of the measure. */
  isChecked: boolean;
  rows: Observation[];
  /** What sets a nearest one apart from the claim, in the words of the check; else empty. */
  reason: string;
}

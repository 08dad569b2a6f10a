import type { Mention } from "../event.ts";
import type { Observation } from "../observation.ts";

/** Records beside a claim that none of them tests. */
export interface Untested {
  /** Whether a check names them, as the nearest ones of the same count; else the view lacks the check, and they are the few that it has of the measure. */
  isChecked: boolean;
  rows: Observation[];
  /** The place of the nearest record, where that is an event and no figure: a case in what the claim counts, or what became of it. */
  events?: readonly Mention[];
  /** What sets a nearest one apart from the claim, in the words of the check; else empty. */
  reason: string;
}

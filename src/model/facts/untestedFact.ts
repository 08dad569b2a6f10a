import type { Mention } from "../event.ts";
import type { Observation } from "../observation.ts";

/** Records beside a claim that none of those in view tests. */
export interface Untested {
  /** Whether a check names them, as the nearest ones of the same count; else they are those that the view has of the measure. */
  isChecked: boolean;
  rows: Observation[];
  /** Whether these are the newest of more that the view has. */
  isNewest?: true;
  /** Years of the records that gave the verdict, where none of these is of the years in view. */
  outside?: number[];
  /** The place of the nearest record, where that is an event and no figure: a case in what the claim counts, or what became of it. */
  events?: readonly Mention[];
  /** What sets a nearest one apart from the claim, in the words of the check; else empty. */
  reason: string;
}

import type { ClaimFact } from "../../model/facts/fact.ts";
import type { Kit } from "./kit.ts";
import { beyondSaid, type NewestNames } from "./newestOfMeasure.ts";
import type { Places } from "./reportedBy.ts";

/** What a language says of a claim that no record tests, each a sentence with its stop. */
export interface UntestedWords {
  /** That no record in view tests a claim. */
  untested: string;
  /** The records beside it that are in view. `figures`: each with its country, its period, what it counts and who counts. */
  inView: (figures: string) => string;
  /** The same of the newest of more that are in view. */
  newestInView: (figures: string) => string;
  /** That the records which gave the verdict are of years that are not in view. */
  outside: (years: string) => string;
  /** The same of the nearest ones, where none can test it. */
  nearest: (figures: string) => string;
}

/** Of a claim that no record tests what is on record beside it, and what sets it apart; nothing of others. */
export function untestedText(
  { untested }: Pick<ClaimFact, "untested">,
  names: NewestNames & Places,
  kit: Pick<Kit, "semicolons" | "yearList">,
  say: UntestedWords,
): string[] {
  if (untested === undefined) return [];
  const { isChecked, rows, reason, isNewest, outside, events = [] } = untested;
  const { place } = names;
  const places = place === undefined || events.length === 0 ? [] : [say.nearest(kit.semicolons(events.map(place)))];
  const told = [...beyondSaid(rows, names, kit, isChecked ? say.nearest : isNewest ? say.newestInView : say.inView), ...places];
  const tested = outside ? [say.outside(kit.yearList(outside))] : isChecked ? [] : [say.untested];
  return [...tested, ...told, ...(reason === "" ? [] : [reason])];
}

import type { GroundedCell } from "../../../model/dimensions/dimension.ts";
import { REASONS as then } from "../before2026_6/sheetNotClaimed.ts";
import { years } from "../sheetNotClaimed.ts";
import { signed } from "../signed.ts";

/** Why a row says nothing in the sentence, as releases before 2026.5.0 word it. */
export const REASONS: typeof then = {
  ...then,
  not_published: () => "A count of both was not yet published on that day.",
  no_count: () => "No one count has both partners in these years.",
  count_ended: (cell) => `The count of both has ended${cell ? ` with ${years(cell)}` : ""}: too long ago to speak of the state now.`,
  oic_unknown: () => "Where the average OIC member stands is not known, and without it half the truth would be said.",
  other_not_counted: (cell, { partner }) =>
    `Energy with ${cell?.state === "irn_only" ? partner.isr : partner.irn} is not counted, so nothing can be weighed.`,
  no_lean: (cell) =>
    cell?.dimension === "disputes"
      ? "A quarrel with one is no step towards the other."
      : "Travellers choose; a count of people is no lean.",
  a_floor: (cell, { partner }) =>
    `A floor and no count of all visits${
      cell === null ? "" : `: ${cell.irn} with ${partner.irn} and ${cell.isr} with ${partner.isr} found in ${years(cell)}${interval(cell)}`
    }.`,
  an_index: (cell) =>
    `An index of what the articles chose to tell${cell === null ? "" : `, ${cell.strength === "clear" ? "not a count" : `on which the methods disagree in ${years(cell)}`}`}.`,
};

function interval({ lean_low, lean_high }: GroundedCell): string {
  return lean_low === null || lean_high === null ? "" : `, a lean between ${signed(lean_low, 2)} and ${signed(lean_high, 2)}`;
}

import type { GroundedCell } from "../../../model/dimensions/dimension.ts";
import type { NotClaimed, NotClaimedReason } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../sheetNames.ts";
import { signed } from "../signed.ts";
import { yearSpan } from "../yearSpan.ts";

/** Why a row says nothing in the sentence, in one sentence; years and values are those of the cell that falls short. */
export function notClaimed({ reason, cell }: NotClaimed, names: SheetNames): string {
  return REASONS[reason](cell, names);
}

const REASONS: Record<NotClaimedReason, (cell: GroundedCell | null, names: SheetNames) => string> = {
  not_published: () => "A count of both was not yet published on that day.",
  no_count: () => "No one count has both partners in these years.",
  count_ended: (cell) => `The count of both has ended${cell ? ` with ${years(cell)}` : ""}: too long ago to speak of the state now.`,
  not_clear: (cell) =>
    `Not clear${cell ? ` in ${years(cell)}: ${cell.strength === "slight" ? "the difference is slight" : "even, or the readings disagree"}` : ""}.`,
  oic_unknown: () => "Where the average OIC member stands is not known, and without it half the truth would be said.",
  below_half: (cell, { partner }) =>
    `Less than half of the recorded arms${cell?.isr != null ? ` came from ${partner.isr} in ${years(cell)}` : ""}.`,
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

/** The years of a cell: those of its window, or the one in which it ends. */
function years({ period }: GroundedCell): string {
  const [from = "", to = from] = period.split("/").map((date) => date.slice(0, 4));
  return yearSpan(Number(from), Number(to));
}

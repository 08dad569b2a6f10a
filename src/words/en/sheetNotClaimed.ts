import type { GroundedCell } from "../../model/dimensions/dimension.ts";
import type { NotClaimed, NotClaimedReason } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "./sheetNames.ts";
import { signed } from "./signed.ts";
import { yearSpan } from "./yearSpan.ts";

/** Why a row says nothing in the sentence, in one sentence; years and values are those of the cell that falls short. */
export function notClaimed({ reason, cell }: NotClaimed, names: SheetNames, reasons = REASONS): string {
  return reasons[reason](cell, names);
}

/** The sentence of each reason. */
export const REASONS: Record<NotClaimedReason, (cell: GroundedCell | null, names: SheetNames) => string> = {
  not_published: () => "A count of both countries had not been published by that day.",
  no_count: () => "No single count has both countries in these years.",
  count_ended: (cell) => `The count of both countries ended${cell ? ` with ${years(cell)}` : ""}, too long ago to say how things are now.`,
  not_clear: (cell) =>
    `Not clear${cell ? ` in ${years(cell)}: ${cell.strength === "slight" ? "the difference is slight" : "about equal, or unclear"}` : ""}.`,
  oic_unknown: () => "We do not know how the average OIC member votes. Without that, the sentence would tell half the truth.",
  below_half: (cell, { partner }) =>
    `Less than half of the recorded arms${cell?.isr != null ? ` came from ${partner.isr} in ${years(cell)}` : ""}.`,
  other_not_counted: (cell, { partner }) =>
    `Energy with ${cell?.state === "irn_only" ? partner.isr : partner.irn} is not counted, so the two cannot be compared.`,
  no_lean: (cell) =>
    cell?.dimension === "disputes"
      ? "A quarrel with one is not a step towards the other."
      : "Travelers choose, not governments. A count of people is no sign of leaning.",
  a_floor: (cell, { partner }) =>
    `A minimum, not a count of all visits${
      cell === null ? "" : `: ${cell.irn} with ${partner.irn} and ${cell.isr} with ${partner.isr} found in ${years(cell)}${interval(cell)}`
    }.`,
  an_index: (cell) =>
    `An index of what the articles chose to report${cell === null ? "" : cell.strength === "clear" ? ", not a count" : `. For ${years(cell)} the methods, the readings or the extreme settings disagree`}.`,
};

function interval({ lean_low, lean_high }: GroundedCell): string {
  return lean_low === null || lean_high === null ? "" : `, a balance between ${signed(lean_low, 2)} and ${signed(lean_high, 2)}`;
}

/** The years of a cell: those of its window, or the one in which it ends. */
export function years({ period }: GroundedCell): string {
  const [from = "", to = from] = period.split("/").map((date) => date.slice(0, 4));
  return yearSpan(Number(from), Number(to));
}

import type { GroundedCell } from "../../model/dimensions/dimension.ts";
import { inYearsOf } from "./sheetNotClaimed.ts";

/** What cells say in which neither of the two is ahead: that the two are near each other, or that it cannot be said. */
export const sheetEvenly = {
  equal: "שווה בערך",
  unclear: "לא ברור",
  /** Why a row whose newest cell is such a one says nothing in the sentence. */
  notClear: (cell: GroundedCell, isEqual: boolean) => `לא ברור ${inYearsOf(cell)}${isEqual ? ": שווה בערך" : ""}.`,
};

import type { GroundedCell } from "../../model/dimensions/dimension.ts";
import { inYears } from "./sheetNotClaimed.ts";

/** What cells say in which neither of the two is ahead: that the two are near each other, or that it cannot be said. */
export const sheetEvenly = {
  equal: "yaklaşık olarak eşit",
  unclear: "belirsiz",
  /** Why a row whose newest cell is such a one says nothing in the sentence. */
  notClear: (cell: GroundedCell, isEqual: boolean) => `${inYears(cell)} belirgin değil${isEqual ? ": yaklaşık olarak eşit" : ""}.`,
};

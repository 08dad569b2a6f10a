import type { GroundedCell } from "../../model/dimensions/dimension.ts";
import { years } from "./sheetNotClaimed.ts";
import { inPeriod } from "./when.ts";

/** What cells say in which neither of the two is ahead: that the two are near each other, or that it cannot be said. */
export const sheetEvenly = {
  equal: "примерно поровну",
  unclear: "неясно",
  /** Why a row whose newest cell is such a one says nothing in the sentence. */
  notClear: (cell: GroundedCell, isEqual: boolean) => `Неясно ${inPeriod(years(cell))}${isEqual ? ": примерно поровну" : ""}.`,
};

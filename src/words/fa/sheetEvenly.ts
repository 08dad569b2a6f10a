import type { GroundedCell } from "../../model/dimensions/dimension.ts";
import { years } from "./sheetNotClaimed.ts";

/** What cells say in which neither of the two is ahead: that the two are near each other, or that it cannot be said. */
export const sheetEvenly = {
  equal: "کمابیش برابر",
  unclear: "نامشخص",
  /** Why a row whose newest cell is such a one says nothing in the sentence. */
  notClear: (cell: GroundedCell, isEqual: boolean) => `در ${years(cell)} روشن نیست${isEqual ? ": کمابیش برابر" : ""}.`,
};

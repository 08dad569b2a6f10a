import { makeKit } from "../kit/kit.ts";
import { TR } from "../kit/tables/tr.ts";

/** How numbers, dates, lists and marks are written in Turkish. */
export const kit = makeKit(TR);

/** A number of at least 0 with always so many digits behind the comma. */
export function fixed(n: number, digits: number): string {
  return n.toFixed(digits).replace(".", ",");
}

import { makeKit } from "../kit/kit.ts";
import { HE } from "../kit/tables/he.ts";

/** How numbers, dates, lists and marks are written in Hebrew. */
export const kit = makeKit(HE);

import { makeKit } from "../kit/kit.ts";
import { AZ } from "../kit/tables/az.ts";

/** How numbers, dates, lists and marks are written in Azerbaijani. */
export const kit = makeKit(AZ);

import { makeKit } from "../kit/kit.ts";
import { FA } from "../kit/tables/fa.ts";

/** How numbers, dates, lists and marks are written in Persian. */
export const kit = makeKit(FA);

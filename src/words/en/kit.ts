import { makeKit } from "../kit/kit.ts";
import { EN } from "../kit/tables/en.ts";

/** How numbers, dates, lists and marks are written in English. */
export const kit = makeKit(EN);

import { kit } from "./kit.ts";

/** An ISO 8601 date or span as people read it: `28 April 2025`, `2016–2020`, `January–October 2014`, `26–28 October 1993`. */
export const periodInWords = kit.period;

import { kit } from "./kit.ts";

/** An ISO 8601 date or span as people read it: `28 aprel 2025`, `2016–2020`, `yanvar–oktyabr 2014`. */
export const periodInWords = kit.period;

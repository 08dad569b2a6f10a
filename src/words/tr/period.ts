import { kit } from "./kit.ts";

/** An ISO 8601 date or span as people read it: `28 Nisan 2025`, `2016–2020`, `Ocak – Ekim 2014`, `26–28 Ekim 1993`. */
export const periodInWords = kit.period;

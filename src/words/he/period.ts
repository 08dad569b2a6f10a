import { kit } from "./kit.ts";

/** An ISO 8601 date or span as people read it: `28 באפריל 2025`, `2016–2020`. */
export const periodInWords = kit.period;

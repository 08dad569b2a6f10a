import { kit } from "./kit.ts";

/** A span of whole months of one year, short: `ינו׳–אוג׳ 2025`. */
export const monthsInWords = kit.months;

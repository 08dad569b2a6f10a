import { kit } from "./kit.ts";

/** A span of whole months of one year, short: `Oca–Ağu 2025`; any other period by its first and last month: `Kas 2018 – Mar 2019`. */
export const monthsInWords = kit.months;

import { kit } from "./kit.ts";

/** A span of whole months of one year, short: `yan–avq 2025`; any other period by its first and last month. */
export const monthsInWords = kit.months;

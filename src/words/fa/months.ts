import { kit } from "./kit.ts";

/** A span of whole months of one year: `ژانویه تا اوت ۲۰۲۵`; any other period by its first and last month. */
export const monthsInWords = kit.months;

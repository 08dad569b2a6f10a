import { kit } from "./kit.ts";

/** An ISO 8601 date or span as people read it, in the Gregorian calendar: `۲۸ آوریل ۲۰۲۵`, `۲۰۱۶ تا ۲۰۲۰`. */
export const periodInWords = kit.period;

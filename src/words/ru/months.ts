import { kit } from "./kit.ts";

/** A span of whole months, short: `янв.–авг. 2025`, `нояб. 2018 – март 2019`. */
export const monthsInWords = kit.months;

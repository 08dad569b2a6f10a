import { kit } from "./kit.ts";

/** An ISO 8601 date or span as people read it: `28 апреля 2025`, `2016–2020`, `январь–октябрь 2014`, `26–28 октября 1993`. */
export const periodInWords = kit.period;

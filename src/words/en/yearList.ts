import { kit } from "./kit.ts";

/** Years in rising order as ranges: `2021 and 2023`, `2015–20`. */
export const { yearList } = kit;

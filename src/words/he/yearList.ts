import { kit } from "./kit.ts";

/** Years in rising order as ranges: `2015–2020 ו־2023`. */
export const { yearList } = kit;

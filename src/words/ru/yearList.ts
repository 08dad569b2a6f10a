import { kit } from "./kit.ts";

/** Years in rising order as ranges: `2021 и 2023`, `2015–2020`. */
export const { yearList } = kit;

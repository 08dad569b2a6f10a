import { kit } from "./kit.ts";

/** Years in rising order as ranges: `۲۰۲۱ و ۲۰۲۳`, `۲۰۱۵ تا ۲۰۲۰`. */
export const { yearList } = kit;

import { digits } from "../en/figure.ts";
import { kit } from "./kit.ts";

/** Numbers as people read them in Russian. One formatter for axis, label, table and card, so that they cannot disagree. */
export const { figure, tick } = kit;

/** A number as it is written in data: digits only, the same in all languages. */
export { digits };

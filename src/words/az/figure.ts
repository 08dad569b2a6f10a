import { kit } from "./kit.ts";

/** Numbers as people read them in Azerbaijani. One formatter for axis, label, table and card, so that they cannot disagree. */
export const { figure, tick } = kit;

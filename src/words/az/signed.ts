import { kit } from "./kit.ts";

/** A number with a sign and a fixed number of digits; the minus is a minus. */
export const { signed } = kit;

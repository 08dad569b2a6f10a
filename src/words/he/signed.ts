import { kit } from "./kit.ts";

/** A number with a sign and a fixed number of digits, isolated so that the sign stays before it. */
export const { signed } = kit;

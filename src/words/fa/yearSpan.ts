import { kit } from "./kit.ts";

/** Two years as a span in a sentence, both included: `۲۰۲۰`, `۲۰۱۷ تا ۲۰۲۱`. */
export const { yearSpan } = kit;

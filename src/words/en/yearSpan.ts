import { kit } from "./kit.ts";

/** Two years as a span in a sentence, both included: `2020`, `2017–21`, `1998–2004`. */
export const { yearSpan } = kit;

import { kit } from "./kit.ts";

/** Two years as a span, both included: `2020`, `2017–2021`. */
export const { yearSpan } = kit;

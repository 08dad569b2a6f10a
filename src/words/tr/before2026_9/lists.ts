import { lists as now } from "../lists.ts";

/** What stands above the long lists, as releases before 2026.9.0 word it. */
export const lists = { contradictions: { ...now.contradictions, topics: (n: number) => `${n} çelişki` } };

import { phrases as then } from "../before2026_6/sheetSentence.ts";

/** Phrases of the sentence of the balance sheet that releases before 2026.5.0 have otherwise. */
export const phrases: typeof then = {
  ...then,
  nothing: "No count of both partners is clear on either side.",
  asOic: (present) => `where the average OIC member ${present ? "stands" : "stood"}`,
  rows: { ...then.rows, events: "events told" },
};

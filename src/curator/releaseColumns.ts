import type { Column } from "./column.ts";

/** Columns of the files that only a release has: what it changed, and what its charts said. */
export const RELEASE_COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  changes: [
    [
      "kind",
      "string",
      "added; revised: the source changed it; corrected: it was wrong here; withdrawn; recomputed: it rests on rows that this release changed",
    ],
    ["noun", "string", "observation, event, series, chart, check, disagreement, source; balance: the index of a year"],
    ["id", "string", "id that the row has in this release, or had last; a check's is its claim"],
    [
      "field",
      "string",
      "column; of an event also source:paragraph of a mention, of a disagreement that of a side; empty: the whole row, or nothing but what it rests on",
    ],
    ["before", "string", "cell in the release before"],
    ["after", "string", "cell in this release"],
    ["reason", "string", "why; empty for what was added or recomputed"],
    ["rests_on", "string", "of a recomputed number the changed rows that it rests on: ids, or event#source:paragraph, separated by spaces"],
  ],
  sentences: [
    ["chart", "string", "id of the chart"],
    ["part", "string", "part of what it says: title, finding, reading and others; caution:<panel>: why a panel stands alone"],
    ["sentence", "string", "what it said in its default view"],
  ],
};

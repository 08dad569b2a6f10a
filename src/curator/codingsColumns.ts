import type { Column } from "./column.ts";

const PLACE: readonly Column[] = [
  ["source", "string", "id of the document"],
  ["paragraph", "integer", "paragraph of its text, counted from 1"],
];

/** Columns of the files that stand beside the two codings; a coding's own files have columns of the data's tables. */
export const CODINGS_COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  left_out: [
    ...PLACE,
    ["first", "string", "id that the first coding gives the event, or that its observation would have"],
    ["second", "string", "the same of the second coding"],
    ["because", "string", "why the data lack what both codings have"],
  ],
  paragraphs: [
    ...PLACE,
    ["kind", "string", "kind of what was looked for, K1 to K10 as the codebook lists them; none: nothing was found"],
    ["candidate", "string", "what was found, in our own words"],
    ["taken", "string", "new: a row was added; change: a row was changed; recorded: it was in the data; no: nothing"],
    ["why", "string", "why that became of it"],
    ["reader", "string", "who found it: first, second or both"],
  ],
};

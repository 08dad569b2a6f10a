import type { Sentence } from "../model/rows.ts";
import * as cell from "./cell.ts";
import { column } from "./column.ts";
import { tableOf } from "./definition.ts";
import { readRows, tableText } from "./rows.ts";

/** What the charts of a release said, beside its data. */
export const sentenceTable = tableOf<Sentence>()({
  path: "sentences.csv",
  key: ["chart", "part"],
  columns: {
    chart: column(cell.id, "id of the chart"),
    part: column(
      cell.matching(/^[a-z]+(?::\S+)?$/, "a part of a chart's text, such as title or caution:trade"),
      "part of what it says: title, finding, reading and others; caution:<panel>: why a panel stands alone",
    ),
    sentence: column(cell.text, "what it said in its default view"),
  },
});

/** Reads a sentences.csv; `file` names it in messages. Throws a DataError that names every fault. */
export function readSentences(file: string, text: string): Sentence[] {
  return readRows(sentenceTable, file, text).map(({ row }) => row);
}

/** The text of a sentences.csv, as `readSentences` reads it back. */
export function sentencesText(sentences: Sentence[]): string {
  return tableText(sentenceTable, sentences);
}

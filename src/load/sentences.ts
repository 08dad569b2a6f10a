import { csvFormat } from "d3-dsv";
import * as v from "valibot";
import type { Sentence } from "../model/sentence.ts";
import * as cell from "./cell.ts";
import { DataError, type Fault } from "./fault.ts";
import { readTable } from "./table.ts";

/** Columns of a release's sentences.csv. */
const sentenceRow = v.object({
  chart: cell.id,
  part: v.pipe(v.string("a cell"), v.regex(/^[a-z]+(?::\S+)?$/, "a part of a chart's text, such as title or caution:trade")),
  sentence: cell.text,
});

/** Reads a sentences.csv; `file` names it in messages. Throws a DataError that names every fault. */
export function readSentences(file: string, text: string): Sentence[] {
  const faults: Fault[] = [];
  const sentences = readTable(file, text, sentenceRow, faults).map(({ row }) => row);
  if (faults.length > 0) throw new DataError(faults);
  return sentences;
}

/** The text of a sentences.csv, as `readSentences` reads it back. */
export function sentencesText(sentences: Sentence[]): string {
  return `${csvFormat(sentences, Object.keys(sentenceRow.entries) as (keyof Sentence)[])}\n`;
}

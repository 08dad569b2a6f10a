import { csvParseRows } from "d3-dsv";
import { MAX_QUOTE_WORDS, quoteWords } from "../../model/quote.ts";
import type { Fault } from "../fault.ts";
import { faultAt, type Located } from "../table.ts";
import type { Rule } from "./rule.ts";

/** Columns of our own words, whatever table has them. */
const OWN_WORDS = new Set(["note", "reason", "reading", "summary", "because", "settled_because", "exception", "looked_in", "why"]);

/** What single marks may hold: an apostrophe between letters ends nothing. */
const inSingle = (marks: string) => String.raw`(?:[^${marks}]|(?<=\p{L})[’'](?=\p{L}))`;
/** What stands between quotation marks of any kind that the languages of the sources have. */
const QUOTED = new RegExp(
  [
    `"([^"]*)"`,
    "“([^”]*)”",
    "„([^“”]*)[“”]",
    "«([^»]*)»",
    "‹([^›]*)›",
    `‘(${inSingle("‘’")}*)’(?!\\p{L})`,
    // Of years and decades, as in '90s, it leaves out digits.
    String.raw`(?<![\p{L}\p{N}])'(?!\d)(${inSingle("'")}*)'(?!\p{L})`,
  ].join("|"),
  "gu",
);

/**
 * What stands in quotation marks in a note or a reason is a quote like others: a few words. Sentences of a source would come in by
 * that door. No row may be excepted.
 */
export const quotedInNotes: Rule = (tables) => rowsFaults(Object.values(tables).flat());

/** The same of a file that stands beside the tables, such as one of a coding: `file` names it in messages. Its form is valid already. */
export function fileQuoteFaults(file: string, csv: string): Fault[] {
  const [columns = [], ...body] = csvParseRows(csv.replace(/\r?\n$/, ""));
  return rowsFaults(body.map((cells, i) => ({ row: null, file, line: i + 2, columns, cells })));
}

function rowsFaults(placed: readonly Located<unknown>[]): Fault[] {
  return placed.flatMap((p) =>
    p.columns.flatMap((column, i) => {
      const cell = p.cells[i] ?? "";
      const long = OWN_WORDS.has(column) ? longQuote(cell) : null;
      if (long === null) return [];
      const expected = `at most ${MAX_QUOTE_WORDS} words between quotation marks, and not ${quoteWords(long)}: ${JSON.stringify(long)}`;
      return [{ ...faultAt(p, column, expected), rule: "note" }];
    }),
  );
}

/** The first words between quotation marks that are too many for a quote. */
function longQuote(cell: string): string | null {
  // Cells without any mark are by far the most.
  if (!/["“„«‹‘']/.test(cell)) return null;
  const quoted = [...cell.matchAll(QUOTED)].map((found) => found.slice(1).find((words) => words !== undefined) ?? "");
  return quoted.find((words) => quoteWords(words) > MAX_QUOTE_WORDS) ?? null;
}

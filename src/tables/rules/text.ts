import { csvParseRows } from "d3-dsv";
import type { Fault } from "../fault.ts";
import { faultAt, type Located } from "../table.ts";
import type { Tables } from "../tables.ts";
import type { Rule } from "./rule.ts";

/** Bytes 80 to BF as Latin-1 or Windows-1252 shows them. */
const FOLLOWING = "[\\u0080-\\u00BF\\u0152-\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AC\\u2122]";

/** Signs that no cell may hold, with the reason; the first that fits is named. */
const FORBIDDEN: readonly [pattern: RegExp, expected: string][] = [
  [/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/u, "no sign of writing direction"],
  // Persian joins and parts letters with U+200C; nothing else needs it.
  [/(?<!\p{Script=Arabic})\u200C|\u200C(?!\p{Script=Arabic})/u, "no invisible character"],
  // Fillers, joiners and selectors by their property in Unicode; the blank of Braille has a form, of no dots.
  [/(?!\u200C)[\p{Default_Ignorable_Code_Point}\u2800]/u, "no invisible character"],
  [/\p{Cc}/u, "no control character"],
  [/(?!\u200C)[\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/u, "no character without a meaning of its own"],
  [/(?! )\p{Zs}/u, "plain spaces and no other kind"],
  // Bytes of UTF-8 as Latin-1 or Windows-1252 shows them: a first byte, then one or two that follow.
  [new RegExp(`[\\u00C2-\\u00DE]${FOLLOWING}|[\\u00E0-\\u00EF]${FOLLOWING}{2}`, "u"), "UTF-8: letters were read as another encoding"],
  [
    /(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Cyrillic})\p{L}+|(?=\p{L}*\p{Script=Latin})(?=\p{L}*\p{Script=Greek})\p{L}+/u,
    "letters of one alphabet in one word",
  ],
  // After OWASP's page on CSV injection, with the wide forms of East Asian keyboards. A | or % runs nothing where none of these stands first.
  [
    /^[=@+\uFF1D\uFF20\uFF0B\uFF0D]|^-(?!\d+(?:\.\d+)?$)/u,
    "a cell that no spreadsheet reads as a formula: not =, @, + or - at its beginning, in no width",
  ],
];

/**
 * Every cell of every table is plain text in composed UTF-8: nothing invisible, nothing that turns the direction, nothing that a
 * spreadsheet would run.
 */
export const text: Rule = (tables) => rowsTextFaults(Object.values(tables satisfies Tables).flat());

/** The same of a file that stands beside the tables, such as one of a coding: `file` names it in messages. Its form is valid already. */
export function fileTextFaults(file: string, csv: string): Fault[] {
  const [columns = [], ...body] = csvParseRows(csv.replace(/\r?\n$/, ""));
  return rowsTextFaults(body.map((cells, i) => ({ row: null, file, line: i + 2, columns, cells })));
}

/** The same of rows of translations, where languages need signs that English does without. */
export function translationTextFaults(placed: readonly Located<unknown>[]): Fault[] {
  return rowsTextFaults(placed.map((p) => ({ ...p, cells: p.cells.map(withoutNumberSigns) })));
}

/** Numbers without what keeps them whole: isolates around one with its sign, spaces that break no line between its groups of digits. */
function withoutNumberSigns(cell: string): string {
  return cell.replace(/\u2066([+\u2212]?\p{Nd}+(?:[.,\u066B\u066C]\p{Nd}+)*)\u2069/gu, "$1").replace(/(?<=\d)\u00A0(?=\d{3}(?!\d))/gu, " ");
}

function rowsTextFaults(placed: readonly Located<unknown>[]): Fault[] {
  return placed.flatMap((p) =>
    p.cells.every((cell) => PLAIN.test(cell)) ? [] : p.cells.flatMap((cell, i) => cellFaults(p, p.columns[i] ?? "", cell)),
  );
}

/** ASCII without signs at its beginning is by far the most; it needs no closer look. */
const PLAIN = /^[\w "'([#$%.,;:?!/&][\x20-\x7e]*$|^$/;

function cellFaults(p: Located<unknown>, column: string, cell: string): Fault[] {
  if (PLAIN.test(cell)) return [];
  const found = FORBIDDEN.find(([pattern]) => pattern.test(cell));
  if (found) return [faultAt(p, column, `${found[1]}${named(cell, found[0])}`)];
  if (isLookalike(cell)) return [faultAt(p, column, "letters of one alphabet: one of another stands alone")];
  return cell === cell.normalize("NFC") ? [] : [faultAt(p, column, "composed characters (Unicode NFC)")];
}

/** A Cyrillic or Greek letter by itself in a text whose words are Latin: it looks like a word and is none. */
function isLookalike(cell: string): boolean {
  return (
    /\p{Script=Latin}{2}/u.test(cell) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(cell) &&
    !/[\p{Script=Cyrillic}\p{Script=Greek}]{2}/u.test(cell)
  );
}

/** The offending character by its number, since it may not show. */
function named(cell: string, pattern: RegExp): string {
  const [found = ""] = pattern.exec(cell) ?? [];
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return found.length > 2 ? "" : `, and not U+${code}`;
}

import { type Translation, translationKey } from "../../model/translation.ts";
import type { Fault } from "../fault.ts";
import type { Located } from "../table.ts";

/** Words from which on two languages do not say a text alike by chance: shorter ones are often names. */
const WORDS = 5;
/** Texts that are compared before anything is said of a file. */
const FEWEST = 3;

/**
 * A file of translations whose texts are those of another language: more than half of the longer ones, word for word. One fault for each
 * language that it equals.
 *
 * @param others what is there of each other language, by its code
 */
export function otherLanguageFaults(
  file: string,
  placed: readonly Located<Translation>[],
  others: Readonly<Record<string, readonly Translation[]>>,
): Fault[] {
  return Object.entries(others).flatMap(([language, texts]) => {
    const theirs = new Map(texts.map((one) => [translationKey(one), one.text]));
    const both = placed.filter(({ row }) => isLong(row) && theirs.get(translationKey(row)));
    const same = both.filter(({ row }) => theirs.get(translationKey(row)) === row.text).length;
    if (both.length < FEWEST || 2 * same <= both.length) return [];
    const expected = `a language of its own: ${same} of ${both.length} texts are word for word those of ${language}`;
    return [{ file, line: 1, column: 0, name: "", value: file, expected }];
  });
}

function isLong({ english, text }: Translation): boolean {
  return text !== null && (english.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) >= WORDS;
}

import type { Translation } from "../../model/translation.ts";
import type { Fault } from "../fault.ts";
import { faultAt, type Located } from "../table.ts";

/** A script: what messages call it, and its letters. */
interface Script {
  name: string;
  letters: RegExp;
}

/** The script of a language that is not written in Latin letters. */
const SCRIPTS: Readonly<Record<string, Script>> = {
  fa: { name: "Persian", letters: /\p{Script=Arabic}/gu },
  he: { name: "Hebrew", letters: /\p{Script=Hebrew}/gu },
  ru: { name: "Cyrillic", letters: /\p{Script=Cyrillic}/gu },
};

const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Texts that are not written in the letters of their language. What the English text has too, such as a name, stands aside; of what is left, a
 * language with a script of its own may have no more letters of others than of its own, and one of Latin letters none of those scripts. They
 * have one cause, as it is most often a file of another language.
 */
export function scriptFaults(placed: readonly Located<Translation>[], language: string): Fault[] {
  const own = SCRIPTS[language];
  return placed.flatMap((p) => {
    const expected = expectedLetters(ownWords(p.row), language, own);
    return expected === null ? [] : [{ ...faultAt(p, "text", expected), cause: `letters ${p.file}` }];
  });
}

function expectedLetters(letters: string, language: string, own: Script | undefined): string | null {
  const foreign = Object.values(SCRIPTS).find((script) => count(letters, script.letters) > 0);
  if (own === undefined) return foreign ? `Latin letters, as ${language} is written, and none of ${foreign.name}` : null;
  const known = count(letters, own.letters);
  return count(letters, /\p{L}/gu) - known > known ? `${own.name} letters, as ${language} is written: most of these are others` : null;
}

/** The words of a translation that the English text has not. */
function ownWords({ english, text }: Translation): string {
  const names = new Set(english.toLowerCase().match(WORD));
  return (text?.match(WORD) ?? []).filter((word) => !names.has(word.toLowerCase())).join("");
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

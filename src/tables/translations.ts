import type { Catalog } from "../model/catalog.ts";
import { englishTexts, TRANSLATION_STATES, type TranslatedTable, type Translation, translationKey } from "../model/translation.ts";
import * as cell from "./cell.ts";
import { column } from "./column.ts";
import { tableOf } from "./definition.ts";
import { type Fault, placeOf } from "./fault.ts";
import { readRows, tableText } from "./rows.ts";
import { scriptFaults } from "./rules/scripts.ts";
import { translationTextFaults } from "./rules/text.ts";
import { faultAt, type Located } from "./table.ts";

/** Texts of the data in another language, beside the English that they say: one file a language. */
export const translationTable = tableOf<Translation>()({
  path: "words/<language>.csv",
  key: ["file", "id", "column"],
  columns: {
    file: column(cell.text, "file of the table that the text stands in, such as charts.csv"),
    id: column(
      cell.text,
      "which row of it: its id; of codes.csv list and code; of disagreements.csv id, side and ref, with spaces between",
    ),
    column: column(cell.text, "column that the text stands in"),
    english: column(cell.text, "the English text that was translated"),
    text: column(cell.optionalText, "the translation; empty where there is none yet"),
    state: column(cell.oneOf(TRANSLATION_STATES), "draft, reviewed by a second person, or final"),
  },
});

/** The command that brings a file up to date. */
const EXPORT = "npm run words -- export <language>";

/** Reads a file of translations; `file` names it in messages. Throws a DataError that names every fault of its form. */
export function readTranslations(file: string, text: string): Located<Translation>[] {
  return readRows(translationTable, file, text);
}

/** The text of a file of translations, as `readTranslations` reads it back. */
export function translationsText(translations: readonly Translation[]): string {
  return tableText(translationTable, translations);
}

/**
 * What is wrong with translations of a state of the data: unknown rows, doubles, English of before, what was lost in translation or never
 * translated, signs that no text may hold, and letters of another script than the language's.
 */
export function translationFaults(
  translations: readonly Located<Translation>[],
  catalog: Pick<Catalog, TranslatedTable>,
  language: string,
): Fault[] {
  const english = new Map(englishTexts(catalog).map((text) => [translationKey(text), text.english]));
  const seen = new Set<string>();
  const unlike = translations.flatMap((placed) => {
    const key = translationKey(placed.row);
    const [now, isDouble] = [english.get(key), seen.has(key)];
    seen.add(key);
    if (now === undefined) {
      const fault = faultAt(placed, "id", `a row and a column of ${placed.row.file} that has a text; ${EXPORT} leaves out what is gone`);
      return [{ ...fault, cause: `translated ${placed.row.file} ${placed.row.id}` }];
    }
    if (isDouble) return [faultAt(placed, "id", "each text once")];
    if (now !== placed.row.english) return [faultAt(placed, "english", `the English of today, ${JSON.stringify(now)}: translate it anew`)];
    const lost = lostIn(placed.row);
    if (lost.length > 0) return [faultAt(placed, "text", `${lost.join(" and ")} as in the English text`)];
    const untranslated = untranslatedFault(placed.row);
    return untranslated === null ? [] : [faultAt(placed, "text", untranslated)];
  });
  const named = new Set(unlike.map(placeOf));
  const written = [...translationTextFaults(translations), ...scriptFaults(translations, language)];
  return [...unlike, ...written.filter((fault) => !named.has(placeOf(fault)))];
}

/** Words of the longest name that other languages leave as it is: Israel Aircraft Industries, Correlates of War. */
const NAME_WORDS = 4;

/** What is expected of a row that has no translation although its state says so, or English in its place; null where neither is. */
function untranslatedFault({ english, text, state }: Translation): string | null {
  if (text === null) return state === "draft" ? null : `a translation, as its state is ${state}; without one it is draft`;
  const isLong = (english.match(/[\p{L}\p{M}]+/gu)?.length ?? 0) > NAME_WORDS;
  return isLong && english.toLowerCase() === text.toLowerCase() ? "a translation, and not the English text itself" : null;
}

/** What of an English text its translation lacks, or has and the English has not: places that are filled in, and numbers in digits. */
function lostIn({ english, text }: Translation): string[] {
  if (text === null) return [];
  const [there, here] = [markedIn(english), markedIn(text)];
  return [...new Set([...there, ...here])].filter((mark) => count(there, mark) !== count(here, mark));
}

/** What is filled in later, `{documents}`, and numbers, whatever digits, groups and decimal signs they are written with. */
function markedIn(text: string): string[] {
  const latin = text.replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0));
  const numbers = latin.replace(/\{[^}]*\}/g, " ").match(/\d+(?:[.,\u066B\u066C\u00A0]\d+)*/g) ?? [];
  return [...(latin.match(/\{[^}]*\}/g) ?? []).map((place) => place.toLowerCase()), ...numbers.map((number) => number.replace(/\D/g, ""))];
}

function count(all: readonly string[], one: string): number {
  return all.filter((other) => other === one).length;
}

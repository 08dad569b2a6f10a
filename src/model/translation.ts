import type { Catalog, Rows } from "./catalog.ts";
import { SUBJECT_TEXTS } from "./subjectText.ts";

/** How far a translation is: made, read by a second person, or read beside its English, of which a sample was translated back. */
export const TRANSLATION_STATES = ["draft", "reviewed", "final"] as const;
/** One of the states. */
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** One text of the data in another language, beside the English that it says. */
export interface Translation {
  /** File of the table, such as `charts.csv`. */
  file: string;
  /** Which row: what `TRANSLATED` takes as its id. */
  id: string;
  column: string;
  english: string;
  /** Null where nobody has translated it yet. */
  text: string | null;
  state: TranslationState;
}

/** Tables whose texts are translated. */
export type TranslatedTable = "texts" | "charts" | "series" | "codes" | "events" | "checks" | "disagreements";

/** Of one table: what names its rows, which of its columns are texts for readers, and with which wave they are translated. */
export interface TranslatedColumns<Row> {
  file: string;
  id: (row: Row) => string;
  columns: readonly (keyof Row & string)[];
  /** Columns that only some rows show to readers. */
  also?: (row: Row) => readonly (keyof Row & string)[];
  /** Rows of which other languages have the texts: all where nothing is said. */
  of?: (row: Row) => boolean;
  /** 1: without it no page is whole; 2: lists of events, checks and contradictions. A language is published when both are final. */
  wave: 1 | 2;
}

/**
 * Texts of the data that other languages have. Notes of the curators stay English; quotes, prints, titles and names of sources stay as they
 * are in every language.
 */
export const TRANSLATED: { [T in TranslatedTable]: TranslatedColumns<Rows[T][number]> } = {
  charts: { file: "charts.csv", id: ({ id }) => id, columns: ["title", "reading", "ends"], wave: 1 },
  series: { file: "series.csv", id: ({ id }) => id, columns: ["title", "definition", "caution"], wave: 1 },
  codes: { file: "codes.csv", id: ({ list, code }) => `${list} ${code}`, columns: ["label", "short"], also: shownNote, wave: 1 },
  texts: { file: "texts.csv", id: ({ key }) => key, columns: ["text"], of: ({ key }) => SUBJECT_TEXTS[key].translated, wave: 1 },
  events: { file: "events.csv", id: ({ id }) => id, columns: ["summary"], wave: 2 },
  checks: { file: "checks.csv", id: ({ claim }) => claim, columns: ["reason"], wave: 2 },
  disagreements: { file: "disagreements.csv", id: ({ id, side, ref }) => `${id} ${side} ${ref}`, columns: ["topic", "reading"], wave: 2 },
};

/** The columns in which a row has texts for readers. */
export function textColumns<Row>({ columns, also }: TranslatedColumns<Row>, row: Row): readonly (keyof Row & string)[] {
  return also === undefined ? columns : [...columns, ...also(row)];
}

/** The page of the fact check tells the note of each rule; notes of other codes are for curators. */
function shownNote({ list }: { list: string }): ["note"] | [] {
  return list === "check_rule" ? ["note"] : [];
}

/** One text that is to be translated. */
export type EnglishText = Pick<Translation, "file" | "id" | "column" | "english"> & { wave: 1 | 2 };

/** Every text of a state of the data that other languages have, in the order of its files; empty cells are none. */
export function englishTexts(catalog: Pick<Catalog, TranslatedTable>): EnglishText[] {
  return (Object.keys(TRANSLATED) as TranslatedTable[]).flatMap((table) => textsOf(table, catalog));
}

function textsOf<T extends TranslatedTable>(table: T, catalog: Pick<Catalog, TranslatedTable>): EnglishText[] {
  const translated = TRANSLATED[table] as TranslatedColumns<Rows[T][number]>;
  const { file, id, of = () => true, wave } = translated;
  return (catalog[table] as Rows[T][number][]).filter(of).flatMap((row) =>
    textColumns(translated, row).flatMap((column) => {
      const english = row[column];
      return typeof english === "string" && english !== "" ? [{ file, id: id(row), column, english, wave }] : [];
    }),
  );
}

/** Under which a translation is found. */
export function translationKey({ file, id, column }: Pick<Translation, "file" | "id" | "column">): string {
  return `${file}\n${id}\n${column}`;
}

/** How much of one wave is there in a language. */
export interface Share {
  wave: 1 | 2;
  texts: number;
  /** Those that say today's English. */
  translated: number;
  /** Those among them that were read a second time: reviewed or final. */
  reread: number;
  /** Those among them that are final. */
  final: number;
}

/** How much of each wave is there, in both waves' order. What translates an English text of before counts as missing. */
export function shares(catalog: Pick<Catalog, TranslatedTable>, translations: readonly Translation[]): Share[] {
  const known = new Map(translations.map((one) => [translationKey(one), one]));
  const all = englishTexts(catalog);
  return ([1, 2] as const).map((wave) => {
    const own = all.filter((text) => text.wave === wave);
    const there = own.flatMap((text) => {
      const translation = known.get(translationKey(text));
      return translation !== undefined && translation.text !== null && translation.english === text.english ? [translation] : [];
    });
    const [reread, final] = [there.filter(({ state }) => state !== "draft"), there.filter(({ state }) => state === "final")];
    return { wave, texts: own.length, translated: there.length, reread: reread.length, final: final.length };
  });
}

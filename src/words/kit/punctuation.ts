import type { LanguageTable, Marks } from "./languageTable.ts";

/** Text in the quotation marks of the language that quotes, whatever language is quoted. */
export function quoted(text: string, { quotes }: LanguageTable): string {
  return `${quotes.outer[0]}${text}${quotes.outer[1]}`;
}

/** The marks around words from the middle of a text. */
export function excerptMarks({ quotes }: LanguageTable): Marks {
  return [`${quotes.outer[0]}… `, ` …${quotes.outer[1]}`];
}

/** Words from the middle of a text. */
export function excerpt(text: string, table: LanguageTable): string {
  const [open, close] = excerptMarks(table);
  return `${open}${text}${close}`;
}

/** A quote within a quote. */
export function quotedWithin(text: string, { quotes }: LanguageTable): string {
  return `${quotes.inner[0]}${text}${quotes.inner[1]}`;
}

/** What there is of some parts, side by side: `a, b`. */
export function commas(parts: readonly string[], { list }: LanguageTable): string {
  return shown(parts).join(list.comma);
}

/** What there is of some parts that hold commas themselves: `a; b`. */
export function semicolons(parts: readonly string[], { list }: LanguageTable): string {
  return shown(parts).join(list.semicolon);
}

/** What there is of some parts that make no sentence: `a · b`, in all languages. */
export function dots(parts: readonly string[]): string {
  return shown(parts).join(" · ");
}

/** A value under its name: `Trade: $3 billion`. */
export function labelled(name: string, value: string, { list }: LanguageTable): string {
  return `${name}${list.colon}${value}`;
}

const shown = (parts: readonly string[]) => parts.filter((part) => part !== "");

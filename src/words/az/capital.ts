import { names } from "./names.ts";

/** Names with which a title can begin. */
const COUNTRIES = [names.aze.name, names.irn.name, names.isr.name];

/** With a large first letter: the dotted i stays dotted. */
export function capital(text: string): string {
  const first = text.charAt(0);
  return `${first === "i" ? "İ" : first.toUpperCase()}${text.slice(1)}`;
}

/** With a small first letter: the dotless I stays dotless. */
export function small(text: string): string {
  const first = text.charAt(0);
  return `${first === "İ" ? "i" : first === "I" ? "ı" : first.toLowerCase()}${text.slice(1)}`;
}

/** With a small first letter, unless the word is the name of a country or an abbreviation. */
export function smallFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) || COUNTRIES.some((name) => text.startsWith(name)) ? text : small(text);
}

/** A sentence behind a colon. */
export function uncapital(sentence: string): string {
  return sentence.replace(/^ ./, (first) => ` ${small(first.slice(1))}`);
}

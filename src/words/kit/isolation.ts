import type { Direction } from "./language.ts";

/** Unicode's isolates: text that neither takes its direction from what stands around it nor gives it any. */
const [LEFT, RIGHT, FIRST_STRONG, END] = ["\u2066", "\u2067", "\u2068", "\u2069"];
/** Unicode's word joiner: nothing to see, and no place to end a line. */
const WORD_JOINER = "\u2060";

/** Text that runs left to right wherever it stands, such as a number with its sign. A page that runs so itself needs no marks for it. */
export function leftToRight(text: string, page: Direction): string {
  return page === "ltr" ? text : `${LEFT}${text}${END}`;
}

/**
 * Persian shares as one piece each. Behind a Persian word the bidirectional algorithm takes digits for Arabic ones and parts them from their ٪, at
 * the start of a line it does not (rules W2 and W5), so that the sign would stand now left, now right of its number.
 */
export function withPercentSigns(text: string): string {
  return text.replace(/[\p{Nd}٫٬]+٪/gu, (share) => leftToRight(share, "rtl"));
}

/** A text without its isolates, for places where they would stay unseen and be taken along. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "");
}

/** A version or an id in one piece: no line ends behind its hyphens. */
export function unbroken(id: string): string {
  return id.replaceAll("-", `-${WORD_JOINER}`);
}

/** One line of a picture, whose lines are all drawn left to right: the language's own direction inside. */
export function lineOf(text: string, page: Direction): string {
  return page === "ltr" ? text : `${RIGHT}${text}${END}`;
}

/** Text of whatever language inside a sentence: a name, a quote, an id. Its first letter decides how it runs. */
export function foreign(text: string): string {
  return `${FIRST_STRONG}${text}${END}`;
}

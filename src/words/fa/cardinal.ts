import { kit } from "./kit.ts";

const WORDS = ["صفر", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نُه", "ده"];

/** A count in a sentence: as a word up to ten, in digits above. Nine has its vowel, without which it reads as "not". */
export function cardinal(n: number): string {
  return WORDS[n] ?? kit.number(n, 3);
}

/** A count with its noun, which stays singular: `یک مقاله`, `پنج مقاله`, `۷۴ تاریخ`. */
export function counted(n: number, noun: string): string {
  return `${cardinal(n)} ${noun}`;
}

/** The same in digits. */
export function inDigits(n: number, noun: string): string {
  return `${kit.number(n)} ${noun}`;
}

/** Items as in a sentence: `۳، ۵ و ۸`. */
export function listed(items: readonly (string | number)[], by: "and" | "or" = "and"): string {
  return kit.listed(
    items.map((item) => (typeof item === "number" ? kit.number(item, 3) : item)),
    by,
  );
}

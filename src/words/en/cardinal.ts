import { kit } from "./kit.ts";

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count in a sentence: as a word up to ten, in digits above. */
export function cardinal(n: number): string {
  return WORDS[n] ?? kit.number(n, 3);
}

/** A count with its noun: `one document`, `five documents`, `74 dates`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${cardinal(n)} ${n === 1 ? one : many}`;
}

/** Items as in a sentence: `3, 5 and 8`. */
export function listed(items: readonly (string | number)[], by: "and" | "or" = "and"): string {
  return kit.listed(items.map(String), by);
}

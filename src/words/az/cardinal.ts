import { kit } from "./kit.ts";

const WORDS = ["sıfır", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz", "on"];

/** A count in a sentence: as a word up to ten, in digits above. */
export function cardinal(n: number): string {
  return WORDS[n] ?? kit.number(n, 3);
}

/** A count with its noun, which stays singular: `bir məqalə`, `beş məqalə`. */
export function counted(n: number, noun: string): string {
  return `${cardinal(n)} ${noun}`;
}

/** Items as in a sentence: `3, 5 və 8`. */
export function listed(items: readonly (string | number)[], by: "and" | "or" = "and"): string {
  return kit.listed(items.map(String), by);
}

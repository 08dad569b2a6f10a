import { ofThem } from "./cases.ts";
import { kit } from "./kit.ts";

const WORDS = ["sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz", "on"];
const OF_THEM = ["hiçbiri", "biri", "ikisi", "üçü", "dördü", "beşi", "altısı", "yedisi", "sekizi", "dokuzu", "onu"];

/** A count in a sentence: as a word up to ten, in digits above. */
export function cardinal(n: number): string {
  return WORDS[n] ?? kit.number(n, 3);
}

/** So many of what was named before: `üçü`, `12’si`; of none, which wants a negated verb, `hiçbiri`. */
export function someOf(n: number): string {
  return OF_THEM[n] ?? ofThem(n, kit.number(n));
}

/** A count with its noun, which stays singular: `bir makale`, `beş makale`, `74 tarih`. */
export function counted(n: number, noun: string): string {
  return `${cardinal(n)} ${noun}`;
}

/** Items as in a sentence: `3, 5 ve 8`. */
export function listed(items: readonly (string | number)[], by: "and" | "or" = "and"): string {
  return kit.listed(items.map(String), by);
}

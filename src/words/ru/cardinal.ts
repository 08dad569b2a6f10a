import type { PluralForms } from "../kit/plural.ts";
import { kit } from "./kit.ts";
import type { Gender, Noun } from "./nouns.ts";

const ONE_TWO: Record<Gender, readonly [one: string, two: string]> = {
  masculine: ["один", "два"],
  feminine: ["одна", "две"],
  neuter: ["одно", "два"],
};

const FROM_THREE = ["три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять"];

/** A count in a sentence, in the nominative: as a word up to ten, in digits above. What is counted by itself are the articles. */
export function cardinal(n: number, gender: Gender = "feminine"): string {
  const [one, two] = ONE_TWO[gender];
  return ["ноль", one, two, ...FROM_THREE][n] ?? kit.number(n, 3);
}

const GENITIVE = ["двух", "трёх", "четырёх", "пяти", "шести", "семи", "восьми", "девяти", "десяти"];

/** A count in the genitive: `одной`, `пяти`, `74`. */
export function cardinalGenitive(n: number, gender: Gender = "feminine"): string {
  return ["нуля", gender === "feminine" ? "одной" : "одного", ...GENITIVE][n] ?? kit.number(n, 3);
}

/** A count with its noun in the genitive: `одной статьи`, `пяти статей`, `74 дат`. */
export function countedGenitive(n: number, noun: Noun): string {
  return `${cardinalGenitive(n, noun.gender)} ${nounAfter(n, governed(noun))}`;
}

/** The forms of a noun whose number stands in the genitive, as behind "более": after 1 the singular, else the plural. */
export function governed({ gender, few, many }: Noun): Noun {
  return { gender, one: few, few: many, many };
}

/** A count with its noun in the nominative: `одна статья`, `пять статей`, `74 даты`. */
export function counted(n: number, noun: Noun): string {
  return `${cardinal(n, noun.gender)} ${nounAfter(n, noun)}`;
}

/** The same in digits: `5 статей`, which no line parts. */
export function inDigits(n: number, noun: Noun): string {
  return `${kit.number(n, 3)}\u00a0${nounAfter(n, noun)}`;
}

/** The noun alone, in the form that its number asks for. */
export function nounAfter(n: number, { one, few, many }: Noun): string {
  return plural(n, { one, few, many, other: few });
}

/** A form by number, with its number where the form has `{n}`. */
export function plural(n: number, forms: PluralForms): string {
  return kit.counted(n, forms);
}

/** Items as in a sentence: `3, 5 и 8`. */
export function listed(items: readonly (string | number)[], by: "and" | "or" = "and"): string {
  return kit.listed(items.map(String), by);
}

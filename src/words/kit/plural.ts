/** The plural categories of CLDR that occur in the languages here. */
export type PluralCategory = "one" | "two" | "few" | "many" | "other";

/**
 * A text for each plural category of a language; what is missing is said as `other`.
 *
 * @example
 * const files: PluralForms = { one: "{n} файл", few: "{n} файла", many: "{n} файлов", other: "{n} файла" };
 */
export type PluralForms = { readonly [category in PluralCategory]?: string } & { readonly other: string };

/** The form of a category. */
export function formOf(forms: PluralForms, category: PluralCategory): string {
  return forms[category] ?? forms.other;
}

/** English: 1 and all others. The other rules that know `one` alone have the same whole numbers. */
export function oneOrOther(n: number): PluralCategory {
  return n === 1 ? "one" : "other";
}

/** Persian: nought, what is below one, and one. */
export function upToOne(n: number): PluralCategory {
  return n >= 0 && n <= 1 ? "one" : "other";
}

/** Hebrew: one (and fractions below it), two, all others. */
export function oneTwoOther(n: number): PluralCategory {
  if (n === 2) return "two";
  return n === 1 || (n > 0 && n < 1) ? "one" : "other";
}

/** Russian: by the last digits of whole numbers; fractions are `other`. */
export function byLastDigits(n: number): PluralCategory {
  if (!Number.isInteger(n)) return "other";
  const [last, lastTwo] = [n % 10, n % 100];
  if (last === 1 && lastTwo !== 11) return "one";
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? "few" : "many";
}

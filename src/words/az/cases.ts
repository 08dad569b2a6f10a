import { type NameForms, names } from "./names.ts";

/** The cases of a name. */
export type Case = Exclude<keyof NameForms, "name">;

const KNOWN: readonly NameForms[] = [names.aze, names.irn, names.isr, names.baku];

/** The endings by the last vowel, front or back, and whether the name ends in a vowel. */
function ending(name: string, of: Case): string {
  const vowel =
    name
      .toLowerCase()
      .match(/[aıoueəiöü]/g)
      ?.at(-1) ?? "ə";
  const open = "aıou".includes(vowel) ? "a" : "ə";
  const closed = { a: "ı", ı: "ı", e: "i", ə: "i", i: "i", o: "u", u: "u", ö: "ü", ü: "ü" }[vowel] ?? "i";
  const isOpen = /[aıoueəiöü]$/i.test(name);
  switch (of) {
    case "genitive":
      return `${isOpen ? "n" : ""}${closed}n`;
    case "dative":
      return `${isOpen ? "y" : ""}${open}`;
    case "locative":
      return `d${open}`;
    case "ablative":
      return `d${open}n`;
    case "instrumental":
      return isOpen ? ` ilə` : `l${open}`;
  }
}

/** A name that is handed over in the nominative, in another case: `İsrail` as `İsraildən`, and a country that no form is kept of by its vowels. */
export function inCase(name: string, of: Case): string {
  return KNOWN.find((one) => one.name === name)?.[of] ?? `${name}${ending(name, of)}`;
}

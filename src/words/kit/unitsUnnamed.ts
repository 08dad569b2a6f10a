/** Whether titles name a unit; both in small letters. */
export type Naming = (titles: string, unit: string) => boolean;

/** Every word of the unit stands in the titles: "armed disputes under way" names "disputes under way" in any order. */
const wordByWord: Naming = (titles, unit) => unit.split(/[\s,]+/).every((word) => titles.includes(word));

/** The unit stands in the titles as it is. */
export const asItIs: Naming = (titles, unit) => titles.includes(unit);

/** In small letters, in languages that have them; Turkish and Azerbaijani have rules of their own. */
const inSmall = (text: string) => text.toLowerCase();

/** The units that titles leave unnamed. */
export function unitsUnnamed(titles: string, units: readonly string[], isNamed: Naming = wordByWord, small = inSmall): string[] {
  return units.filter((unit) => !isNamed(small(titles), small(unit)));
}

/** The title of a measure with its unit in brackets, where it leaves that unnamed. */
export function withUnit(title: string, unit: string): string {
  return [title, ...unitsUnnamed(title, [unit]).map((unnamed) => `(${unnamed})`)].join(" ");
}

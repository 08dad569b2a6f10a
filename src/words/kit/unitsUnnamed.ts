/** Whether titles name a unit. */
export type Naming = (titles: string, unit: string) => boolean;

/** Every word of the unit stands in the titles: "armed disputes under way" names "disputes under way". */
export const wordByWord: Naming = (titles, unit) => unit.split(/[\s,]+/).every((word) => titles.includes(word));

/** The unit stands in the titles as it is. */
export const asItIs: Naming = (titles, unit) => titles.includes(unit);

/** The units that titles leave unnamed, whether in large or small letters. */
export function unitsUnnamed(titles: string, units: readonly string[], isNamed: Naming = wordByWord): string[] {
  return units.filter((unit) => !isNamed(titles.toLowerCase(), unit.toLowerCase()));
}

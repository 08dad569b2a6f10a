import type { Edition } from "../../../../edition/edition.ts";
import { labelOf } from "../../../../model/catalog.ts";
import { isOlderThan } from "../../../../model/turn.ts";
import type { Arranged } from "./arrange.ts";
import { lengthOf } from "./windows.ts";

/** A supplier that is the highest in periods of several years that follow each other, by their last years. */
interface Stretch {
  code: string;
  first: number;
  last: number;
}

/**
 * Which supplier the highest other one is in which years, as columns may leave the name at its line no room: for the note of a picture.
 *
 * @returns a sentence; null where lines are of more than a year, where one supplier has all of them, and in releases before 2026.28.0
 */
export function levelsNamed({ catalog, words }: Edition, { levels }: Pick<Arranged, "levels">): string | null {
  const names = [...new Set(levels.map(({ o }) => o.counterpart))];
  if (names.length < 2 || levels.some(({ window }) => lengthOf(window) > 1) || isOlderThan(catalog.release, "2026.28.0")) return null;
  const { kit } = words;
  const yearsOf = (code: string) => levels.flatMap(({ window, o }) => (o.counterpart === code ? [window.last] : []));
  const each = names.map((code) => `${labelOf(catalog, "counterpart", code)} (${kit.yearList(yearsOf(code))})`);
  return `${kit.labelled(kit.capitalized(words.columns.key.levels), kit.semicolons(each))}.`;
}

/**
 * The same of lines of several years, in stretches by the last year of each, in the place of the list of suppliers with figures.
 *
 * @returns a sentence; null where lines are of single years, where one supplier has all of them, and in releases before 2026.29.0
 */
export function levelsByEnd({ catalog, words }: Edition, { levels }: Pick<Arranged, "levels">): string | null {
  const { size } = new Set(levels.map(({ o }) => o.counterpart));
  if (size < 2 || levels.some(({ window }) => lengthOf(window) === 1) || isOlderThan(catalog.release, "2026.29.0")) return null;
  const { kit } = words;
  const stretches: Stretch[] = [];
  for (const { window, o } of levels) {
    const stretch = stretches.at(-1);
    if (stretch?.code === o.counterpart && window.last === stretch.last + 1) stretch.last = window.last;
    else stretches.push({ code: o.counterpart, first: window.last, last: window.last });
  }
  const each = stretches.map(({ code, first, last }) => `${labelOf(catalog, "counterpart", code)} ${kit.yearSpan(first, last)}`);
  return words.columns.levelsByEnd(kit.commas(each));
}

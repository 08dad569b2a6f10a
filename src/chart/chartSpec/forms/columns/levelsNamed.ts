import type { Edition } from "../../../../edition/edition.ts";
import { labelOf } from "../../../../model/catalog.ts";
import { isOlderThan } from "../../../../model/turn.ts";
import type { Arranged } from "./arrange.ts";
import { lengthOf } from "./windows.ts";

/**
 * Which supplier the highest other one is in which years, as columns may leave the name at its line no room: for the note of a picture. A name at
 * every line of five years would be no shorter than the lines.
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

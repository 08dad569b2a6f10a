import type { Edition } from "../../edition/edition.ts";
import { countryName } from "../../model/catalog.ts";
import type { Observation } from "../../model/observation.ts";
import { partnerOf } from "../../model/subject.ts";
import { isOlderThan } from "../../model/turn.ts";

/**
 * How the lines of a panel are named where one count has both countries: each with its own, as a name has the color of its line and one would seem to
 * be of that country alone. Releases before 2026.28.0 have the name once.
 *
 * @param firsts the first figure of each line
 * @param nameOf the name of its count, empty where it has none
 */
export function namesOfEach(
  { catalog, words }: Edition,
  firsts: readonly Observation[],
  nameOf: (o: Observation) => string,
): (o: Observation) => string {
  const partners = new Map<string, Set<string>>();
  for (const o of firsts) {
    if (!partnerOf(catalog.subject, o.counterpart)) continue;
    partners.set(nameOf(o), new Set([...(partners.get(nameOf(o)) ?? []), o.counterpart]));
  }
  const isOfBoth = (name: string) => name !== "" && (partners.get(name)?.size ?? 0) > 1 && !isOlderThan(catalog.release, "2026.28.0");
  return (o) => {
    const name = nameOf(o);
    return isOfBoth(name) ? words.kit.commas([countryName(catalog, o.counterpart), name]) : name;
  };
}

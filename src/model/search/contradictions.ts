import type { Catalog } from "../catalog.ts";
import { groupBy } from "../groupBy.ts";
import type { DisagreementSide } from "../rows.ts";
import { isOlderThan } from "../turn.ts";
import { countsSource, type Vintage } from "../vintage.ts";

/** A matter on which articles contradict each other, with the sides that a view has. */
export interface Contradiction {
  id: string;
  topic: string;
  sides: DisagreementSide[];
}

/** The contradictions between sources in view: two sides of one at least. None is searched in releases before 2026.32.0. */
export function contradictionsIn(catalog: Catalog, vintage: Vintage): Contradiction[] {
  if (isOlderThan(catalog.release, "2026.32.0")) return [];
  const inView = catalog.disagreements.filter(({ side }) => countsSource(catalog, vintage, side.split(":")[0] ?? null));
  return [...groupBy(inView, ({ id }) => id)].flatMap(([id, sides]) => {
    const [first, second] = sides;
    return first === undefined || second === undefined ? [] : [{ id, topic: first.topic, sides }];
  });
}

import type { Catalog } from "../catalog.ts";
import type { Observation } from "../observation.ts";
import { isPlan } from "../observationStatus.ts";
import { byCodeUnit } from "../order.ts";
import { collectionFor } from "../queries.ts";
import { isOlderThan } from "../turn.ts";

/** The unit of shares of a whole, which say most of what somebody asks about two countries. */
const PERCENT = "PC";

/** Bases of figures of one case among many: a deal, a line of a register of deals, one case of arrests. They are parts of what others total. */
const OF_ONE_CASE = new Set(["contract", "tiv_deal", "persons_arrested"]);

/**
 * Figures as a search shows them: claims of the articles before records, and behind all of them what was only planned. Of each, shares come
 * first, then totals, then single cases, and of the like what is of late before what is long ago. In releases before 2026.17.0 time alone
 * decides among claims and among records, and in releases before 2026.16.0 plans stand among the others.
 */
export function figuresInOrder(catalog: Catalog, all: readonly Observation[]): Observation[] {
  const isClaim = (o: Observation) => collectionFor(catalog, o) === "documents";
  const isPlanLast = !isOlderThan(catalog.release, "2026.16.0");
  const isByKind = !isOlderThan(catalog.release, "2026.17.0");
  const standing = (o: Observation) => [isPlanLast && isPlan(o), !isClaim(o), isByKind ? kindOf(catalog, o) : 0].map(Number);
  return all
    .map((o) => ({ o, at: standing(o) }))
    .sort((a, b) => compared(a.at, b.at) || byCodeUnit(b.o.period.end, a.o.period.end) || byCodeUnit(a.o.id, b.o.id))
    .map(({ o }) => o);
}

/** 0 for a share of a whole, 1 for a total, 2 for what is of one case alone. */
function kindOf(catalog: Catalog, { series, basis }: Observation): number {
  if (OF_ONE_CASE.has(basis)) return 2;
  return catalog.seriesById.get(series)?.unit === PERCENT ? 0 : 1;
}

/** The first difference of two rows of numbers. */
function compared(a: readonly number[], b: readonly number[]): number {
  return a.map((one, i) => one - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

import type { Catalog } from "../catalog.ts";
import type { Check } from "../check.ts";
import { isUpperLimit } from "../dimensions/upperLimit.ts";
import { groupBy } from "../groupBy.ts";
import { type Observation, position } from "../observation.ts";
import { collectionFor, observationsForSeries } from "../queries.ts";
import { isOlderThan } from "../turn.ts";
import type { Vintage } from "../vintage.ts";
import type { BothWays } from "./fact.ts";

/** From this part of a claim on a sum comes close to it. */
const CLOSE = 0.9;

/**
 * What speaks for a turnover that differs from the records of its year: the highest sum of exports and imports of one method in a whole year
 * before its publication, where it comes close to the claim or passes it. It is asked only where the source does not state the year, as the
 * claim may then be of another. Releases before 2026.14.0 have it in the reason alone, and those before 2026.22.0 do not have the next highest, and
 * those before 2026.27.0 no further one.
 */
export function bothWays(catalog: Catalog, vintage: Vintage, claim: Observation, check: Check | null): BothWays | null {
  const isOpen = check?.verdict === "differs" && claim.direction === "both_ways" && claim.period_basis !== "stated";
  const { topic, unit } = catalog.seriesById.get(claim.series) ?? {};
  if (!isOpen || topic === undefined || unit === undefined || isOlderThan(catalog.release, "2026.14.0")) return null;
  const published = catalog.sourceById.get(claim.source ?? "")?.published ?? claim.period.end;
  const rows = [...catalog.seriesById.values()]
    .filter((series) => series.topic === topic && series.unit === unit)
    .flatMap(({ id }) => observationsForSeries(catalog, id, vintage))
    .filter((o) => o.counterpart === claim.counterpart && WAYS.includes(o.direction) && collectionFor(catalog, o) === "references")
    .filter((o) => WHOLE_YEAR.test(o.period.text) && o.period.end <= published);
  const sums = [...groupBy(rows, ({ reporter, basis, period }) => `${reporter} ${basis} ${period.text}`).values()].flatMap((own) => {
    const ways = WAYS.map((way) => own.find(({ direction }) => direction === way));
    const [there, back] = ways.map((o) => (o === undefined ? null : position(o)));
    if (there == null || back == null) return [];
    const added = ways.flatMap((o) => o ?? []);
    return [{ rows: added, sum: there + back, unit, isLimit: added.some((o) => isUpperLimit(catalog, o)) }];
  });
  const [highest, ...rest] = sums.sort((a, b) => b.sum - a.sum).filter(({ sum }) => sum >= CLOSE * (position(claim) ?? Infinity));
  if (highest === undefined) return null;
  if (isOlderThan(catalog.release, "2026.22.0")) return highest;
  // One name stands for all, so those below are of the same count.
  const lower = rest.filter(({ rows: [row] }) => row?.reporter === highest.rows[0]?.reporter && row?.basis === highest.rows[0]?.basis);
  const told = lower.slice(0, isOlderThan(catalog.release, "2026.27.0") ? 1 : MOST - 1);
  return [highest, ...told].reduceRight<BothWays | null>((next, one) => (next === null ? one : { ...one, next }), null);
}

/** A sum with the lower ones that come close too, from the highest down; none of null. */
export function withLower(highest: BothWays | null): BothWays[] {
  return highest === null ? [] : [highest, ...withLower(highest.next ?? null)];
}

/** How many of the sums that come close are named, the highest first. */
const MOST = 3;

const WAYS = ["to_counterpart", "from_counterpart"];

/** ISO 8601: a year and no part of it. */
const WHOLE_YEAR = /^\d{4}$/;

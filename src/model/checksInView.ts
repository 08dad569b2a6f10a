import { type Catalog, type Lookup, seenThrough, withChecks } from "./catalog.ts";
import type { Check } from "./check.ts";
import { bothWays, withLower } from "./facts/bothWays.ts";
import type { BothWays } from "./facts/fact.ts";
import { once } from "./once.ts";
import { remembering, VIEWS_REMEMBERED } from "./remembered.ts";
import { isOlderThan } from "./turn.ts";
import { countsSource, EVERYTHING, isWhole, type Vintage, vintageKey } from "./vintage.ts";

const remembered = {
  catalogs: remembering<Catalog, Catalog>(VIEWS_REMEMBERED),
  checks: remembering<Catalog, Check[]>(VIEWS_REMEMBERED),
};

/**
 * The checks whose claim and records all stand in sources that a vintage counts. Of the sources that were searched, each names only those
 * in view; a check that found no record is left out where none of them is in view, since nothing was then searched. They are remembered.
 */
export function checksInView(catalog: Catalog, vintage: Vintage): Check[] {
  const key = vintageKey(vintage);
  if (views.get(catalog) === key) return catalog.checks;
  return remembered.checks(catalog, key, () => catalog.checks.flatMap(seeing(catalog, vintage)));
}

/** Of catalogues that have only the checks of a view, that view. */
const views = new WeakMap<Catalog, string>();

/** Gives what a view has of a check: one check, or none. */
function seeing(catalog: Catalog, vintage: Vintage): (check: Check) => Check[] {
  const counted = (id: string) => countsSource(catalog, vintage, id);
  const inView = (ref: string) => counted(catalog.sourceOfRef.get(ref) ?? "");
  return (check) => {
    const looked_in = check.looked_in.filter(counted);
    const searched = check.looked_in.length === 0 || looked_in.length > 0;
    if (!searched || ![check.claim, ...check.records].every(inView)) return [];
    return [{ ...check, looked_in, reason: reasonInView(catalog, vintage, check, looked_in) }];
  };
}

/**
 * The reason of a check as a view has it: empty where some of the sources that were searched are not in view, or where the sums of exports and
 * imports that speak for the claim are not those of all sources, since it may rest on what is missing. Releases before 2026.25.0 keep it.
 */
function reasonInView(catalog: Catalog, vintage: Vintage, check: Check, looked_in: readonly string[]): string {
  if (isWhole(vintage) || isOlderThan(catalog.release, "2026.25.0")) return check.reason;
  if (looked_in.length < check.looked_in.length) return "";
  const claim = catalog.observationById.get(check.claim);
  if (claim === undefined) return check.reason;
  const sums = (of: Vintage) => bothWays(catalog, of, claim, check);
  const all = sums(EVERYTHING);
  return all === null || rowsOf(sums(vintage)) === rowsOf(all) ? check.reason : "";
}

/** The figures that sums add up, by their ids. */
function rowsOf(sum: BothWays | null): string {
  return withLower(sum)
    .flatMap(({ rows }) => rows.map(({ id }) => id))
    .join(" ");
}

/**
 * The catalogue with only the checks in view, so that no verdict is told whose records the view does not have. Releases before 2026.3.0
 * keep theirs. The same catalogue for the same view, so that what is remembered of it is found again.
 */
export function withChecksInView(catalog: Catalog, vintage: Vintage): Catalog {
  if (isWhole(vintage) || catalog.generation === 1) return catalog;
  const key = vintageKey(vintage);
  return remembered.catalogs(catalog, key, () => {
    const checks = once(() => checksInView(catalog, vintage));
    const seen = withChecks(catalog, {
      get checks() {
        return checks();
      },
      checksByClaim: seenOnce(catalog.checksByClaim, seeing(catalog, vintage)),
    });
    views.set(seen, key);
    return seen;
  });
}

/** The checks of each claim as a view has them. A claim is asked for by every row and sentence that it stands in, so they are found once. */
function seenOnce(all: Lookup<Check[]>, see: (check: Check) => Check[]): Lookup<Check[]> {
  const known = new WeakMap<Check[], Check[] | undefined>();
  return seenThrough(all, (of) => {
    if (!known.has(of)) {
      const seen = of.flatMap(see);
      known.set(of, seen.length === 0 ? undefined : seen);
    }
    return known.get(of);
  });
}

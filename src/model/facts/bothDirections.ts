import type { Catalog } from "../catalog.ts";
import { groupBy } from "../groupBy.ts";
import { type Observation, position } from "../observation.ts";
import { isPlan } from "../observationStatus.ts";
import type { Period } from "../period.ts";
import { isOlderThan } from "../turn.ts";
import type { DirectionsFact } from "./fact.ts";
import { byEnd, isPrinted, oneCount } from "./records.ts";

/** For each partner the latest period in which one count has both directions: first what goes out, then what comes back. */
export function directionFacts(catalog: Catalog, shown: Observation[]): DirectionsFact[] {
  const each = catalog.subject.partners.flatMap(({ code }) => {
    const rows = shown.filter((o) => o.counterpart === code && isPrinted(o));
    const out = rows.filter((o) => o.direction === "to_counterpart");
    const back = rows.filter((o) => o.direction === "from_counterpart");
    const both = out.flatMap((a) => back.filter((b) => oneCount(a, b)).map((b) => ({ out: a, back: b })));
    const [latest] = both.sort((x, y) => byEnd(y.out, x.out));
    return latest ?? [];
  });
  const isCompared = isOlderThan(catalog.release, "2026.30.0") || !each.some(({ out }) => hasNewer(out, shown));
  return each.map((one, i) => ({
    kind: "both_directions",
    ...one,
    beside: isCompared ? besideOf(catalog, one.out.period, each[i - 1]?.out.period) : null,
  }));
}

/** Whether a country has both directions of a newer period, if by two counts or with a doubt: then what one count has is not its newest of both. */
function hasNewer(told: Observation, shown: readonly Observation[]): boolean {
  const newer = shown.filter((o) => o.counterpart === told.counterpart && position(o) !== null && !isPlan(o) && byEnd(o, told) > 0);
  return [...groupBy(newer, ({ period }) => period.text).values()].some((of) => new Set(of.map(({ direction }) => direction)).size > 1);
}

/** How a period stands to that of the partner told before; null for the first. */
function besideOf({ release }: Catalog, period: Period, before: Period | undefined): DirectionsFact["beside"] {
  if (before === undefined) return null;
  const beside = { earlier: yearOf(before.end) - yearOf(period.end), months: monthsOf(period) < 12 ? monthsOf(period) : null };
  if (isOlderThan(release, "2026.28.0")) return beside;
  // Of two parts of years neither is said to be short: the sentences name the months of both.
  const isPartToo = monthsOf(before) < 12 && !isOlderThan(release, "2026.30.0");
  return { ...beside, ...(isPartToo ? { months: null } : {}), isOfBoth: true };
}

const yearOf = (day: string) => Number(day.slice(0, 4));

/** Months that a period begins or goes through. */
function monthsOf({ start, end }: Period): number {
  const month = (day: string) => Number(day.slice(5, 7));
  return (yearOf(end) - yearOf(start)) * 12 + month(end) - month(start) + 1;
}

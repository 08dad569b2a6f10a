import type { Catalog } from "../catalog.ts";
import { lineKey, recordRuns } from "../contiguousSegments.ts";
import { isUpperLimit } from "../dimensions/upperLimit.ts";
import { isEstimate } from "../estimate.ts";
import { groupBy } from "../groupBy.ts";
import { COMPILER, type Observation, position } from "../observation.ts";
import { isDoubtful, isPlan, LOW_RELIABILITY } from "../observationStatus.ts";
import { byCodeUnit } from "../order.ts";
import { collectionFor } from "../queries.ts";
import { partnerOf } from "../subject.ts";
import { isOlderThan } from "../turn.ts";
import { countsDisputes } from "./disputes.ts";
import type { LatestFact, PairFact, RangeFact, UpperLimitFact } from "./fact.ts";
import { ofWholeYear } from "./wholeYear.ts";

/** Fewest figures of a line that has a range worth saying. */
const LINE = 3;

/** The latest pair of `pairFact`, and before it the latest of all in that count, where one of its two figures is doubtful. */
export function pairFacts(catalog: Catalog, shown: Observation[]): PairFact[] {
  const sure = pairFact(catalog, shown);
  if (sure === null) return isOlderThan(catalog.release, "2026.30.0") ? [] : doubtfulPair(catalog, shown);
  const later = isOlderThan(catalog.release, "2026.17.0") ? [] : laterPairs(shown, sure.pair);
  const [latest] = later.filter((pair) => pair.some(({ status }) => status === LOW_RELIABILITY)).sort(([a], [b]) => byEnd(b, a));
  return [...(latest ? [{ kind: sure.kind, pair: latest, beforeDoubt: false, isDoubtful: true }] : []), sure];
}

/** The latest pair of one count, where no pair in view is without a doubtful figure. */
function doubtfulPair(catalog: Catalog, shown: Observation[]): PairFact[] {
  const [first = [], second = []] = catalog.subject.partners.map(({ code }) =>
    shown.filter((o) => o.counterpart === code && o.as_worded !== null && !isPlan(o)),
  );
  const pairs = first.flatMap((a) =>
    second.flatMap((b) => (a.series === b.series && a.direction === b.direction && oneCount(a, b) ? [[a, b] as const] : [])),
  );
  const [latest] = pairs.sort(([a], [b]) => byEnd(b, a));
  return latest ? [{ kind: "latest_of_partners", pair: [latest[0], latest[1]], beforeDoubt: false, isDoubtful: true }] : [];
}

/**
 * The latest period in which one count has a figure for each of the two partners, of the series that the chart names first; null where none
 * has.
 */
export function pairFact(catalog: Catalog, shown: Observation[]): PairFact | null {
  const [first, second] = catalog.subject.partners.map(({ code }) => shown.filter((o) => o.counterpart === code && isCount(o)));
  const pairs = (first ?? []).flatMap((a) =>
    (second ?? []).filter((b) => a.series === b.series && oneCount(a, b) && a.direction === b.direction).map((b) => [a, b] as const),
  );
  const [latest] = pairs.sort(([a], [b]) => byEnd(b, a));
  if (!latest) return null;
  const whole = ofWholeYear(catalog, latest[0], shown);
  return {
    kind: "latest_of_partners",
    pair: [latest[0], latest[1]],
    beforeDoubt: isBeforeDoubt(catalog, shown, latest),
    ...(whole.length > 0 ? { whole } : {}),
  };
}

/** Whether the count goes on for both partners: its later periods are none of `pairFact`'s, as one of their two figures is doubtful. */
function isBeforeDoubt(catalog: Catalog, shown: Observation[], pair: readonly [Observation, Observation]): boolean {
  return !isOlderThan(catalog.release, "2026.16.0") && laterPairs(shown, pair).length > 0;
}

/** Both partners in later periods of the count of a pair. */
function laterPairs(shown: Observation[], [a, b]: readonly [Observation, Observation]): [Observation, Observation][] {
  const line = (o: Observation) => [o.series, o.counterpart, o.direction, o.basis, o.reporter, o.variant].join(" ");
  const later = (one: Observation) => shown.filter((o) => line(o) === line(one) && byEnd(o, one) > 0);
  const theirs = later(b);
  return later(a).flatMap((o) =>
    theirs.filter(({ period }) => period.text === o.period.text).map((other): [Observation, Observation] => [o, other]),
  );
}

/**
 * The same where one of the two figures, of either partner, is doubtful because the count can only be too high for it, and the other is not
 * doubtful; null where there is no such pair.
 */
export function upperLimitFact(catalog: Catalog, shown: Observation[]): UpperLimitFact | null {
  const [first, second] = catalog.subject.partners.map(({ code }) => shown.filter((o) => o.counterpart === code && o.as_worded !== null));
  const pairs = (first ?? []).flatMap((a) =>
    (second ?? []).flatMap((b) => {
      if (a.series !== b.series || !oneCount(a, b) || a.direction !== b.direction) return [];
      const [limited] = [[a, b] as const, [b, a] as const].flatMap(([one, other]) =>
        isUpperLimit(catalog, one) && isPrinted(other) ? [one.counterpart] : [],
      );
      return limited !== undefined ? [{ pair: [a, b] satisfies [Observation, Observation], limited }] : [];
    }),
  );
  const [latest] = pairs.sort((one, other) => byEnd(other.pair[0], one.pair[0]));
  return latest ? { kind: "latest_with_upper_limit", ...latest } : null;
}

/**
 * Lowest and highest figure of the count of each partner with the longest line of records; of counts without two different figures, and of those of
 * disputes, nothing.
 * Releases before 2026.21.0 leave out what stands apart from that line, over a gap.
 */
export function rangeFacts(catalog: Catalog, shown: Observation[]): RangeFact[] {
  const ranged = shown.filter((o) => collectionFor(catalog, o) === "references" && o.value !== null && !countsDisputes(catalog, o));
  const facts = catalog.subject.partners.flatMap(({ code }): RangeFact[] => {
    const records = ranged.filter(({ counterpart }) => counterpart === code);
    const [run = []] = recordRuns(records).sort((a, b) => b.length - a.length);
    const longest = isOlderThan(catalog.release, "2026.21.0") ? run : records.filter((o) => run[0] && lineKey(o) === lineKey(run[0]));
    const ordered = [...longest].sort((a, b) => (a.value ?? 0) - (b.value ?? 0) || byEnd(a, b));
    const [low, high] = [ordered[0], ordered.at(-1)];
    if (!low || !high || longest.length < LINE || low.value === high.value) return [];
    const ends = isOlderThan(catalog.release, "2026.27.0") ? {} : { ends: endsOf(ordered, [low, high]) };
    return [{ kind: "range_of_line", low, high, ...ends, length: longest.length, ...yearsOfLine(catalog, longest) }];
  });
  return facts.map((fact, i) => (isSameCount(catalog, fact, facts[i - 1]) ? { ...fact, isSameCount: true } : fact));
}

/** All figures of a line as low and as high as its two ends: an end that several years have is none of one alone. */
function endsOf(ordered: readonly Observation[], [low, high]: [Observation, Observation]): [Observation[], Observation[]] {
  const as = (end: Observation) => ordered.filter(({ value }) => value === end.value);
  return [as(low), as(high)];
}

/** Whether a range is of one count and the same years as the one before it. */
function isSameCount({ release }: Catalog, fact: RangeFact, before: RangeFact | undefined): boolean {
  if (before === undefined || isOlderThan(release, "2026.25.0")) return false;
  const count = ({ low, each }: RangeFact) =>
    [low.series, low.direction, low.basis, low.reporter, low.attribution, low.variant, ...(each ?? [])].join(" ");
  return count(fact) === count(before);
}

function yearsOfLine({ release }: Catalog, line: readonly Observation[]): Pick<RangeFact, "years" | "each"> {
  if (isOlderThan(release, "2026.20.0")) return {};
  const years = line.map(({ period }) => Number(period.end.slice(0, 4)));
  const ends = { years: [Math.min(...years), Math.max(...years)] satisfies [number, number] };
  return isOlderThan(release, "2026.21.0") ? ends : { ...ends, each: years.sort((a, b) => a - b) };
}

/** Figures with a year of their own, where there are any: a claim without one stands at the day of its article, which is no period that it is of. */
export function withYears(all: Observation[]): Observation[] {
  const dated = all.filter(({ period_basis }) => period_basis !== "publication");
  return dated.length > 0 ? dated : all;
}

/**
 * The figure whose period ends last; where several do, a partner's before one of context, a record before a claim, and a printed figure
 * before a computed one. A claim without a year is none where others have one; releases before 2026.28.0 take the day of its article for one.
 * Null where no figure has a value. Later releases ask `newestFigures.ts`.
 */
export function latestFact(catalog: Catalog, shown: Observation[]): LatestFact | null {
  const figures = shown.filter((o) => position(o) !== null && !isPlan(o));
  const all = isOlderThan(catalog.release, "2026.28.0") ? figures : withYears(figures);
  const own = all.filter((o) => partnerOf(catalog.subject, o.counterpart));
  // One of several figures of one count and period is not that count's figure.
  const counts = groupBy(own.length > 0 ? own : all, countKey);
  const alone = [...counts.values()].flatMap((figures) => (figures.length === 1 ? figures : []));
  const rows = alone.length > 0 ? alone : own.length > 0 ? own : all;
  const rank = (o: Observation) => (collectionFor(catalog, o) === "references" ? 2 : 0) + (isPrinted(o) ? 1 : 0);
  const [latest] = rows.sort((a, b) => byEnd(b, a) || rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  if (latest === undefined) return null;
  const tied = isOlderThan(catalog.release, "2026.26.0") ? [] : (counts.get(countKey(latest)) ?? []);
  return { ...latestAs(catalog, latest, rows), ...(new Set(tied.map(position)).size > 1 ? { tied } : {}) };
}

/** A figure as the latest of some: with what other counts among these have of its period, and what must be said of it. */
export function latestAs(catalog: Catalog, latest: Observation, rows: readonly Observation[]): LatestFact {
  const isMade = isEstimate(catalog.release, latest) && !isOlderThan(catalog.release, "2026.25.0") && !isSaidOfOurs(catalog, latest);
  const isDoubtful = latest.status === LOW_RELIABILITY && !isOlderThan(catalog.release, "2026.28.0");
  return {
    kind: "latest_figure",
    latest,
    ...besideFigure(catalog, latest, rows),
    ...(isMade || isDoubtful ? { isEstimate: true } : {}),
    ...(isOfDay(latest) && !isOlderThan(catalog.release, "2026.28.0") ? { isOfDay: true } : {}),
  };
}

const isOfDay = ({ period }: Observation) => period.start === period.end;

/** Whether the name of who counts says already that nobody printed a figure: it is ours, and not doubtful. Releases before 2026.28.0 say it again. */
function isSaidOfOurs({ release }: Catalog, { reporter, status }: Observation): boolean {
  return reporter === COMPILER && status !== LOW_RELIABILITY && !isOlderThan(release, "2026.28.0");
}

/** What other counts print of the same country and period, each alone in its count, where it is another value; apart what articles alone say. */
function besideFigure(catalog: Catalog, latest: Observation, rows: readonly Observation[]): Pick<LatestFact, "beside" | "claimed"> {
  if (isOlderThan(catalog.release, "2026.16.0")) return { beside: [], claimed: [] };
  const same = (o: Observation) => [o.series, o.counterpart, o.direction, o.period.text].join(" ");
  const others = rows.filter(
    (o) => o.basis !== latest.basis && same(o) === same(latest) && isPrinted(o) && position(o) !== position(latest),
  );
  const isClaimed = (o: Observation) => !isOlderThan(catalog.release, "2026.17.0") && collectionFor(catalog, o) === "documents";
  return { beside: others.filter((o) => !isClaimed(o)), claimed: others.filter(isClaimed) };
}

/** What figures of one count and period share. */
function countKey(o: Observation): string {
  return [o.series, o.counterpart, o.direction, o.basis, o.period.text].join(" ");
}

/** Whether two figures belong to one count: one reporter and basis, one edition of a database, one period. */
export function oneCount(a: Observation, b: Observation): boolean {
  const count = (o: Observation) => [o.basis, o.reporter, o.variant, o.period.text].join(" ");
  return count(a) === count(b) && a.value !== null && b.value !== null;
}

/** Printed by somebody, as no target and without a mark of doubt: neither computed here nor counted from events. */
export function isPrinted(o: Observation): boolean {
  return o.as_worded !== null && !isPlan(o) && !isDoubtful(o);
}

/** Printed by somebody, or computed from counted cases and not estimated. */
function isCount(o: Observation): boolean {
  return isPrinted(o) || (o.n !== null && !isDoubtful(o));
}

/** Orders figures by the ends of their periods, the earlier first. */
export function byEnd(a: Observation, b: Observation): number {
  return byCodeUnit(a.period.end, b.period.end);
}

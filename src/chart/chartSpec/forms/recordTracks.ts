import type { Edition } from "../../../edition/edition.ts";
import { codeKey, countryName, labelOf } from "../../../model/catalog.ts";
import { isOfOfficials } from "../../../model/facts/borneOutBy.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { COMPILER, type Observation, position } from "../../../model/observation.ts";
import { isDoubtful } from "../../../model/observationStatus.ts";
import { byCodeUnit } from "../../../model/order.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { card } from "../card.ts";
import { drawnBounds } from "../drawnBounds.ts";
import type { StripPanel } from "../formPanel.ts";
import { sideOf } from "../recordLines.ts";

type Track = StripPanel["strips"][number]["tracks"][number];

/** Bases of figures that are of part of a year: no tick of them may be read beside one of a year. */
const PART = /_part_year$/;

/** Whether a figure is of part of a year. */
export function isPartOfYear({ basis }: Observation): boolean {
  return PART.test(basis);
}

/** Who is known to count, as the name of a track: one of the countries, we, several others, or anybody for part of a year. */
type Counter =
  | { kind: "side"; country: string }
  | { kind: "ours" }
  | { kind: "other"; reporter: string }
  | { kind: "part"; of: Counter | null };

/**
 * Records by who counts: the subject's side, the counterpart's, others, what we computed; parts of years apart from them. Since 2026.10.0
 * a track is of one basis, and of parts of years of one counter: what is of something else has a track of its own. Since 2026.17.0 a part of
 * a year that is alone there says its months, and since 2026.18.0 what officials say always says what it is of.
 *
 * @param hasWays the panel has figures of several directions, so that each track is of one and names it
 */
export function tracksOf(edition: Edition, records: readonly Observation[], hasWays: boolean): Track[] {
  const { catalog, words } = edition;
  const counters = new Map(records.map((o) => [o, counterOf(edition, o)]));
  const rank = (o: Observation) => rankOf(edition, counters.get(o));
  const inTime = [...records].sort((a, b) => rank(a) - rank(b) || byCodeUnit(a.period.start, b.period.start) || byCodeUnit(a.id, b.id));
  const groups = groupBy(inTime, (o) => JSON.stringify([counters.get(o), hasWays ? o.direction : null]));
  const apart = isOlderThan(catalog.release, "2026.10.0") ? byCount : byBasis;
  const hasParts = [...groups.values()].filter(([o]) => o && counters.get(o)?.kind === "part").length > 1;
  return [...groups.values()].flatMap(apart).flatMap(({ own, hasCounts }) => {
    const [first] = own;
    if (!first) return [];
    const last = own.reduce((end, { period }) => (period.end > end ? period.end : end), "");
    const years = { first: Number(first.period.start.slice(0, 4)), last: Number(last.slice(0, 4)) };
    const way = hasWays ? labelOf(catalog, "direction", first.direction) : null;
    const isStated = isOfOfficials(first) && !isOlderThan(catalog.release, "2026.18.0");
    const told = { hasParts, basis: hasCounts || isStated ? labelOf(catalog, "basis", first.basis) : scopeOf(edition, first) };
    const isAlonePart = own.length === 1 && isPartOfYear(first) && !isOlderThan(catalog.release, "2026.17.0");
    const who = isAlonePart
      ? words.kit.commas([nameOf(edition, wholeCounterOf(edition, first), told), words.periodInWords(first.period.text)])
      : nameOf(edition, counterOf(edition, first), told);
    // A figure that is alone bears its years itself.
    const isAlone = own.length === 1 && !isOlderThan(catalog.release, "2026.10.0");
    const label = isAlone ? words.kit.commas([who, ...(way === null ? [] : [way])]) : words.claimForm.track(who, way, years);
    return [{ label, records: named(own).map((o) => tick(edition, o)) }];
  });
}

/** What a count of a side leaves out, by the short name of its basis; null where it has none, of others, and in releases before 2026.27.0. */
function scopeOf(edition: Edition, o: Observation): string | null {
  const { catalog } = edition;
  if (isOlderThan(catalog.release, "2026.27.0") || counterOf(edition, o).kind !== "side") return null;
  return catalog.codeByKey.get(codeKey("basis", o.basis))?.short ?? null;
}

/** Figures of one counter, apart by basis, which then are of different things. */
function byBasis(own: Observation[]): { own: Observation[]; hasCounts: boolean }[] {
  const bases = [...groupBy(own, ({ basis }) => basis).values()];
  return bases.map((one) => ({ own: one, hasCounts: bases.length > 1 }));
}

/** The same as releases before 2026.10.0 have it: only where a counter has two figures of one period. */
function byCount(own: Observation[]): { own: Observation[]; hasCounts: boolean }[] {
  const periods = [...groupBy(own, ({ period }) => period.text).values()];
  const hasCounts = periods.some((same) => new Set(same.map(({ basis }) => basis)).size > 1);
  return hasCounts ? byBasis(own).map(({ own: one }) => ({ own: one, hasCounts })) : [{ own, hasCounts }];
}

/** The subject's side first, then the counterpart's, others, ours, and parts of years last. */
function rankOf({ catalog }: Edition, counter: Counter | undefined): number {
  if (counter?.kind === "side") return counter.country === catalog.subject.code ? 0 : 1;
  return 2 + ["other", "ours", "part"].indexOf(counter?.kind ?? "part");
}

function counterOf(edition: Edition, o: Observation): Counter {
  if (!isPartOfYear(o)) return wholeCounterOf(edition, o);
  return { kind: "part", of: isOlderThan(edition.catalog.release, "2026.10.0") ? null : wholeCounterOf(edition, o) };
}

function wholeCounterOf(edition: Edition, o: Observation): Counter {
  if (o.reporter === COMPILER) return { kind: "ours" };
  const country = sideOf(edition, o.reporter);
  return country === null ? { kind: "other", reporter: o.reporter } : { kind: "side", country };
}

/**
 * Whose the figures of a track are, and what they are where others of the same counter are of something else. Parts of years by several
 * counters say whose they are; where nobody else has any, that they are parts is enough.
 */
function nameOf(edition: Edition, counter: Counter, told: { hasParts: boolean; basis: string | null }): string {
  const { catalog, words } = edition;
  const { hasParts, basis } = told;
  if (counter.kind === "part") {
    const of = counter.of !== null && (hasParts || basis !== null) ? nameOf(edition, counter.of, told) : null;
    if (of === null) return [words.claimForm.partOfYear, ...(basis === null ? [] : [basis])].join(": ");
    return basis === null ? words.kit.commas([of, words.claimForm.partOfYear]) : of;
  }
  const who =
    counter.kind === "side"
      ? words.claimForm.side(countryName(catalog, counter.country))
      : counter.kind === "ours"
        ? words.claimForm.ours
        : labelOf(catalog, "reporter", counter.reporter);
  return [who, ...(basis === null ? [] : [basis])].join(": ");
}

/** The highest, the lowest and the last first: their years are written first where room is short. */
function named(own: readonly Observation[]): Observation[] {
  const byValue = [...own].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
  return [...new Set([byValue.at(-1), byValue[0], own.at(-1), ...own].flatMap((o) => o ?? []))];
}

/** The year of a figure; of part of a year its months since 2026.18.0, since a year beside others would be read as a whole one. */
function tickLabel({ catalog, words }: Edition, o: Observation, start: string, end: string): string {
  if (isPartOfYear(o) && !isOlderThan(catalog.release, "2026.18.0")) return words.periodInWords(o.period.text);
  return start === end ? words.kit.digits(start) : words.claimForm.years(start, end);
}

function tick(edition: Edition, o: Observation): Track["records"][number] {
  const [start, end] = [o.period.start.slice(0, 4), o.period.end.slice(0, 4)];
  return {
    id: o.id,
    partner: o.counterpart,
    card: card(edition, o),
    value: position(o) ?? 0,
    ...drawnBounds(o),
    isEstimate: o.status === "E" || isDoubtful(o),
    label: tickLabel(edition, o, start, end),
  };
}

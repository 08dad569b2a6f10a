import type { Edition } from "../../../edition/edition.ts";
import { countryName, labelOf } from "../../../model/catalog.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { COMPILER, type Observation, position } from "../../../model/observation.ts";
import { byCodeUnit } from "../../../model/order.ts";
import { card } from "../card.ts";
import { drawnBounds } from "../drawnBounds.ts";
import type { StripPanel } from "../formPanel.ts";
import { sideOf } from "../recordLines.ts";

type Track = StripPanel["strips"][number]["tracks"][number];

/** Bases of figures that are of part of a year: no tick of them may be read beside one of a year. */
const PART = /_part_year$/;

/** Who is known to count, as the name of a track: one of the countries, we, several others, or anybody for part of a year. */
type Counter = { kind: "side"; country: string } | { kind: "ours" } | { kind: "other"; reporter: string } | { kind: "part" };

/**
 * Records by who counts: the subject's side, the counterpart's, others, what we computed; parts of years apart from them.
 *
 * @param hasWays the panel has figures of several directions, so that each track is of one and names it
 */
export function tracksOf(edition: Edition, records: readonly Observation[], hasWays: boolean): Track[] {
  const { catalog, words } = edition;
  const counters = new Map(records.map((o) => [o, counterOf(edition, o)]));
  const rank = (o: Observation) => rankOf(edition, counters.get(o));
  const inTime = [...records].sort((a, b) => rank(a) - rank(b) || byCodeUnit(a.period.start, b.period.start) || byCodeUnit(a.id, b.id));
  const groups = groupBy(inTime, (o) => JSON.stringify([counters.get(o), hasWays ? o.direction : null]));
  return [...groups.values()].flatMap(byCount).flatMap(({ own, hasCounts }) => {
    const [first] = own;
    if (!first) return [];
    const last = own.reduce((end, { period }) => (period.end > end ? period.end : end), "");
    const years = { first: Number(first.period.start.slice(0, 4)), last: Number(last.slice(0, 4)) };
    const way = hasWays ? labelOf(catalog, "direction", first.direction) : null;
    const who = [nameOf(edition, first), ...(hasCounts ? [labelOf(catalog, "basis", first.basis)] : [])].join(": ");
    return [{ label: words.claimForm.track(who, way, years), records: named(own).map((o) => tick(edition, o)) }];
  });
}

/** Figures of one counter, apart by basis where it has two figures of one period, which then are of different things. */
function byCount(own: Observation[]): { own: Observation[]; hasCounts: boolean }[] {
  const periods = [...groupBy(own, ({ period }) => period.text).values()];
  const hasCounts = periods.some((same) => new Set(same.map(({ basis }) => basis)).size > 1);
  return hasCounts ? [...groupBy(own, ({ basis }) => basis).values()].map((one) => ({ own: one, hasCounts })) : [{ own, hasCounts }];
}

/** The subject's side first, then the counterpart's, others, ours, and parts of years last. */
function rankOf({ catalog }: Edition, counter: Counter | undefined): number {
  if (counter?.kind === "side") return counter.country === catalog.subject.code ? 0 : 1;
  return 2 + ["other", "ours", "part"].indexOf(counter?.kind ?? "part");
}

function counterOf(edition: Edition, o: Observation): Counter {
  if (PART.test(o.basis)) return { kind: "part" };
  if (o.reporter === COMPILER) return { kind: "ours" };
  const country = sideOf(edition, o.reporter);
  return country === null ? { kind: "other", reporter: o.reporter } : { kind: "side", country };
}

function nameOf(edition: Edition, o: Observation): string {
  const { catalog, words } = edition;
  const counter = counterOf(edition, o);
  switch (counter.kind) {
    case "side":
      return words.claimForm.side(countryName(catalog, counter.country));
    case "ours":
      return words.claimForm.ours;
    case "other":
      return labelOf(catalog, "reporter", counter.reporter);
    case "part":
      return words.claimForm.partOfYear;
  }
}

/** The highest, the lowest and the last first: their years are written first where room is short. */
function named(own: readonly Observation[]): Observation[] {
  const byValue = [...own].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
  return [...new Set([byValue.at(-1), byValue[0], own.at(-1), ...own].flatMap((o) => o ?? []))];
}

function tick(edition: Edition, o: Observation): Track["records"][number] {
  const [start, end] = [o.period.start.slice(0, 4), o.period.end.slice(0, 4)];
  return {
    id: o.id,
    partner: o.counterpart,
    card: card(edition, o),
    value: position(o) ?? 0,
    ...drawnBounds(o),
    isEstimate: o.status === "E" || o.status === "U",
    label: start === end ? edition.words.kit.digits(start) : edition.words.claimForm.years(start, end),
  };
}

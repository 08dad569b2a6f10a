import type { Rows } from "./catalog.ts";
import type { Difference } from "./change.ts";
import type { Check } from "./check.ts";
import type { Event, Mention } from "./event.ts";
import type { Observation } from "./observation.ts";
import { byCodeUnit } from "./order.ts";
import { changedCells, type Lacking, lackingOf, placeDifferences, placesById, rowDifferences, wholeRow } from "./rowDifferences.ts";
import type { DisagreementSide } from "./rows.ts";

/** The rows that are compared: the numbers, and what they mean. */
export type Compared = Pick<
  Rows,
  "observations" | "pairs" | "events" | "mentions" | "series" | "charts" | "checks" | "disagreements" | "sources"
>;

const NOTHING: Compared = {
  observations: [],
  pairs: [],
  events: [],
  mentions: [],
  series: [],
  charts: [],
  checks: [],
  disagreements: [],
  sources: [],
};

/**
 * What changed between two states, noun after noun, each in order of id; null stands for the state before the first release.
 * `lacking` names the columns that the earlier state did not have yet.
 */
export function differences(before: Compared | null, after: Compared, lacking: Lacking = new Set()): Difference[] {
  const old = before ?? NOTHING;
  return [
    observationDifferences(old.observations, after.observations, lackingOf(lacking, "observation")),
    rowDifferences("pair", old.pairs, after.pairs, ["series"], lacking),
    eventDifferences(old, after, lacking),
    rowDifferences("series", old.series, after.series, [], lacking),
    // The place among the charts says nothing.
    rowDifferences("chart", old.charts, after.charts, ["order"], lacking),
    rowDifferences("check", checkRows(old.checks), checkRows(after.checks), [], lacking),
    disagreementDifferences(old.disagreements, after.disagreements, lackingOf(lacking, "disagreement")),
    rowDifferences("source", old.sources, after.sources, [], lacking),
  ].flatMap((list) => list.sort(byId));
}

/** Observations by id; one whose correction changed its id is found by the old id in `replaces`, and is a change and not a new row. */
function observationDifferences(before: Observation[], after: Observation[], lacking: ReadonlySet<string>): Difference[] {
  const old = new Map(before.map((o) => [o.id, o]));
  const kept = new Set(after.flatMap((o) => [o.id, ...o.replaces]));
  const gone = before.filter((o) => !kept.has(o.id)).map((o) => wholeRow("withdrawn", "observation", o.id));
  return [...after.flatMap((o) => observationDifference(old, o, lacking)), ...gone];
}

function observationDifference(old: Map<string, Observation>, now: Observation, lacking: ReadonlySet<string>): Difference[] {
  const earlier = [now.id, ...now.replaces].flatMap((id) => old.get(id) ?? []);
  const [first] = earlier;
  if (!first) return [wholeRow("added", "observation", now.id)];
  const changed = (field: string, before: string | null, after: string | null) =>
    ({ edit: "changed", noun: "observation", id: now.id, field, before, after }) as const;
  const renamed = earlier.filter((o) => o.id !== now.id).map((o) => changed("id", o.id, now.id));
  const lost = earlier.flatMap((o) => o.replaces).filter((id) => id !== now.id && !now.replaces.includes(id));
  const cells = changedCells(first, now, ["id", "replaces", "derived_from", "settled_because", "exception"], lacking);
  return [
    ...renamed,
    ...cells.map(([field, a, b]) => changed(field, a, b)),
    // An old address that would no longer lead here.
    ...(lost.length > 0 ? [changed("replaces", lost.join(" "), null)] : []),
  ];
}

/** Events by id, with their mentions by place. */
function eventDifferences(
  before: Pick<Compared, "events" | "mentions">,
  after: Pick<Compared, "events" | "mentions">,
  lacking: Lacking,
): Difference[] {
  const place = ({ source, paragraph }: Mention) => (paragraph === null ? source : `${source}:${paragraph}`);
  const [told, tells] = [before, after].map(({ mentions }) => placesById(mentions, ({ event }) => event, place));
  const there = new Set(before.events.map(({ id }) => id));
  const without = lackingOf(lacking, "mention");
  return [
    ...rowDifferences<Event>("event", before.events, after.events, ["settled_because", "exception"], lacking),
    ...after.events.flatMap(({ id }) => {
      if (!there.has(id)) return [];
      const passedOver = ["event", "source", "paragraph", "settled_because", "exception"] as const;
      return placeDifferences({ noun: "event", id }, [told?.get(id), tells?.get(id)], ({ quote }) => quote, [...passedOver], without);
    }),
  ];
}

/** Checks as their file writes them, by their claim. */
function checkRows(checks: Check[]) {
  return checks.map(({ claim, records, ...check }) => ({ id: claim, record: records, ...check }));
}

/** Disagreements by id, their sides by place. */
function disagreementDifferences(before: DisagreementSide[], after: DisagreementSide[], lacking: ReadonlySet<string>): Difference[] {
  const [old, now] = [before, after].map((sides) =>
    placesById(
      sides,
      ({ id }) => id,
      ({ side }) => side,
    ),
  );
  const ids = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
  return ids.flatMap((id) => {
    const [earlier, later] = [old?.get(id), now?.get(id)];
    if (!earlier || !later) return [wholeRow(later ? "added" : "withdrawn", "disagreement", id)];
    return placeDifferences({ noun: "disagreement", id }, [earlier, later], ({ reading }) => reading, ["id", "side"], lacking);
  });
}

/** By code unit and not by language, so that every machine gives the same order; of one row in the order they were found. */
function byId(a: Difference, b: Difference): number {
  return byCodeUnit(a.id, b.id);
}

import { besideChecks, type Catalog } from "./catalog.ts";
import type { ResolvedEvent } from "./event.ts";
import { groupBy } from "./groupBy.ts";
import { COMPILER, type Observation, observationId } from "./observation.ts";
import { byCodeUnit } from "./order.ts";
import { parsePeriod } from "./period.ts";
import { remembering, VIEWS_REMEMBERED } from "./remembered.ts";
import { resolveEvents } from "./resolveEvents.ts";
import type { Series } from "./series.ts";
import type { Collection } from "./source.ts";
import { type Vintage, vintageKey } from "./vintage.ts";

const remembered = remembering<Catalog, Observation[]>(VIEWS_REMEMBERED);

/** Whether a series is counted from events that happened: a floor, since no source mentions everything. */
export function isDerived({ counts }: Pick<Series, "counts">): boolean {
  return counts !== null;
}

/**
 * One observation per partner, year and direction with at least one event of the kind that a series counts. No event, no row: a missing
 * count is not zero. What the documents tell and what the references tell is counted apart: the variant of the second begins with
 * `references`.
 */
export function derivedObservations(catalog: Catalog, vintage: Vintage): readonly Observation[] {
  return remembered(besideChecks(catalog), vintageKey(vintage), () => countedObservations(catalog, vintage));
}

function countedObservations(catalog: Catalog, vintage: Vintage): Observation[] {
  const collections = vintage.collection === "all" ? (["documents", "references"] as const) : [vintage.collection];
  const counted = collections.map((collection) => {
    const told = resolveEvents(catalog, { ...vintage, collection });
    const events = told.filter((event) => event.scored && event.period?.start.slice(0, 4) === event.period?.end.slice(0, 4));
    return { collection, events };
  });
  return catalog.series.filter(isDerived).flatMap(({ id, counts, counts_cameo, label_by }) => {
    const direction = label_by === "direction" ? directionOf : () => "both_ways";
    const isCounted = (event: ResolvedEvent) => event.kind === counts && (counts_cameo === null || hasCode(event, counts_cameo));
    return counted.flatMap(({ collection, events }) => countByYear(id, collection, events.filter(isCounted), direction));
  });
}

/** Whether a source tells an event as happened with this code: what was only drafted or reached is no signing. */
function hasCode({ mentions }: ResolvedEvent, code: string): boolean {
  return mentions.some(({ status, cameo }) => status === "happened" && cameo === code);
}

/** Relative to the subject: a visitor from the counterpart comes, one of ours goes. */
function directionOf(event: ResolvedEvent): string {
  return event.mentions[0]?.actor === event.partner ? "from_counterpart" : "to_counterpart";
}

function countByYear(
  series: string,
  collection: Collection,
  events: ResolvedEvent[],
  direction: (event: ResolvedEvent) => string,
): Observation[] {
  const groups = groupBy(events, (event) => [event.period?.start.slice(0, 4), event.partner, direction(event)].join(" "));
  const keys = [...groups.keys()].sort();
  return keys.map((key) => {
    const [year = "", partner = "", way = ""] = key.split(" ");
    const shared = keys.filter((other) => other.startsWith(`${year} ${partner} `)).length > 1;
    // The partner has both directions in the year: the direction tells the two ids apart.
    const variant = [collection === "references" ? [collection] : [], shared ? [way.replace("_", "-")] : []].flat().join("-");
    return derived({ series, collection, year, partner, way, variant: variant || null, events: groups.get(key) ?? [] });
  });
}

interface Count {
  series: string;
  collection: Collection;
  year: string;
  partner: string;
  way: string;
  variant: string | null;
  events: ResolvedEvent[];
}

function derived({ series, collection, year, partner, way, variant, events }: Count): Observation {
  const key = { series, counterpart: partner, source: null, variant, period: parsePeriod(year) as Observation["period"] };
  return {
    ...key,
    id: observationId(key),
    direction: way,
    period_basis: "stated",
    value: events.length,
    lower: events.length,
    upper: null,
    qualifier: "at_least",
    as_worded: null,
    status: "E",
    basis: `events_in_${collection}`,
    reporter: COMPILER,
    attribution: null,
    paragraph: null,
    quote: null,
    replaces: [],
    derived_from: events.map((event) => event.id).sort(),
    events: [...events].sort((a, b) => byCodeUnit(a.period?.start ?? "", b.period?.start ?? "") || byCodeUnit(a.id, b.id)),
    note: null,
    settled_because: null,
    exception: null,
    n: null,
  };
}

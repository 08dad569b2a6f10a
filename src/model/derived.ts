import type { Catalog } from "./catalog.ts";
import type { ToldEvent } from "./event.ts";
import { type Observation, observationId } from "./observation.ts";
import { parsePeriod } from "./period.ts";
import { toldEvents } from "./told.ts";
import type { Vintage } from "./vintage.ts";

/** Series that are counted from events that happened: a floor, since no source mentions everything. */
export const DERIVED = ["official-visits", "agreements-signed"] as const;

/** One observation per partner, year and direction with at least one event. No event, no row: a missing count is not zero. */
export function derivedObservations(catalog: Catalog, vintage: Vintage): Observation[] {
  const events = toldEvents(catalog, vintage).filter(
    (event) => event.scored && event.period?.start.slice(0, 4) === event.period?.end.slice(0, 4),
  );
  return [
    ...countByYear(
      "official-visits",
      events.filter((event) => event.kind === "visit"),
      visitDirection,
    ),
    ...countByYear(
      "agreements-signed",
      events.filter((event) => event.kind === "agreement"),
      () => "both_ways",
    ),
  ];
}

/** Relative to Azerbaijan: a visitor from the counterpart comes, one of ours goes. */
function visitDirection(event: ToldEvent): string {
  return event.mentions[0]?.actor === event.partner ? "from_counterpart" : "to_counterpart";
}

function countByYear(series: string, events: ToldEvent[], direction: (event: ToldEvent) => string): Observation[] {
  const groups = new Map<string, ToldEvent[]>();
  for (const event of events) {
    const key = [event.period?.start.slice(0, 4), event.partner, direction(event)].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  const keys = [...groups.keys()].sort();
  return keys.map((key) => {
    const [year = "", partner = "", way = ""] = key.split(" ");
    const shared = keys.filter((other) => other.startsWith(`${year} ${partner} `)).length > 1;
    return derived(series, year, partner, way, shared, groups.get(key) ?? []);
  });
}

/** `shared`: the partner has both directions in the year, so the direction tells the two ids apart. */
function derived(series: string, year: string, counterpart: string, direction: string, shared: boolean, events: ToldEvent[]): Observation {
  const key = {
    series,
    counterpart,
    source: null,
    variant: shared ? direction.replace("_", "-") : null,
    period: parsePeriod(year) as Observation["period"],
  };
  return {
    ...key,
    id: observationId(key),
    direction,
    period_basis: "stated",
    value: events.length,
    lower: events.length,
    upper: null,
    qualifier: "at_least",
    as_worded: null,
    status: "E",
    basis: "events_in_documents",
    reporter: "compiler",
    attribution: null,
    paragraph: null,
    quote: null,
    replaces: [],
    derived_from: events.map((event) => event.id).sort(),
    note: null,
  };
}

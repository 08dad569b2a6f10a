import type { Catalog } from "./catalog.ts";
import { type ChangedNoun, columnOf } from "./change.ts";
import type { Chart } from "./chart.ts";
import { chartPairs, chartRows } from "./chartRows.ts";
import { isDefaultQuestion } from "./chartView.ts";
import { type Check, mentionRef } from "./check.ts";
import type { Correction } from "./correction.ts";
import type { GroundedCell } from "./dimensions/dimension.ts";
import { toldQuery } from "./dimensions/told.ts";
import { yearOf } from "./dimensions/year.ts";
import type { ResolvedEvent } from "./event.ts";
import { eventRecords } from "./facts/eventRecords.ts";
import type { Observation } from "./observation.ts";
import { resolveEvents } from "./resolveEvents.ts";
import type { BalanceQuery } from "./sensitivity.ts";
import type { Source } from "./source.ts";
import type { Vintage } from "./vintage.ts";

/** What a view shows, as `noun id`: its rows and what gives them their meaning. */
export type Shown = ReadonlySet<string>;

const names = (noun: ChangedNoun, ids: Iterable<string | null>) => [...ids].map((id) => `${noun} ${id}`);

/** Columns that a picture does not show: a note that was reworded changes nothing in it. */
const UNSEEN: Partial<Record<ChangedNoun, string[]>> = {
  observation: ["note", "paragraph", "replaces", "derived_from"],
  event: ["note", "dimension", "precision"],
  series: ["topic"],
  check: ["reason", "looked_in"],
  source: ["note", "kind", "author", "language", "license", "paragraphs", "sha256", "published_basis", "doi"],
};

/** The corrections of what a page shows, all columns of it. */
export function ofShown(corrections: Correction[], shown: Shown): Correction[] {
  return corrections.filter(({ noun, shown: ids }) => ids.some((id) => shown.has(`${noun} ${id}`)));
}

/** The corrections of what a picture shows: without cells that stand in no picture, and without rows of which no other cell changed. */
export function ofPicture(corrections: Correction[], shown: Shown): Correction[] {
  return ofShown(corrections, shown).flatMap((correction) => {
    const unseen = UNSEEN[correction.noun] ?? [];
    const cells = correction.cells.filter(({ field }) => !unseen.includes(columnOf(field) ?? ""));
    return cells.length === 0 && correction.cells.length > 0 ? [] : [{ ...correction, cells }];
  });
}

/** Figures with their series, sources, checks, and the events that they are counted from. */
export function figuresShown(catalog: Catalog, rows: readonly Observation[]): Shown {
  const ids = new Set(rows.map(({ id }) => id));
  return new Set([
    ...names("observation", ids),
    ...names("series", new Set(rows.map(({ series }) => series))),
    ...names("source", new Set(rows.map(({ source }) => source))),
    ...names("event", new Set(rows.flatMap((o) => o.derived_from))),
    ...names("check", checksOfClaims(catalog, ids)),
  ]);
}

/** Events with the sources that tell them and the checks of their dates. */
export function eventsShown(catalog: Catalog, events: readonly ResolvedEvent[]): Shown {
  const mentions = events.flatMap((event) => event.mentions);
  return new Set([
    ...names("event", new Set(events.map(({ id }) => id))),
    ...names("source", new Set(mentions.map(({ source }) => source))),
    ...names("check", checksOfClaims(catalog, new Set(mentions.map(mentionRef)))),
  ]);
}

/** A chart of series: its own texts, the definitions of its series, and the figures in view. */
export function claimsShown(catalog: Catalog, chart: Chart, vintage: Vintage): Shown {
  const figures = chartRows(catalog, chart, vintage);
  const reported = eventRecords(catalog, vintage, figures);
  const pairs = chartPairs(catalog, chart, vintage);
  return new Set([
    ...names("chart", [chart.id]),
    ...names("series", chart.series),
    ...names(
      "pair",
      pairs.map(({ id }) => id),
    ),
    ...names("source", new Set([...pairs, ...reported].map(({ source }) => source))),
    ...names("event", new Set(reported.map(({ event }) => event))),
    ...figuresShown(catalog, figures),
  ]);
}

/**
 * The balance sheet: its own texts, and every row of the data that one of its cells rests on, with series and sources; of the events told
 * the index up to their last year.
 */
export function sheetShown(catalog: Catalog, chart: Chart, cells: readonly GroundedCell[], vintage: Vintage): Shown {
  const rows = new Set(cells.flatMap((cell) => cell.rows));
  const idsIn = (all: readonly { id: string }[]) => all.flatMap(({ id }) => (rows.has(id) ? [id] : []));
  const pairs = catalog.pairs.filter(({ id }) => rows.has(id));
  const told = cells.flatMap(({ dimension, period }) => (dimension === "events" ? [yearOf(period)] : []));
  const years = { from: Math.min(...told), to: Math.max(...told) + 1 };
  return new Set([
    ...names("chart", [chart.id]),
    ...figuresShown(
      catalog,
      catalog.observations.filter(({ id }) => rows.has(id)),
    ),
    ...names("event", idsIn(catalog.events)),
    ...names("pair", idsIn(pairs)),
    ...names("series", new Set(pairs.map(({ series }) => series))),
    ...names("source", new Set(cells.flatMap(({ sources }) => sources))),
    ...(told.length === 0 ? [] : indexShown(catalog, years, toldQuery(vintage))),
  ]);
}

/** The balance chart: its own texts and the index. */
export function balanceShown(catalog: Catalog, chart: Chart, query: BalanceQuery): Shown {
  return new Set([...names("chart", [chart.id]), ...indexShown(catalog, chart, query)]);
}

/**
 * The index over some years (`to` is the first after them): every act up to the last, for acts are remembered, and by the default question
 * the years themselves.
 */
export function indexShown(catalog: Catalog, { from, to }: Pick<Chart, "from" | "to">, query: BalanceQuery): Shown {
  const acts = resolveEvents(catalog, query.vintage, query.drop).filter(
    ({ scored, period }) => scored && period !== null && Number(period.start.slice(0, 4)) < to,
  );
  const years = Array.from({ length: to - from }, (_, i) => String(from + i));
  return new Set([...eventsShown(catalog, acts), ...names("balance", isDefaultQuestion(query) ? years : [])]);
}

/** A source with the figures and events that it gives. */
export function sourceShown(catalog: Catalog, source: Source): Shown {
  const rows = catalog.observationsBySource.get(source.id) ?? [];
  const events = (catalog.mentionsBySource.get(source.id) ?? []).map(({ event }) => event);
  return new Set([...names("source", [source.id]), ...figuresShown(catalog, rows), ...names("event", new Set(events))]);
}

/** Every source by itself. */
export function sourcesShown(catalog: Catalog): Shown {
  return new Set(names("source", catalog.sourceById.keys()));
}

/** Checks with the figures and events that they hold against each other. */
export function checksShown(checks: Check[]): Shown {
  const refs = checks.flatMap(({ claim, records }) => [claim, ...records]);
  return new Set([
    ...names(
      "check",
      checks.map(({ claim }) => claim),
    ),
    ...refs.map(refName),
  ]);
}

/** Every disagreement with the figures and events of its sides. */
export function disagreementsShown(catalog: Catalog): Shown {
  const sides = catalog.disagreements.flatMap(({ ref, side }) => [
    `${catalog.eventById.has(ref) ? "event" : "observation"} ${ref}`,
    `source ${side.split(":")[0]}`,
  ]);
  return new Set([...names("disagreement", new Set(catalog.disagreements.map(({ id }) => id))), ...sides]);
}

/** A place that a check names is a mention, `event#source:paragraph`, or an observation. */
function refName(ref: string): string {
  const [id, place] = ref.split("#");
  return place === undefined ? `observation ${ref}` : `event ${id}`;
}

function checksOfClaims(catalog: Catalog, claims: ReadonlySet<string>): string[] {
  return [...claims].filter((claim) => catalog.checksByClaim.has(claim));
}

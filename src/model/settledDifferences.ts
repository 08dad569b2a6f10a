import type { Rows } from "./catalog.ts";
import {
  COVERAGE_FIELDS,
  type CodedPart,
  EVENT_FIELDS,
  FIGURE_FIELDS,
  type Fields,
  MENTION_FIELDS,
  OBSERVATION_FIELDS,
} from "./codedFields.ts";
import type { CodedEvent, Coding } from "./coding.ts";
import { pairCodings } from "./codingPairs.ts";
import { codedEpisode, settledEpisode } from "./episodeFields.ts";
import type { Pairing } from "./greedyMatch.ts";
import type { CellDifference } from "./settlement.ts";

/** A cell of the settled data that stands in neither coding, and the row that it belongs to. */
export interface SettledDifference extends CellDifference {
  /** Index of the row among the settled ones of its part. */
  at: number;
  /** Whether it is a mention of an event that neither coding has: the event's row then answers for it. */
  withEvent: boolean;
}

/** The settled rows that can be held against the codings. */
export type SettledRows = Pick<Rows, "coverage" | "observations" | "events" | "mentions">;

/** The settled rows of a valid catalogue in the form of a coding, each at the index that it has there. */
export function asCoding({ coverage, observations, events, mentions }: SettledRows): Coding {
  const byId = new Map<string, CodedEvent>(events.map((event) => [event.id, event]));
  const told = mentions.flatMap((mention) => {
    const event = byId.get(mention.event);
    return event ? [{ ...mention, event }] : [];
  });
  return { coverage, observations, events, mentions: told };
}

/**
 * Cells of the settled rows that neither coding has, and rows that neither coding has, in the order of parts and rows.
 * Only rows of `documents` are held against the codings: everything else was coded once.
 */
export function settledDifferences(settled: Coding, first: Coding, second: Coding, documents: ReadonlySet<string>): SettledDifference[] {
  const [a, b] = [pairCodings(settled, first), pairCodings(settled, second)];
  const from = ({ source }: { source: string | null }) => source !== null && documents.has(source);
  const told = new Set(settled.mentions.filter(from).map(({ event }) => event));
  const figures = { ...OBSERVATION_FIELDS, ...FIGURE_FIELDS };
  const events = compared("events", settled.events, [a.events, b.events], EVENT_FIELDS, (event) => told.has(event));
  const unknown = new Set(events.filter(({ field }) => field === null).map(({ at }) => settled.events[at]));
  return [
    ...compared("coverage", settled.coverage, [a.coverage, b.coverage], COVERAGE_FIELDS, from),
    ...compared("observations", settled.observations, [a.observations, b.observations], figures, from),
    ...events,
    ...episodeDifferences(settled.events, [a.events, b.events], (event) => told.has(event)),
    ...compared("mentions", settled.mentions, [a.mentions, b.mentions], MENTION_FIELDS, from).map((difference) => ({
      ...difference,
      withEvent: difference.field === null && unknown.has(settled.mentions[difference.at]?.event),
    })),
  ];
}

type TwoPairings<T> = [first: Pairing<T>, second: Pairing<T>];

function compared<T>(part: CodedPart, rows: T[], pairings: TwoPairings<T>, fields: Fields<T>, counts: (row: T) => boolean) {
  const [first, second] = pairings.map(({ pairs }) => new Map(pairs)) as [Map<T, T>, Map<T, T>];
  return rows.flatMap((row, at): SettledDifference[] => {
    if (!counts(row)) return [];
    const [a, b] = [first.get(row), second.get(row)];
    if (a === undefined && b === undefined) return [{ part, at, field: null, settled: "", first: null, second: null, withEvent: false }];
    return Object.entries(fields).flatMap(([field, read]) =>
      unlessSaid({ part, at, field, settled: read(row), first: a ? read(a) : null, second: b ? read(b) : null, withEvent: false }),
    );
  });
}

function episodeDifferences(rows: CodedEvent[], pairings: TwoPairings<CodedEvent>, counts: (event: CodedEvent) => boolean) {
  const [first, second] = pairings.map((pairing) => {
    const [codedOf, read] = [new Map(pairing.pairs), codedEpisode(rows, pairing)];
    return (event: CodedEvent) => {
      const coded = codedOf.get(event);
      return coded ? read(event, coded) : null;
    };
  }) as [(event: CodedEvent) => string | null, (event: CodedEvent) => string | null];
  return rows.flatMap((row, at): SettledDifference[] => {
    const said = { first: first(row), second: second(row) };
    if (!counts(row) || (said.first === null && said.second === null)) return [];
    return unlessSaid({ part: "events", at, field: "episode", settled: settledEpisode(row), ...said, withEvent: false });
  });
}

/** Nothing where one of the codings has the same value. */
function unlessSaid(difference: SettledDifference): SettledDifference[] {
  const { settled, first, second } = difference;
  return settled === first || settled === second ? [] : [difference];
}

import {
  COVERAGE_FIELDS,
  type CodedPart,
  EVENT_FIELDS,
  FIGURE_FIELDS,
  type Fields,
  MENTION_FIELDS,
  OBSERVATION_FIELDS,
} from "./codedFields.ts";
import type { Coding } from "./coding.ts";
import { pairCodings } from "./codingPairs.ts";
import type { Pairing } from "./greedyMatch.ts";
import { observationId } from "./observation.ts";

/** A unit as one coder has it: its id or token, and the words that it rests on. */
export interface CodedUnit {
  name: string;
  quote: string;
}

/** A unit on which two codings differ, or that only one of them has. */
export interface CodingDifference {
  part: CodedPart;
  source: string;
  paragraph: number | null;
  /** Null for the coder who does not have it. */
  first: CodedUnit | null;
  second: CodedUnit | null;
  /** Fields with different values; empty where only one has the unit. */
  fields: { field: string; first: string; second: string }[];
}

interface Place {
  source: string | null;
  paragraph: number | null;
}

/** How to name a unit of a part, and where it stands. */
interface Reading<T> {
  part: CodedPart;
  fields: Fields<T>;
  name: (unit: T) => string;
  quote: (unit: T) => string;
  place: (unit: T) => Place;
}

/** All differences of two codings, document by document and paragraph by paragraph. */
export function codingDifferences(first: Coding, second: Coding): CodingDifference[] {
  const pairs = pairCodings(first, second);
  const told = new Map([...second.mentions, ...first.mentions].reverse().map((mention) => [mention.event, mention]));
  const figures = { ...OBSERVATION_FIELDS, ...FIGURE_FIELDS };
  return [
    ...differencesOf(pairs.coverage, {
      ...{ part: "coverage", fields: COVERAGE_FIELDS, place: (row) => row },
      ...{ name: ({ nth }) => (nth === 1 ? "" : `number ${nth} of the paragraph`), quote: ({ token }) => token },
    }),
    ...differencesOf(pairs.observations, {
      ...{ part: "observations", fields: figures, place: (o) => o, name: observationId, quote: (o) => o.quote ?? "" },
    }),
    ...differencesOf(pairs.events, {
      ...{ part: "events", fields: EVENT_FIELDS, name: ({ id }) => id },
      ...{ quote: (event) => told.get(event)?.quote ?? "", place: (event) => told.get(event) ?? { source: null, paragraph: null } },
    }),
    ...differencesOf(pairs.mentions, {
      ...{ part: "mentions", fields: MENTION_FIELDS, place: (mention) => mention },
      ...{ name: ({ event }) => event.id, quote: ({ quote }) => quote },
    }),
  ].sort(byPlace);
}

function differencesOf<T>(found: Pairing<T>, { part, fields, name, quote, place }: Reading<T>): CodingDifference[] {
  const coded = (unit: T): CodedUnit => ({ name: name(unit), quote: quote(unit) });
  const at = (unit: T) => ({ source: place(unit).source ?? "", paragraph: place(unit).paragraph });
  const compared = found.pairs.map(([a, b]) => {
    const differing = Object.entries(fields).map(([field, read]) => ({ field, first: read(a), second: read(b) }));
    return { part, ...at(a), first: coded(a), second: coded(b), fields: differing.filter(({ first, second }) => first !== second) };
  });
  return [
    ...compared.filter((difference) => difference.fields.length > 0),
    ...found.onlyFirst.map((unit) => ({ part, ...at(unit), first: coded(unit), second: null, fields: [] })),
    ...found.onlySecond.map((unit) => ({ part, ...at(unit), first: null, second: coded(unit), fields: [] })),
  ];
}

function byPlace(a: CodingDifference, b: CodingDifference): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return (a.paragraph ?? 0) - (b.paragraph ?? 0);
}

import { mentionRef } from "../model/check.ts";
import type { Mention } from "../model/event.ts";
import type { Observation } from "../model/observation.ts";
import { dayAfter, daysIn, type Period } from "../model/period.ts";
import { placeOf } from "./fault.ts";
import { type MentionRow, mention } from "./mentions.ts";
import { observation } from "./observations.ts";
import type { Located } from "./table.ts";
import type { Tables } from "./tables.ts";

/** What a claim or record of checks.csv names: a figure, or the date of an event in one source. */
export interface Refers {
  /** Where its row stands, `file:line`. */
  place: string;
  source: string;
  collection: string | undefined;
  /** Last day on which the source may have been published; null when it is undated. */
  published: string | null;
  observation?: Observation;
  mention?: Mention;
  /** Of a mention of one day: the days on which what it tells may have gone on too. */
  mayLast?: Period | null;
  /** Whether a mention gives the first day and the last of what it tells. */
  isEnded?: boolean;
}

/** Everything that checks.csv may name, by its ref. */
export function referables(tables: Tables, published: (source: string) => string | null): Map<string, Refers> {
  const collections = new Map(tables.sources.map(({ row }) => [row.id, row.collection]));
  const of = (p: Located<{ source: string }>) => {
    const { source } = p.row;
    return { place: placeOf(p), source, collection: collections.get(source), published: published(source) };
  };
  const observations = tables.observations.map((p) => ({ p, o: observation(p) }));
  const lasting = lastingKinds(tables);
  const kinds = new Map(tables.events.map(({ row }) => [row.id, row.kind]));
  const told = (p: Located<MentionRow>) => {
    const own = mention(p.row, 0);
    return { ...of(p), mention: own, isEnded: hasBothDays(p.row), mayLast: daysAround(own, lasting.get(kinds.get(own.event) ?? "") ?? 1) };
  };
  return new Map<string, Refers>([
    ...observations.map(({ p, o }) => [o.id, { ...of(p), observation: o }] as const),
    ...tables.mentions.map((p) => [mentionRef(p.row), told(p)] as const),
  ]);
}

/** By kinds of events, how many days the longest took of which a source gives the first and the last. */
function lastingKinds(tables: Tables): Map<string, number> {
  const kinds = new Map(tables.events.map(({ row }) => [row.id, row.kind]));
  const longest = new Map<string, number>();
  for (const { row } of tables.mentions) {
    const { period, status } = mention(row, 0);
    if (period === null || status !== "happened" || !hasBothDays(row)) continue;
    const kind = kinds.get(row.event) ?? "";
    longest.set(kind, Math.max(longest.get(kind) ?? 1, daysIn(period)));
  }
  return longest;
}

function hasBothDays({ date, end }: Pick<MentionRow, "date" | "end">): boolean {
  return [date, end].every((day) => day !== null && DAY.test(day));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The days that an act may have taken of which one is told, if it took as many as the longest of its kind; null of what takes one day. */
function daysAround({ period, precision }: Mention, longest: number): Period | null {
  if (period === null || precision !== "day" || longest < 2) return null;
  const [start, end] = [1 - longest, longest - 1].map((days) => dayAfter(period.start, days)) as [string, string];
  return { text: `${start}/${end}`, start, end };
}

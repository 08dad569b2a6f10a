import type { Rows } from "./catalog.ts";
import type { Event, Mention } from "./event.ts";
import type { Observation } from "./observation.ts";

/** What a reader is told of a change: `corrected` was wrong here, `revised` was changed by the source. */
export type ChangeKind = "added" | "revised" | "corrected" | "withdrawn";

export type ChangedNoun = "observation" | "event";

/** One thing that two states of the data do not share. */
export interface Difference {
  /** `changed` is a correction or a revision: the rows alone cannot tell which. */
  edit: "added" | "changed" | "withdrawn";
  noun: ChangedNoun;
  /** The id that the row has now, or had last. */
  id: string;
  /** A column; of an event also a mention, `source:paragraph`, or what it says, `source:paragraph.period`. Null: the whole row. */
  field: string | null;
  before: string | null;
  after: string | null;
}

/** A difference with what it was and why; the reason is null only for what was added. */
export interface Change extends Omit<Difference, "edit"> {
  kind: ChangeKind;
  reason: string | null;
}

/** The rows that are compared. */
export type Compared = Pick<Rows, "observations" | "events" | "mentions">;

/** What changed between two states, observations first, each noun in order of id; null stands for the state before the first release. */
export function differences(before: Compared | null, after: Compared): Difference[] {
  const nothing: Compared = { observations: [], events: [], mentions: [] };
  return [...observationDifferences((before ?? nothing).observations, after.observations), ...eventDifferences(before ?? nothing, after)];
}

/** Observations by id; one whose correction changed its id is found by the old id in `replaces`, and is a change and not a new row. */
export function observationDifferences(before: Observation[], after: Observation[]): Difference[] {
  const old = new Map(before.map((o) => [o.id, o]));
  const kept = new Set(after.flatMap((o) => [o.id, ...o.replaces]));
  const gone = before.filter((o) => !kept.has(o.id)).map((o) => whole("withdrawn", "observation", o.id));
  return [...after.flatMap((o) => observationDifference(old, o)), ...gone].sort(byId);
}

function observationDifference(old: Map<string, Observation>, now: Observation): Difference[] {
  const earlier = [now.id, ...now.replaces].flatMap((id) => old.get(id) ?? []);
  const [first] = earlier;
  if (!first) return [whole("added", "observation", now.id)];
  const changed = (field: string, before: string | null, after: string | null) =>
    ({ edit: "changed", noun: "observation", id: now.id, field, before, after }) as const;
  const renamed = earlier.filter((o) => o.id !== now.id).map((o) => changed("id", o.id, now.id));
  const lost = earlier.flatMap((o) => o.replaces).filter((id) => id !== now.id && !now.replaces.includes(id));
  return [
    ...renamed,
    ...cells(first, now, ["id", "replaces", "derived_from", "settled_because", "exception"]).map(([field, a, b]) => changed(field, a, b)),
    // An old address that would no longer lead here.
    ...(lost.length > 0 ? [changed("replaces", lost.join(" "), null)] : []),
  ];
}

/** Events by id, with their mentions by place. A mention more is added; one that reads otherwise or is gone changes the event. */
export function eventDifferences(
  before: Pick<Compared, "events" | "mentions">,
  after: Pick<Compared, "events" | "mentions">,
): Difference[] {
  const old = new Map(before.events.map((event) => [event.id, event]));
  const kept = new Set(after.events.map((event) => event.id));
  const [told, tells] = [places(before.mentions), places(after.mentions)];
  const found = after.events.flatMap((event) => {
    const earlier = old.get(event.id);
    if (!earlier) return [whole("added", "event", event.id)];
    return [...eventDifference(earlier, event), ...mentionDifferences(event.id, told.get(event.id), tells.get(event.id))];
  });
  return [...found, ...before.events.filter(({ id }) => !kept.has(id)).map(({ id }) => whole("withdrawn", "event", id))].sort(byId);
}

function eventDifference(earlier: Event, now: Event): Difference[] {
  return cells(earlier, now, ["id", "settled_because", "exception"]).map(([field, before, after]) => ({
    edit: "changed",
    noun: "event",
    id: now.id,
    field,
    before,
    after,
  }));
}

type Places = Map<string, Mention>;

function mentionDifferences(id: string, old: Places = new Map(), now: Places = new Map()): Difference[] {
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((place): Difference[] => {
    const [a, b] = [old.get(place), now.get(place)];
    const noun = "event";
    if (!a) return [{ edit: "added", noun, id, field: place, before: null, after: b?.quote ?? null }];
    if (!b) return [{ edit: "changed", noun, id, field: place, before: a.quote, after: null }];
    return cells(a, b, ["event", "source", "paragraph", "settled_because", "exception"]).map(([name, before, after]) => {
      return { edit: "changed", noun, id, field: `${place}.${name}`, before, after };
    });
  });
}

/** Mentions by event and place; the second one of an event in a paragraph is `source:paragraph#2`. */
function places(mentions: Mention[]): Map<string, Places> {
  const events = new Map<string, Places>();
  for (const mention of mentions) {
    const taken = events.get(mention.event) ?? new Map();
    const place = mention.paragraph === null ? mention.source : `${mention.source}:${mention.paragraph}`;
    const nth = [...taken.keys()].filter((key) => key.split("#")[0] === place).length + 1;
    events.set(mention.event, taken.set(nth === 1 ? place : `${place}#${nth}`, mention));
  }
  return events;
}

function whole(edit: "added" | "withdrawn", noun: ChangedNoun, id: string): Difference {
  return { edit, noun, id, field: null, before: null, after: null };
}

/** The columns whose cells differ, as name, before and after. */
function cells<T extends object>(before: T, after: T, passedOver: (keyof T)[]): [string, string | null, string | null][] {
  const names = (Object.keys(after) as (keyof T & string)[]).filter((name) => !passedOver.includes(name));
  return names.flatMap((name): [string, string | null, string | null][] => {
    const [a, b] = [cellText(before[name]), cellText(after[name])];
    return a === b ? [] : [[name, a, b]];
  });
}

/** A value as the CSV files write it. */
function cellText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "object" && "text" in value ? String(value.text) : String(value);
}

/** By code unit and not by language, so that every machine gives the same order. */
function byId(a: Difference, b: Difference): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

import type { MeasureFact } from "../../model/facts/measureFact.ts";
import { type Observation, position } from "../../model/observation.ts";
import type { FigureNames } from "../en/recordFigures.ts";
import type { Kit } from "./kit.ts";

/** How rows are named. */
export interface NewestNames extends FigureNames {
  series: (id: string) => string;
  implied?: (o: Observation, isWithin?: boolean) => string;
  who?: (o: Observation) => string[];
  /** The country of a figure, where its measure does not name it and has more than one; else empty. */
  country?: (o: Observation) => string;
  /** Several figures of one count and period, the lowest first. */
  several?: (rows: readonly Observation[]) => string;
}

/** The sentence around the newest figures of one measure. `n`: how many different figures. */
type Say = (title: string, each: string, n: number) => string;

/**
 * The newest figures of one measure as a sentence: each with its country, where the measure does not name it, its time, its direction, where
 * figures of the measure go either way, what it counts, who says so and its doubt.
 */
export function newestOfMeasure(
  { series, newest, isDirected }: MeasureFact,
  names: NewestNames,
  kit: Pick<Kit, "semicolons">,
  say: Say,
): string {
  const each = newest.flatMap(({ rows }) => alike(rows, (o) => asideOf(o, isDirected, names, kit)));
  const told = each.map(({ rows, aside }) => `${figureFor(rows, names)} (${aside})`);
  return say(names.series(series), kit.semicolons(told), new Set(newest.flatMap(({ rows }) => rows.map(names.figure))).size);
}

/** What stands in brackets behind a figure. */
function asideOf(o: Observation, isDirected: boolean, names: NewestNames, kit: Pick<Kit, "semicolons">): string {
  const when = o.period_basis === "publication" ? [] : [`${names.period(o.period.text)}${names.implied?.(o, true) ?? ""}`];
  const who = names.who?.(o) ?? [names.label("basis", o.basis), names.label("reporter", o.reporter)];
  const doubt = names.doubt?.(o) ?? "";
  const direction = isDirected ? [names.label("direction", o.direction)] : [];
  return kit.semicolons([...when, ...direction, ...who, ...(doubt === "" ? [] : [doubt])]);
}

interface Group {
  rows: Observation[];
  aside: string;
}

/** Figures of which all else is the same, as one. */
function alike(rows: readonly Observation[], aside: (o: Observation) => string): Group[] {
  const groups = new Map<string, Observation[]>();
  for (const o of [...rows].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0))) {
    groups.set(aside(o), [...(groups.get(aside(o)) ?? []), o]);
  }
  return [...groups].map(([text, own]) => ({ rows: own, aside: text }));
}

/** One figure, or several, behind their country. */
function figureFor(rows: readonly Observation[], names: NewestNames): string {
  const [low] = rows as [Observation];
  const country = names.country?.(low) ?? "";
  const isOne = new Set(rows.map(names.figure)).size === 1;
  const figure = isOne ? names.figure(low) : (names.several?.(rows) ?? names.figure(low));
  return country === "" ? figure : `${country} ${figure}`;
}

/** That newer figures cannot be compared, each with its country, time, count and doubt; empty where there are none. */
export function beyondSaid(
  beyond: readonly Observation[],
  names: NewestNames,
  kit: Pick<Kit, "semicolons">,
  say: (figures: string) => string,
): string[] {
  if (beyond.length === 0) return [];
  return [say(kit.semicolons(beyond.map((o) => `${figureFor([o], names)} (${asideOf(o, false, names, kit)})`)))];
}

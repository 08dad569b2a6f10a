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
  /** What happened in the period of a figure, with its period; null where it is the figure's own. */
  dated?: (o: Observation) => string | null;
  /** Several figures of one count and period, the lowest first. */
  several?: (rows: readonly Observation[]) => string;
}

/** The sentence around the newest figures of one measure. `n`: how many different figures. */
type Say = (title: string, each: string, n: number) => string;

/**
 * The newest figures of one measure as a sentence: each with its country, where the measure does not name it, its time, what it counts, who
 * says so and its doubt. Behind the name of the measure stands which way all of them go, or what all of them count, where that is told apart.
 */
export function newestOfMeasure(
  { series, newest, direction, basis }: MeasureFact,
  names: NewestNames,
  kit: Pick<Kit, "semicolons">,
  say: Say,
): string {
  const each = newest.flatMap(({ rows }) => alike(rows, (o) => asideOf(o, basis, names, kit)));
  const told = each.map(({ rows, aside }) => `${figureFor(rows, names)} (${aside})`);
  const of = [
    ...(direction === null ? [] : [names.label("direction", direction)]),
    ...(basis === null ? [] : [names.label("basis", basis)]),
  ];
  const title = of.length === 0 ? names.series(series) : `${names.series(series)} (${kit.semicolons(of)})`;
  return say(title, kit.semicolons(told), new Set(newest.flatMap(({ rows }) => rows.map(names.figure))).size);
}

/** What stands in brackets behind a figure. `basis`: what is said to be counted already. */
function asideOf(o: Observation, basis: string | null, names: NewestNames, kit: Pick<Kit, "semicolons">): string {
  const when =
    o.period_basis === "publication" ? [] : [`${names.dated?.(o) ?? names.period(o.period.text)}${names.implied?.(o, true) ?? ""}`];
  const who = names.who?.(o) ?? [names.label("basis", o.basis), names.label("reporter", o.reporter)];
  const doubt = names.doubt?.(o) ?? "";
  const isSaid = (part: string) => basis !== null && part === names.label("basis", basis);
  return kit.semicolons([...when, ...who.filter((part) => !isSaid(part)), ...(doubt === "" ? [] : [doubt])]);
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
  return [say(kit.semicolons(beyond.map((o) => `${figureFor([o], names)} (${asideOf(o, null, names, kit)})`)))];
}

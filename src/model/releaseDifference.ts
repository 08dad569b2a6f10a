import type { Catalog } from "./catalog.ts";
import { type Change, type ChangedNoun, type Difference, UNEXPLAINED } from "./change.ts";
import { consequences } from "./consequences.ts";
import { type Compared, differences } from "./differences.ts";
import type { ReleaseRecord } from "./history.ts";
import { lead, releasesBetween, type Step, stepsOf } from "./steps.ts";
import { compareVersions } from "./version.ts";

/** What two releases do not share, by what is told first. */
const DIFFERENCE_KINDS = ["corrected", "revised", UNEXPLAINED, "withdrawn", "recomputed", "reworded", "added"] as const;
/** One of the kinds of difference. */
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One cell or row that two releases do not share: as it was in the earlier one, as it is in the later one, and how that came. */
export interface ToldDifference extends Omit<Change, "kind" | "reason"> {
  kind: DifferenceKind;
  /** What the releases between did to it, earliest first. */
  steps: Step[];
}

/** All that two releases do not share of one row. */
export interface RowDifference {
  noun: ChangedNoun;
  id: string;
  /** The first of the kinds of its differences, in the order in which they are told. */
  kind: DifferenceKind;
  differences: ToldDifference[];
}

/**
 * What two releases do not share, computed from their rows, with what follows from it. The releases between give the reasons: what one of
 * them changed and another changed back is no difference.
 *
 * @param history releases with what they changed, both of them and all between
 */
export function releaseDifference(before: Catalog, after: Catalog, history: ReleaseRecord[]): ToldDifference[] {
  const [old, now] = [comparedRows(before), comparedRows(after)];
  const between = releasesBetween(history, before.release, after.release);
  const found = differences(old, now, new Set(between.flatMap(({ new_columns = [] }) => new_columns)));
  const steps = stepsOf(between);
  return [
    ...found.map((difference) => told(difference, steps(difference))),
    ...consequences(before, after, found).map(({ reason: _, ...change }) => ({ ...change, steps: steps(change) })),
  ];
}

/** Differences row by row, in their order. */
export function rowsOf(differences: ToldDifference[]): RowDifference[] {
  const rows = new Map<string, RowDifference>();
  for (const difference of differences) {
    const { noun, id, kind } = difference;
    const row = rows.get(`${noun} ${id}`);
    if (row === undefined) rows.set(`${noun} ${id}`, { noun, id, kind, differences: [difference] });
    else {
      row.kind = first([row.kind, kind]);
      row.differences.push(difference);
    }
  }
  return [...rows.values()];
}

/** The steps of all differences of a row, each release's reason once, earliest first. */
export function stepsOfRow({ differences }: RowDifference): Step[] {
  const steps = differences.flatMap((difference) => difference.steps);
  const once = new Map(steps.map((step) => [`${step.release} ${step.kind} ${step.reason}`, step]));
  return [...once.values()].sort((a, b) => compareVersions(a.release, b.release));
}

/** All tables that are compared, before any is: their rows may have to be read, and then all is begun anew. */
function comparedRows({ observations, pairs, events, mentions, series, charts, checks, disagreements, sources }: Catalog): Compared {
  return { observations, pairs, events, mentions, series, charts, checks, disagreements, sources };
}

function told({ edit, ...difference }: Difference, steps: Step[]): ToldDifference {
  return { ...difference, rests_on: [], kind: edit === "changed" ? kindOf(difference, steps) : edit, steps };
}

function kindOf(difference: Omit<Difference, "edit">, steps: Step[]): DifferenceKind {
  return lead(steps, difference) ? first(steps.map(({ kind }) => kind)) : UNEXPLAINED;
}

function first(kinds: DifferenceKind[]): DifferenceKind {
  return DIFFERENCE_KINDS.find((kind) => kinds.includes(kind)) ?? UNEXPLAINED;
}

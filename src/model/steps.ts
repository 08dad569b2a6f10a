import type { ChangeKind, Difference } from "./change.ts";
import type { ReleaseRecord } from "./history.ts";
import { compareVersions } from "./version.ts";

/** What one release did to a cell or a row, with its reason. */
export interface Step {
  release: string;
  /** Day of that release, `YYYY-MM-DD`. */
  date: string;
  kind: ChangeKind;
  before: string | null;
  after: string | null;
  reason: string | null;
  /** Of what was computed again the ids of the changed rows that it rests on. */
  rests_on: string[];
}

/** A release as far as it says what it changed. */
export type Changed = Pick<ReleaseRecord, "version" | "date" | "changes">;

/** What releases did to a cell, or to a row as a whole where the field is null; earliest first. */
export type StepsOf = (place: Pick<Difference, "noun" | "id" | "field">) => Step[];

/** The releases of a history after `since` and up to `until`, newest first. */
export function releasesBetween<R extends Changed>(history: readonly R[], since: string, until: string): R[] {
  const between = history.filter(({ version }) => compareVersions(version, since) > 0 && compareVersions(version, until) <= 0);
  return between.sort((a, b) => compareVersions(b.version, a.version));
}

/** What some releases, given newest first, did to cells and rows, found by the ids that rows have after the newest of them. */
export function stepsOf(releases: readonly Changed[]): StepsOf {
  const latest = new Map<string, string>();
  const steps = new Map<string, Step[]>();
  const latestId = (noun: string, id: string) => latest.get(`${noun} ${id}`) ?? id;
  for (const { version: release, date, changes } of releases) {
    for (const { noun, id, field, ...change } of changes) {
      const place = placeOf(noun, latestId(noun, id), field);
      const { kind, before, after, reason, rests_on } = change;
      steps.set(place, [{ release, date, kind, before, after, reason, rests_on }, ...(steps.get(place) ?? [])]);
    }
    for (const { noun, id, field, before } of changes)
      if (field === "id" && before !== null) latest.set(`${noun} ${before}`, latestId(noun, id));
  }
  return ({ noun, id, field }) => steps.get(placeOf(noun, id, field)) ?? [];
}

/** Whether steps lead from what a cell was to what it is, each from where the one before ended; else some release gave no reason. */
export function lead(steps: Step[], { before, after }: Pick<Difference, "before" | "after">): boolean {
  const ends = [before, ...steps.map((step) => step.after)];
  return steps.length > 0 && steps.every((step, i) => step.before === ends[i]) && ends.at(-1) === after;
}

function placeOf(noun: string, id: string, field: string | null): string {
  return `${noun} ${id} ${field ?? ""}`;
}

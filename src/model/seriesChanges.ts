import type { Change } from "./change.ts";
import type { ReleaseRecord } from "./history.ts";
import { compareVersions, isSince } from "./version.ts";

/** A release that changed a series: its definition, or figures of it. */
export interface SeriesChange {
  /** `YYYY.N.P`. */
  release: string;
  /** Day of the release, YYYY-MM-DD. */
  date: string;
}

/** The series that a change is of: its own, or that of a figure, whose id begins with it. Null for what is of none. */
function seriesOf({ noun, id }: Pick<Change, "noun" | "id">): string | null {
  if (noun === "series") return id;
  return noun === "observation" || noun === "pair" ? (id.split(".")[0] ?? null) : null;
}

/** By series the releases that changed it, the newest first. */
export function seriesChanges(history: ReleaseRecord[]): Record<string, SeriesChange[]> {
  const newestFirst = [...history].sort((a, b) => compareVersions(b.version, a.version));
  const all = new Map<string, SeriesChange[]>();
  for (const { version: release, date, changes } of newestFirst)
    for (const series of new Set(changes.map(seriesOf)))
      if (series !== null) all.set(series, [...(all.get(series) ?? []), { release, date }]);
  return Object.fromEntries(all);
}

/** The last change of a series up to a release; a draft comes after all releases. Null for a series that no release has yet. */
export function lastChange(changes: Record<string, SeriesChange[]>, series: string, release: string): SeriesChange | null {
  const known = Object.hasOwn(changes, series) ? changes[series] : undefined;
  return known?.find((change) => isSince(release, change.release)) ?? null;
}

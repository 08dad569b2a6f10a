import type { Change } from "./change.ts";
import type { Released } from "./history.ts";
import { compareVersions } from "./version.ts";

/** A row of an older release that a later release changed or withdrew. */
export interface Correction {
  noun: Change["noun"];
  /** The id that the row has in the later release, or had last. */
  id: string;
  /** The ids by which the older release shows it. */
  shown: string[];
  kind: Exclude<Change["kind"], "added">;
  reason: string | null;
  /** The cells that changed; none for a row that was withdrawn. */
  cells: { field: string; before: string | null; after: string | null }[];
  /** The release that made the change, and its day. */
  release: string;
  date: string;
}

/** What later releases changed of the rows of this one, the latest change first. What they only added is no correction. */
export function correctionsSince(history: Released[], version: string): Correction[] {
  const later = history.filter((released) => compareVersions(released.version, version) > 0);
  later.sort((a, b) => compareVersions(a.version, b.version));
  const names = new Map<string, string[]>();
  return later.flatMap((released) => ofRelease(released, names)).reverse();
}

/** `names`: the ids that the older release uses for a row whose id has changed since; carried from release to release. */
function ofRelease({ version, date, changes }: Released, names: Map<string, string[]>): Correction[] {
  for (const { noun, id, field, before } of changes) {
    if (noun !== "observation" || field !== "id" || before === null) continue;
    names.set(id, [...(names.get(id) ?? []), ...(names.get(before) ?? [before])]);
  }
  const rows = new Map<string, Correction>();
  for (const { noun, id, kind, reason, field, before, after } of changes) {
    if (kind === "added") continue;
    const fresh = { noun, id, shown: [...new Set([id, ...(names.get(id) ?? [])])], kind, reason, cells: [], release: version, date };
    const row: Correction = rows.get(`${noun} ${id}`) ?? fresh;
    if (field !== null) row.cells.push({ field, before, after });
    rows.set(`${noun} ${id}`, row);
  }
  return [...rows.values()];
}

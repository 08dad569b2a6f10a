import type { Change, ChangedNoun } from "./change.ts";
import type { ReleaseRecord } from "./history.ts";
import { compareVersions, isSince } from "./version.ts";

/** A row that a release withdrew: its address is not unknown, but gone. */
export interface Withdrawal {
  noun: ChangedNoun;
  /** The id that it had last. */
  id: string;
  /** Every id that ever led to it, that one included. */
  ids: string[];
  reason: string | null;
  /** The release that withdrew it, and the last one that has it. */
  release: string;
  last: string;
}

/** Every withdrawal of a history, the latest first; a row that came back later is still in it. */
export function withdrawals(history: ReleaseRecord[]): Withdrawal[] {
  const releases = [...history].sort((a, b) => compareVersions(a.version, b.version));
  const names = new Map<string, string[]>();
  return releases
    .flatMap(({ version, changes }, i) => {
      collectNames(changes, names);
      const last = releases[i - 1]?.version;
      if (last === undefined) return [];
      const gone = changes.filter(({ kind, field }) => kind === "withdrawn" && field === null);
      return gone.map(({ noun, id, reason }) => ({
        ...{ noun, id, reason, release: version, last },
        ids: [id, ...(names.get(`${noun} ${id}`) ?? [])],
      }));
    })
    .reverse();
}

/**
 * The withdrawal that makes an id lead nowhere in a release; undefined when none up to then withdrew it. A draft comes after all of them.
 */
export function withdrawalOf(list: Withdrawal[], noun: ChangedNoun, id: string, release: string): Withdrawal | undefined {
  return list.find((w) => w.noun === noun && w.ids.includes(id) && isSince(release, w.release));
}

/** Of each row that a history leaves withdrawn, as `noun id`, the last release that has it; a row that came back is not among them. */
export function lastReleases(history: ReleaseRecord[]): Map<string, string> {
  const releases = [...history].sort((a, b) => compareVersions(a.version, b.version));
  const gone = new Map<string, string>();
  releases.forEach(({ changes }, i) => {
    for (const { noun, id, kind, field } of changes) {
      if (field !== null) continue;
      if (kind === "withdrawn") gone.set(`${noun} ${id}`, releases[i - 1]?.version ?? "");
      else if (kind === "added") gone.delete(`${noun} ${id}`);
    }
  });
  return gone;
}

/** Adds, for each row whose id a release changed, the ids that it had before. */
function collectNames(changes: Change[], names: Map<string, string[]>): void {
  for (const { noun, id, field, before } of changes) {
    if (field !== "id" || before === null) continue;
    const key = `${noun} ${id}`;
    names.set(key, [...(names.get(key) ?? []), before, ...(names.get(`${noun} ${before}`) ?? [])]);
  }
}

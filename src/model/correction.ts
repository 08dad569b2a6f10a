import type { Change } from "./change.ts";
import type { ReleaseRecord } from "./history.ts";
import { compareVersions } from "./version.ts";

/** A row of an older release that a later release changed or withdrew, or a number that follows from such rows. */
export interface Correction {
  noun: Change["noun"];
  /** The id that the row has in the later release, or had last. */
  id: string;
  /** The ids by which the older release shows it. */
  shown: string[];
  kind: Exclude<Change["kind"], "added" | "reworded">;
  reason: string | null;
  /** The cells that changed; none for a row that was withdrawn, or that only rests on others. */
  cells: { field: string; before: string | null; after: string | null }[];
  /** Of a recomputed number the ids of the changed rows that it rests on. */
  rests_on: string[];
  /** The release that made the change, and its day. */
  release: string;
  date: string;
}

/**
 * What later releases changed in the rows of release `version`, the latest release first. Within a release, changes of what was said or
 * counted come first, then numbers that follow from them, then rows that were only renamed. Rows that were only added or reworded are no
 * corrections.
 */
export function correctionsSince(history: ReleaseRecord[], version: string): Correction[] {
  const later = history.filter((released) => compareVersions(released.version, version) > 0);
  later.sort((a, b) => compareVersions(a.version, b.version));
  const names = new Map<string, string[]>();
  return later
    .map((released) => ofRelease(released, names).sort((a, b) => weight(a) - weight(b)))
    .reverse()
    .flat();
}

/** `names`: the ids that the older release uses for a row whose id has changed since; carried from release to release. */
function ofRelease({ version, date, changes }: ReleaseRecord, names: Map<string, string[]>): Correction[] {
  for (const { noun, id, field, before } of changes) {
    if (noun !== "observation" || field !== "id" || before === null) continue;
    names.set(id, [...(names.get(id) ?? []), ...(names.get(before) ?? [before])]);
  }
  const rows = new Map<string, Correction>();
  for (const change of changes) {
    const { noun, id, kind } = change;
    if (kind === "added" || kind === "reworded") continue;
    const shown = [...new Set([id, ...((noun === "observation" && names.get(id)) || [])])];
    const fresh = { noun, id, shown, kind, reason: null, cells: [], rests_on: [], release: version, date };
    rows.set(`${noun} ${id}`, joined(rows.get(`${noun} ${id}`) ?? fresh, change, kind));
  }
  return [...rows.values()];
}

/**
 * A row with one more of its changes. One that is corrected and also rests on corrected rows is told as corrected; each reason is given
 * once.
 */
function joined(row: Correction, { field, before, after, reason, rests_on }: Change, kind: Correction["kind"]): Correction {
  return {
    ...row,
    kind: row.kind === "recomputed" ? kind : row.kind,
    reason: bothReasons(row.reason, reason),
    cells: field === null ? row.cells : [...row.cells, { field, before, after }],
    rests_on: [...new Set([...row.rests_on, ...rests_on])],
  };
}

/** Two reasons one after the other, the first one ended, as they are written without a full stop; one that was given already is not given again. */
function bothReasons(given: string | null, reason: string | null): string | null {
  if (given === null || reason === null) return given ?? reason;
  if (given.includes(reason)) return given;
  return `${given}${/[.!?]$/.test(given) ? "" : "."} ${reason}`;
}

const NOUNS: Correction["noun"][] = ["chart", "observation", "event", "series", "balance", "check", "disagreement", "source"];
/** Columns that tell rows apart and say nothing of them. */
const NAMING = ["id", "variant", "replaces"];

function weight({ noun, cells, kind }: Correction): number {
  const renamed = kind === "corrected" && cells.length > 0 && cells.every(({ field }) => NAMING.includes(field));
  return renamed ? NOUNS.length : NOUNS.indexOf(noun);
}

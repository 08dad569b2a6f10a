import type { Change } from "./change.ts";

/** A zip of a release, and how many rows its files lack, by source. */
export interface Zip {
  bytes: number;
  sha256: string;
  left_out: Record<string, number>;
}

/** One frozen release: when it was made and what it changed. */
export interface ReleaseRecord {
  /** `YYYY.N.P`. */
  version: string;
  /** Day, `YYYY-MM-DD`. */
  date: string;
  /** The zip of its files. */
  archive: Zip;
  /** The zip of its Data Package. */
  package?: Zip;
  /** What it changed, compared with the release before. */
  changes: Change[];
  /** Columns, as `noun.column`, that the files of the release before did not have: their cells came with the schema. */
  new_columns?: string[];
}

/** How many charts a release revised: they have no source that could have done so. */
export function revisedCharts(changes: Change[]): number {
  return new Set(changes.filter(({ noun, kind }) => noun === "chart" && kind === "revised").map(({ id }) => id)).size;
}

/** How many rows a release added, changed or computed again, by kind; a row counts once for each kind. */
export function changeCounts(changes: Change[]): Record<Change["kind"], number> {
  const rows = (kind: Change["kind"]) =>
    new Set(changes.filter((change) => change.kind === kind).map(({ noun, id }) => `${noun} ${id}`)).size;
  return {
    added: rows("added"),
    revised: rows("revised"),
    corrected: rows("corrected"),
    reworded: rows("reworded"),
    withdrawn: rows("withdrawn"),
    recomputed: rows("recomputed"),
  };
}

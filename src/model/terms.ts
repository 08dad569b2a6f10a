import type { Catalog } from "./catalog.ts";
import type { GroundedCell } from "./dimensions/dimension.ts";
import { pairFigureParts } from "./pairFigure.ts";
import { isOlderThan } from "./turn.ts";

/** The license of what was computed or worded here. */
export const OUR_LICENSE = "CC BY 4.0";

/** Under which terms a row stands. */
export interface Terms {
  /** The terms of its source in its words, or the name of our license. */
  license: string;
  /** Whether the row may be handed on in a file. */
  redistribute: boolean;
}

const OURS: Terms = { license: OUR_LICENSE, redistribute: true };

/** The terms of a row that rests on this source, printed there or computed from it; null: on none, as we counted it. */
export function termsOf({ sourceById }: Pick<Catalog, "sourceById">, source: string | null): Terms {
  const from = source === null ? undefined : sourceById.get(source);
  return from === undefined ? OURS : { license: from.license, redistribute: from.redistribute };
}

/** What a file to keep lacks. */
export interface LeftOut {
  rows: number;
  /** How many of them rest on which source; a row of several sources counts with each. */
  bySource: ReadonlyMap<string, number>;
  /** Where rows stay and only values are missing, how many of these; absent where rows are missing, and in releases before 2026.30.0. */
  values?: number;
}

/** Nothing is left out of what is ours alone. */
export const NOTHING_LEFT_OUT: LeftOut = { rows: 0, bySource: new Map() };

/**
 * The rows that a file to keep may hold, and what it lacks: those whose source is shown with attribution only.
 * Why: docs/decisions/0006-answers-show-files-leave-out.md
 */
export function forFile<T extends { source: string | null }>(
  catalog: Pick<Catalog, "sourceById">,
  rows: readonly T[],
): { kept: T[]; leftOut: LeftOut } {
  const isKept = (row: T) => isOfFile(catalog, row);
  return { kept: rows.filter(isKept), leftOut: leftOut(rows.filter((row) => !isKept(row)).map(({ source }) => [source ?? ""])) };
}

/** Whether a file to keep may hold a row. */
export function isOfFile(catalog: Pick<Catalog, "sourceById">, { source }: { source: string | null }): boolean {
  return termsOf(catalog, source).redistribute;
}

/** Rows that a file lacks, counted; of each the sources that it lacks them for. */
export function leftOut(rows: readonly (readonly string[])[]): LeftOut {
  const bySource = new Map<string, number>();
  for (const source of rows.flat().sort()) bySource.set(source, (bySource.get(source) ?? 0) + 1);
  return { rows: rows.length, bySource };
}

/** What files lack whose rows rest on one source each, from how many of each source are missing. */
export function leftOutOf(bySource: Readonly<Record<string, number>>): LeftOut {
  return { rows: Object.values(bySource).reduce((sum, rows) => sum + rows, 0), bySource: new Map(Object.entries(bySource)) };
}

/** What says where the rows of a cell stand. */
type Sourced = Pick<Catalog, "observationById" | "sourceById" | "release">;

/**
 * The sources that the two values of a cell rest on, printed there or computed from them, as in the terms of a row; what we counted rests on
 * none. Releases before 2026.26.0 name those alone that print a value. The lean is ours.
 */
export function cellSources(catalog: Sourced, { rows }: Pick<GroundedCell, "rows">): string[] {
  const isPrintedAlone = isOlderThan(catalog.release, "2026.26.0");
  const found = rows.flatMap((id) => {
    const o = catalog.observationById.get(id);
    if (isPrintedAlone) return o === undefined || o.as_worded === null ? [] : (o.source ?? []);
    const source = o === undefined ? pairFigureParts(id).source : o.source;
    return source !== null && catalog.sourceById.has(source) ? [source] : [];
  });
  return [...new Set(found)];
}

/** The terms of the two values of a cell: those of each source that they rest on. */
export function cellTerms(catalog: Sourced, cell: Pick<GroundedCell, "rows">): Terms {
  const all = cellSources(catalog, cell).map((source) => termsOf(catalog, source));
  if (all.length === 0) return OURS;
  return { license: [...new Set(all.map(({ license }) => license))].join(" / "), redistribute: all.every((one) => one.redistribute) };
}

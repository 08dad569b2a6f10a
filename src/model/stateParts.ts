import type { BuiltState } from "./builtState.ts";
import type { Rows } from "./catalog.ts";
import type { Observation } from "./observation.ts";
import type { PairFigure } from "./pairFigure.ts";
import type { RunSigns } from "./signCount.ts";

/**
 * How the rows of a state of the data stand in files: an index that is read with the first row, and parts that are read when an answer asks
 * for a row of theirs. Figures are by far the most, and an answer needs those of few series.
 * Why: docs/decisions/0033-an-answer-reads-the-parts-it-needs.md
 */

/** Tables that are a part each, by the name of the part. */
export const TABLE_PARTS = {
  told: ["events", "mentions"],
  coverage: ["coverage"],
  checks: ["checks"],
  disagreements: ["disagreements"],
} as const satisfies Record<string, readonly (keyof Rows)[]>;

/** A part that holds whole tables. */
export type TablePart = keyof typeof TABLE_PARTS;

/** Tables that have parts of their own, and those that are spread over parts by series. */
type Parted = (typeof TABLE_PARTS)[TablePart][number] | "observations" | "pairs";

/** What of one series stands in its part. */
export interface Figures {
  observations: Observation[];
  pairs: PairFigure[];
}

/** A part with the figures of one series or of several, by series. */
export type FiguresPart = Record<string, Figures>;

/**
 * The part with checks. What they name stands in other parts; its sources, and who counts it, beside them, and whole what is a record of the
 * date of an event: a list of events would need a part of figures for each.
 */
export interface ChecksPart extends Pick<Rows, "checks"> {
  sourceOfRef: [ref: string, source: string][];
  reporterOfRef: [ref: string, reporter: string][];
  eventRecords: Observation[];
}

/** The file of a part: what it is held to, and how much it is. */
export interface PartFile {
  sha256: string;
  bytes: number;
}

/** What is at hand of a state before any of its parts is read. */
export interface StateIndex extends Omit<BuiltState, "rows"> {
  rows: Omit<Rows, Parted>;
  /** Old ids of corrected observations and the ids that took their place. */
  successors: [old: string, id: string][];
  /** The parts with figures, in the order of all observations, each with its series in theirs. */
  figures: (PartFile & { series: string[] })[];
  /** What the runs of the balance say of the usual views. */
  usualSigns: Record<string, RunSigns>;
  /** Sources that tell an event: which there are is asked for before any answer is. */
  tellingSources: string[];
  /** Series with observations. */
  observedSeries: string[];
  /** Series with figures of both partners, in the order of all of those. */
  pairSeries: string[];
  /** By source how many observations it has, and the series that have them, as places among all series of `figures`. */
  seriesOfSource: [source: string, observations: number, series: number[]][];
  tables: Record<TablePart, PartFile>;
  /** The part with the ids of all observations, in their order: what is near an id that is none. */
  ids: PartFile;
}

/** The name of the part with ids. */
export const IDS_PART = "ids";

/** The name of a part with figures, by its place in the index. */
export function figuresPart(at: number): string {
  return `figures-${at}`;
}

/**
 * Where a part of a state stands: in a folder beside the state's index, by its checksum, so that states which share a part share its file.
 * From one release to the next few parts change.
 */
export function partPath(indexPath: string, { sha256 }: PartFile): string {
  return `${folderOfParts(indexPath)}/${sha256}.json`;
}

/** Where the parts of a state and of all whose index stands in the same folder are. */
export function folderOfParts(indexPath: string): string {
  return `${indexPath.slice(0, indexPath.lastIndexOf("/") + 1)}parts`;
}

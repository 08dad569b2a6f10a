import type { Catalog, Rows } from "./catalog.ts";
import type { CodedPart } from "./codedFields.ts";
import type { Coding } from "./coding.ts";
import { type LeftOut, leftOut } from "./leftOut.ts";
import { asCoding, type SettledDifference, type SettledRows, settledDifferences } from "./settledDifferences.ts";

/** A cell of the settled data that neither coding has, with its reason, as it is shown to readers. */
export interface SettledCell extends Pick<SettledDifference, "part" | "field" | "settled" | "first" | "second"> {
  /** Id of the observation or event; of coverage the token. */
  ref: string;
  /** Where the row's text stands; null for an event, which several places may tell. */
  source: string | null;
  paragraph: number | null;
  /** Null where the data do not say it yet. */
  because: string | null;
}

/** A unit that both codings have and the data lack, with its reason. */
export interface ExplainedLeftOut extends LeftOut {
  because: string | null;
}

/** How the settled data of the documents stand to the two codings that they were settled from. */
export interface Settlement {
  /** Rows of documents that were held against the codings. */
  compared: number;
  cells: SettledCell[];
  leftOut: ExplainedLeftOut[];
}

/** Why a unit that both codings have is no part of the data. */
export type LeftOutReason = Omit<ExplainedLeftOut, "part" | "because"> & { because: string };

/** What tells one unit that was left out from another. */
export function leftOutKey({ source, paragraph, first, second }: Omit<LeftOut, "part">): string {
  return JSON.stringify([source, paragraph, first, second]);
}

/** Ids of the documents: what is of them was coded twice. */
export function documentIds({ sources }: Pick<Rows, "sources">): Set<string> {
  return new Set(sources.filter(({ collection }) => collection === "documents").map(({ id }) => id));
}

/** Holds the settled data against both codings. */
export function settlement(catalog: Catalog, first: Coding, second: Coding, reasons: LeftOutReason[]): Settlement {
  const settled = asCoding(catalog);
  const documents = documentIds(catalog);
  const rows = spots(catalog);
  const why = new Map(reasons.map((reason) => [leftOutKey(reason), reason.because]));
  const differences = settledDifferences(settled, first, second, documents).filter(({ withEvent }) => !withEvent);
  return {
    compared: comparedRows(settled, documents),
    cells: differences.map(({ part, at, withEvent: _, ...cell }) => ({ part, ...(rows[part][at] as Spot), ...cell })),
    leftOut: leftOut(settled, first, second).map((unit) => ({ ...unit, because: why.get(leftOutKey(unit)) ?? null })),
  };
}

function comparedRows({ coverage, observations, mentions }: Coding, documents: Set<string>): number {
  const told = mentions.filter(({ source }) => documents.has(source));
  const figures = observations.filter(({ source }) => documents.has(source ?? ""));
  return coverage.length + figures.length + told.length + new Set(told.map(({ event }) => event)).size;
}

type Spot = Pick<SettledCell, "ref" | "source" | "paragraph" | "because">;

/** Name, place and reason of every settled row, part by part, each at its index. */
function spots({ coverage, observations, events, mentions }: SettledRows): Record<CodedPart, Spot[]> {
  return {
    coverage: coverage.map((row) => spot(row.token, row)),
    observations: observations.map((o) => spot(o.id, o)),
    mentions: mentions.map((mention) => spot(mention.event, mention)),
    events: events.map(({ id, settled_because }) => spot(id, { source: null, paragraph: null, settled_because })),
  };
}

function spot(ref: string, row: { source: string | null; paragraph: number | null; settled_because: string | null }): Spot {
  return { ref, source: row.source, paragraph: row.paragraph, because: row.settled_because };
}

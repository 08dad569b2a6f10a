import type { Rows } from "./catalog.ts";
import type { CodedPart } from "./codedFields.ts";
import type { Coding } from "./coding.ts";
import { type LeftOut, leftOut } from "./leftOut.ts";
import { asCoding, type SettledRows, settledDifferences } from "./settledDifferences.ts";
import type { SettledCell, Settlement } from "./settlement.ts";

/** Why a unit that both codings have is no part of the data. */
export type LeftOutReason = LeftOutKey & { because: string };

type LeftOutKey = Pick<LeftOut, "source" | "paragraph" | "first" | "second">;

/** Two codings of the same documents, and why what both have is no part of the data. */
export interface CodingsWithReasons {
  first: Coding;
  second: Coding;
  leftOut: LeftOutReason[];
}

/** What tells one unit that was left out from another. */
export function leftOutKey({ source, paragraph, first, second }: LeftOutKey): string {
  return JSON.stringify([source, paragraph, first, second]);
}

/** Ids of the documents: what is of them was coded twice. */
export function documentIds({ sources }: Pick<Rows, "sources">): Set<string> {
  return new Set(sources.filter(({ collection }) => collection === "documents").map(({ id }) => id));
}

/** Holds the settled data against both codings. */
export function settlementOf(catalog: Rows, { first, second, leftOut: reasons }: CodingsWithReasons): Settlement {
  const settled = asCoding(catalog);
  const documents = documentIds(catalog);
  const rows = spots(catalog);
  const why = new Map(reasons.map((reason) => [leftOutKey(reason), reason.because]));
  const differences = settledDifferences(settled, first, second, documents).filter(({ withEvent }) => !withEvent);
  return {
    compared: comparedRows(settled, documents),
    differing: new Set(differences.map(({ part, at }) => `${part} ${at}`)).size,
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

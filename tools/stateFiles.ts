import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../src/curator/sha256.ts";
import { type BuiltState, builtState } from "../src/model/builtState.ts";
import type { Catalog, Lookup } from "../src/model/catalog.ts";
import { groupBy } from "../src/model/groupBy.ts";
import type { Sentence } from "../src/model/rows.ts";
import { usualSigns } from "../src/model/sensitivity.ts";
import {
  type ChecksPart,
  type FiguresPart,
  folderOfParts,
  type PartFile,
  partPath,
  type StateIndex,
  TABLE_PARTS,
  type TablePart,
} from "../src/model/stateParts.ts";

/**
 * Bytes of figures that a part has before the next begins, unless one series has more, and how many parts there are at most: an isolate may
 * read no more than a thousand files for one answer.
 */
const [PART, MOST_PARTS] = [64_000, 500];

/**
 * The files of a state of the data, as the Worker reads them: its index, and its parts with their checksums in the index.
 *
 * @param indexPath where the index stands below the static assets, such as `head.json`
 * @returns path and text of each, the index first
 * @throws when the figures of a series do not stand together, or one has an id that does not begin with its series: then they could not be
 * found by it
 */
export function stateFiles(catalog: Catalog, sentences: Sentence[], indexPath: string): Map<string, string> {
  const state = builtState(catalog, sentences);
  const { observations, pairs, events, mentions, coverage, checks, disagreements, ...rows } = state.rows;
  const parts = figuresBySeries(state);
  const written = new Map<string, string>();
  const write = (part: object): PartFile => {
    const text = JSON.stringify(part);
    const file: PartFile = { sha256: sha256(Buffer.from(text)), bytes: Buffer.byteLength(text) };
    written.set(partPath(indexPath, file), text);
    return file;
  };
  const refs = [...new Set(checks.flatMap(({ claim, records }) => [claim, ...records]))];
  const found = <Of>(lookup: Lookup<Of>) =>
    refs.flatMap((ref) => [lookup.get(ref) ?? []].flat().map((of): [string, Of] => [ref, of as Of]));
  const tables: Record<TablePart, object> = {
    told: { events, mentions },
    coverage: { coverage },
    checks: {
      checks,
      sourceOfRef: found(catalog.sourceOfRef),
      reporterOfRef: found(catalog.reporterOfRef),
      eventRecords: found(catalog.eventRecordById).map(([, o]) => o),
    } satisfies ChecksPart,
    disagreements: { disagreements },
  };
  const names = Object.keys(TABLE_PARTS) as TablePart[];
  const place = new Map(parts.flatMap((part) => Object.keys(part)).map((id, at) => [id, at]));
  const index: StateIndex = {
    ...state,
    rows,
    successors: observations.flatMap((o) => o.replaces.map((old): [string, string] => [old, o.id])),
    figures: parts.map((part) => ({ series: Object.keys(part), ...write(part) })),
    usualSigns: usualSigns(catalog),
    tellingSources: [...new Set(mentions.map(({ source }) => source))],
    observedSeries: [...new Set(observations.map((o) => o.series))],
    pairSeries: [...new Set(pairs.map((pair) => pair.series))],
    seriesOfSource: [...groupBy(observations, ({ source }) => source ?? "")].map(([source, of]) => [
      source,
      of.length,
      [...new Set(of.map((o) => place.get(o.series) as number))],
    ]),
    ids: write(observations.map(({ id }) => id)),
    tables: Object.fromEntries(names.map((name) => [name, write(tables[name])])) as Record<TablePart, PartFile>,
  };
  return new Map([[indexPath, JSON.stringify(index)], ...written]);
}

/** Writes the files of a state below `folder`, beside those of others; returns the checksum of its index. */
export function writeState(folder: string, catalog: Catalog, sentences: Sentence[], indexPath: string): string {
  const files = stateFiles(catalog, sentences, indexPath);
  mkdirSync(join(folder, folderOfParts(indexPath)), { recursive: true });
  for (const [path, text] of files) if (path === indexPath || !existsSync(join(folder, path))) writeFileSync(join(folder, path), text);
  return sha256(Buffer.from(files.get(indexPath) ?? ""));
}

/** A state as `writeState` wrote it below `folder`, whole again. */
export function readState(folder: string, indexPath: string): BuiltState {
  const parsed = <T>(path: string) => JSON.parse(readFileSync(join(folder, path), "utf8")) as T;
  const index = parsed<StateIndex>(indexPath);
  const figures = index.figures.map((file) => parsed<FiguresPart>(partPath(indexPath, file)));
  const bySeries = new Map(figures.flatMap((part) => Object.entries(part)));
  const names = Object.keys(TABLE_PARTS) as TablePart[];
  const {
    sourceOfRef: _,
    reporterOfRef: _reporters,
    eventRecords: _records,
    ...tables
  } = Object.assign({}, ...names.map((name) => parsed<object>(partPath(indexPath, index.tables[name])))) as Pick<
    BuiltState["rows"],
    (typeof TABLE_PARTS)[TablePart][number]
  > &
    Record<"sourceOfRef" | "reporterOfRef" | "eventRecords", unknown>;
  const { release, generation, codingSigns, settlement, sentences } = index;
  const observations = [...bySeries.values()].flatMap((of) => of.observations);
  const pairs = index.pairSeries.flatMap((id) => bySeries.get(id)?.pairs ?? []);
  return { release, generation, codingSigns, settlement, sentences, rows: { ...index.rows, ...tables, observations, pairs } };
}

/** The figures in parts, series after series as they stand; the last of a part is the one that fills it. */
function figuresBySeries({ rows: { observations, pairs } }: BuiltState): FiguresPart[] {
  for (const { id, series } of observations) if (!id.startsWith(`${series}.`)) throw new Error(`${id} does not begin with ${series}`);
  holdTogether(observations);
  holdTogether(pairs);
  const [observed, both] = [groupBy(observations, ({ series }) => series), groupBy(pairs, ({ series }) => series)];
  const all = new Set([...observed.keys(), ...both.keys()]);
  const sized = [...all].map((id) => {
    const figures = { observations: observed.get(id) ?? [], pairs: both.get(id) ?? [] };
    return { id, figures, bytes: JSON.stringify(figures).length };
  });
  const whole = sized.reduce((sum, { bytes }) => sum + bytes, 0);
  const full = Math.max(PART, whole / MOST_PARTS);
  const parts: { part: FiguresPart; bytes: number }[] = [];
  for (const { id, figures, bytes } of sized) {
    const last = parts.at(-1);
    if (last && last.bytes + bytes <= full) {
      last.part[id] = figures;
      last.bytes += bytes;
    } else parts.push({ part: { [id]: figures }, bytes });
  }
  return parts.map(({ part }) => part);
}

function holdTogether(rows: { series: string }[]): void {
  const seen = new Set<string>();
  for (const [at, { series }] of rows.entries()) {
    if (series === rows[at - 1]?.series) continue;
    if (seen.has(series)) throw new Error(`the figures of ${series} do not stand together`);
    seen.add(series);
  }
}

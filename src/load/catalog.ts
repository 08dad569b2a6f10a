import type * as v from "valibot";
import { buildCatalog, type Catalog, type CatalogState } from "../model/catalog.ts";
import type { CodingSigns } from "../model/codingSigns.ts";
import type { Settlement } from "../model/settlement.ts";
import { agreementRow } from "./agreement.ts";
import { codeBefore2026_3, SUBJECT_BEFORE_2026_3, seriesBefore2026_3 } from "./before2026_3.ts";
import { chartRow } from "./charts.ts";
import { check, checkRow } from "./checks.ts";
import { codeRow } from "./codes.ts";
import { constraintRow } from "./constraints.ts";
import { coverageRow } from "./coverage.ts";
import { crossCheck } from "./crossCheck.ts";
import { disagreementRow } from "./disagreements.ts";
import { eventRow } from "./events.ts";
import { DataError, type Fault } from "./fault.ts";
import { mention, mentionRow } from "./mentions.ts";
import { observation, observationRow } from "./observations.ts";
import { oneCause } from "./oneCause.ts";
import { scaleRow } from "./scale.ts";
import { seriesRow } from "./series.ts";
import { sourceRow } from "./sources.ts";
import { subject, subjectRow } from "./subject.ts";
import { readTable } from "./table.ts";
import type { Tables } from "./tables.ts";

/** Texts of the data files by their path below `data/`, with `/` separators. */
export type DataFiles = Readonly<Record<string, string>>;

/**
 * Turns CSV texts into a validated Catalog.
 * `codingSigns` is what the two codings say of each year, `settled` what was settled otherwise than both have it, where they are at hand.
 * Throws a DataError that names every fault by file, line and column; nothing is skipped.
 */
export function loadCatalog(
  files: DataFiles,
  release: string,
  codingSigns: CodingSigns[] | null = null,
  settled: Settlement | null = null,
): Catalog {
  return load(files, release, { frozen: false, codingSigns, settlement: settled });
}

/** The same for a frozen release: files and columns that came later may be missing and then are empty. */
export function loadFrozen(
  files: DataFiles,
  release: string,
  codingSigns: CodingSigns[] | null = null,
  settled: Settlement | null = null,
): Catalog {
  return load(files, release, { frozen: true, codingSigns, settlement: settled });
}

/** How files are read: as they were frozen or as they stand now, with what the codings say, and which rules beside those that every release keeps. */
export interface Reading extends Pick<CatalogState, "codingSigns" | "settlement"> {
  frozen: boolean;
  rules?: (tables: Tables) => Fault[];
}

/** Reads, checks and indexes. Throws a DataError that names each cause once. */
export function load(files: DataFiles, release: string, { frozen, rules, ...codings }: Reading): Catalog {
  const faults: Fault[] = [];
  const tables = readTables(files, frozen, faults);
  const found = oneCause([...faults, ...crossCheck(tables), ...(rules?.(tables) ?? [])]);
  if (found.length > 0) throw new DataError(found);
  const values = new Map(tables.scale.map(({ row }) => [row.cameo, row.goldstein]));
  const rows = <T>(placed: { row: T }[]) => placed.map((p) => p.row);
  const before = frozen && !("subject.csv" in files);
  return buildCatalog(
    {
      subject: before ? SUBJECT_BEFORE_2026_3 : subject(rows(tables.subject)),
      codes: before ? rows(tables.codes).map(codeBefore2026_3) : rows(tables.codes),
      sources: rows(tables.sources),
      series: before ? rows(tables.series).map(seriesBefore2026_3) : rows(tables.series),
      observations: tables.observations.map(observation),
      scale: rows(tables.scale),
      events: rows(tables.events).map((event) => ({ ...event, episode: event.episode ?? event.id })),
      mentions: rows(tables.mentions).map((row) => mention(row, values.get(row.cameo ?? "") ?? 0)),
      coverage: tables.coverage.map(({ row, file }) => ({ ...row, source: file.replace(/^coverage\/(.*)\.csv$/, "$1") })),
      disagreements: rows(tables.disagreements),
      agreement: rows(tables.agreement),
      checks: rows(tables.checks).map(check),
      charts: rows(tables.charts).sort((a, b) => a.order - b.order),
    },
    { release, generation: before ? 1 : 2, ...codings },
  );
}

function readTables(files: DataFiles, frozen: boolean, faults: Fault[]): Tables {
  const unread = new Set(Object.keys(files));
  const read = <E extends v.ObjectEntries>(file: string, schema: v.ObjectSchema<E, undefined>) => {
    unread.delete(file);
    const text = files[file];
    if (text !== undefined) return readTable(file, text, schema, faults, frozen);
    if (frozen) return [];
    faults.push({ file, line: 1, column: 0, name: "", value: "", expected: "this file to exist" });
    return [];
  };
  const folder = (name: string) =>
    Object.keys(files)
      .filter((file) => file.startsWith(`${name}/`))
      .sort();
  const tables = {
    subject: read("subject.csv", subjectRow),
    codes: read("codes.csv", codeRow),
    // What goes with what binds the head alone; rules say when the file is missing.
    constraints: "constraints.csv" in files ? read("constraints.csv", constraintRow) : [],
    sources: read("sources.csv", sourceRow),
    series: read("series.csv", seriesRow),
    charts: read("charts.csv", chartRow),
    scale: read("scales/goldstein.csv", scaleRow),
    observations: folder("observations").flatMap((file) => read(file, observationRow)),
    events: read("events.csv", eventRow),
    mentions: read("mentions.csv", mentionRow),
    coverage: folder("coverage").flatMap((file) => read(file, coverageRow)),
    disagreements: read("disagreements.csv", disagreementRow),
    agreement: read("agreement.csv", agreementRow),
    checks: read("checks.csv", checkRow),
  };
  for (const file of unread) faults.push({ file, line: 1, column: 0, name: "", value: file, expected: "a file that the codebook knows" });
  return tables;
}

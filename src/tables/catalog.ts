import { buildCatalog, type Catalog } from "../model/catalog.ts";
import { codeBefore2026_3, SUBJECT_BEFORE_2026_3, seriesBefore2026_3 } from "./before2026_3.ts";
import { check } from "./checks.ts";
import { constraintTable } from "./constraints.ts";
import { crossCheck } from "./crossCheck.ts";
import type { Table } from "./definition.ts";
import { DataError, type Fault } from "./fault.ts";
import { mention } from "./mentions.ts";
import { observation } from "./observations.ts";
import { oneCause } from "./oneCause.ts";
import { pairFigure } from "./pairs.ts";
import { strangerFaults } from "./strangers.ts";
import { subject, subjectFaults, subjectTable } from "./subject.ts";
import { readTable, unread } from "./table.ts";
import { TABLES, type Tables } from "./tables.ts";

/** Texts of the data files by their path below `data/`, with `/` separators. */
export type DataFiles = Readonly<Record<string, string>>;

/**
 * Reads, checks and indexes the data files of the head. What the codings say is not at hand here.
 *
 * @param release what this state of the data calls itself: a version, or `<next>-draft`
 * @throws {DataError} with every fault by file, line and column, one for each cause; nothing is skipped
 */
export function loadCatalog(files: DataFiles, release: string): Catalog {
  return load(files, release, { frozen: false });
}

/**
 * Reads, checks and indexes the files of a frozen release. Like `loadCatalog`, but files and columns that came later may be missing,
 * and then are empty.
 */
export function loadFrozen(files: DataFiles, release: string): Catalog {
  return load(files, release, { frozen: true });
}

/** How files are read: as they were frozen or as they stand now, and by which rules beside those that every release keeps. */
export interface Reading {
  frozen: boolean;
  rules?: (tables: Tables) => Fault[];
}

/** Reads, checks and indexes. Throws a DataError that names each cause once. */
export function load(files: DataFiles, release: string, { frozen, rules }: Reading): Catalog {
  const faults: Fault[] = [];
  const tables = readTables(files, frozen, faults);
  const found = oneCause(othersCanBeHeld(tables, files, faults) ? [...faults, ...crossCheck(tables), ...(rules?.(tables) ?? [])] : faults);
  if (found.length > 0) throw new DataError(found);
  const values = new Map(tables.scale.map(({ row }) => [row.cameo, row.goldstein]));
  const rows = <T>(placed: { row: T }[]) => placed.map((p) => p.row);
  const before = frozen && !("subject.csv" in files);
  return buildCatalog(
    {
      subject: before ? SUBJECT_BEFORE_2026_3 : subject(rows(tables.subject)),
      texts: rows(tables.texts),
      codes: before ? rows(tables.codes).map(codeBefore2026_3) : rows(tables.codes),
      sources: rows(tables.sources),
      series: before ? rows(tables.series).map(seriesBefore2026_3) : rows(tables.series),
      observations: tables.observations.map(observation),
      pairs: tables.pairs.map(pairFigure),
      scale: rows(tables.scale),
      events: rows(tables.events).map((event) => ({ ...event, episode: event.episode ?? event.id })),
      mentions: rows(tables.mentions).map((row) => mention(row, values.get(row.cameo ?? "") ?? 0)),
      coverage: tables.coverage.map(({ row, file }) => ({ ...row, source: file.replace(/^coverage\/(.*)\.csv$/, "$1") })),
      disagreements: rows(tables.disagreements),
      agreement: rows(tables.agreement),
      checks: rows(tables.checks).map(check),
      charts: rows(tables.charts).sort((a, b) => a.order - b.order),
    },
    { release, generation: before ? 1 : 2, codingSigns: null, settlement: null },
  );
}

/**
 * Whether rows can be held against each other. While a file is missing or cannot be read, and while the subject's partners and years are
 * wrong, for which nearly every rule asks, that is said, and of other files only what is wrong in a cell by itself. `faults` gets what is
 * wrong of the subject's rows together.
 */
function othersCanBeHeld(tables: Tables, files: DataFiles, faults: Fault[]): boolean {
  const isOwn = ({ file }: Fault) => file === subjectTable.path;
  if (!faults.some(isOwn)) {
    if (tables.subject.length === 0 && subjectTable.path in files) faults.push(NO_SUBJECT);
    faults.push(...subjectFaults(tables.subject), ...strangerFaults(tables));
  }
  return !faults.some((fault) => isOwn(fault) || fault.cause === unread(fault.file));
}

const NO_SUBJECT: Fault = {
  file: subjectTable.path,
  line: 1,
  column: 0,
  name: "",
  value: "",
  expected: "rows of the subject and its partners",
};

/** Every file of the data by its table; a file that no table has is a fault, and so is one that is missing. */
function readTables(files: DataFiles, frozen: boolean, faults: Fault[]): Tables {
  const left = new Set(Object.keys(files));
  const read = (file: string, table: Table) => {
    left.delete(file);
    const text = files[file];
    if (text !== undefined) return readTable(file, text, table, faults, frozen);
    if (!frozen) faults.push({ file, line: 1, column: 0, name: "", value: "", expected: "this file to exist", cause: unread(file) });
    return [];
  };
  const tables = Object.entries(TABLES).map(([name, table]) => [name, filesOf(table, files).flatMap((file) => read(file, table))]);
  for (const file of left) faults.push({ file, line: 1, column: 0, name: "", value: file, expected: "a file that the codebook knows" });
  return Object.fromEntries(tables) as Tables;
}

/** The files that a table has, whether they are there or not. */
export function filesOf({ path }: Pick<Table, "path">, files: DataFiles): string[] {
  // What goes with what binds the head alone; rules say when the file is missing.
  if (path === constraintTable.path && !(path in files)) return [];
  const [folder = "", one] = path.split("<");
  return one === undefined
    ? [path]
    : Object.keys(files)
        .filter((file) => file.startsWith(folder))
        .sort();
}

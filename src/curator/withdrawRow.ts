import { csvFormatRow, csvParseRows } from "d3-dsv";
import { observationId } from "../model/observation.ts";
import { parsePeriod } from "../model/period.ts";
import type { DataFiles } from "../tables/catalog.ts";
import { Refusal } from "./commandError.ts";

/** A line that a withdrawal removes (`after` null) or changes; lines count from 1, the header being line 1. */
export interface WithdrawnLine {
  file: string;
  line: number;
  before: string;
  after: string | null;
}

/** A withdrawal with all that follows from it. */
export interface Withdrawal {
  lines: WithdrawnLine[];
  /** The files that change, whole. */
  files: DataFiles;
}

/** What becomes of one row: null removes it. Cells by column. */
type Rule = (cells: Record<string, string>, line: number) => Record<string, string> | null;

/**
 * Takes an observation out of the data: its row, its check, the rows of contradictions that name it (all sides of one that is left with a
 * single side), and its name among the records of other checks. Its number stays in the text, so its tokens become context with the reason
 * as their note, and as `settled_because` where they stand on a line that is `unexplained` (`coverage/<source>.csv:<line>`). Throws a Refusal for an id that is not there, and for a check that would have no record left. Other lines stay as they are.
 */
export function withdrawn(files: DataFiles, id: string, because: string, unexplained: readonly string[] = []): Withdrawal {
  const own = `observations/${id.split(".")[0]}.csv`;
  const isOwn: Rule = (cells) => (idOf(id.split(".")[0] ?? "", cells) === id ? null : cells);
  if (applied(own, files[own] ?? "", isOwn).length === 0) throw new Refusal(`${id}: expected the id of an observation of data/${own}`);
  const rules: [string, Rule][] = [
    [own, isOwn],
    ["checks.csv", (cells) => check(cells, id)],
    ["disagreements.csv", sidesOf(files["disagreements.csv"] ?? "", id)],
    ...Object.keys(files)
      .filter((file) => file.startsWith("coverage/"))
      .map((file): [string, Rule] => [
        file,
        (cells, line) => (cells["ref"] === id ? context(cells, because, unexplained.includes(`${file}:${line}`)) : cells),
      ]),
  ];
  const lines = rules.flatMap(([file, rule]) => applied(file, files[file] ?? "", rule));
  const changed = new Set(lines.map(({ file }) => file));
  return { lines, files: Object.fromEntries([...changed].map((file) => [file, without(files[file] ?? "", file, lines)])) };
}

function context(cells: Record<string, string>, because: string, settled: boolean): Record<string, string> {
  return { ...cells, disposition: "context", ref: "", note: because, ...(settled ? { settled_because: because } : {}) };
}

function check(cells: Record<string, string>, id: string): Record<string, string> | null {
  if (cells["claim"] === id) return null;
  const records = (cells["record"] ?? "").split(" ");
  if (!records.includes(id)) return cells;
  const left = records.filter((record) => record !== id).join(" ");
  if (left === "")
    throw new Refusal(`checks.csv claim ${cells["claim"]}: rests on ${id} alone. Check the claim against another record first.`);
  return { ...cells, record: left };
}

/** A contradiction has two sides at least. */
function sidesOf(text: string, id: string): Rule {
  const [columns = [], ...rows] = csvParseRows(text);
  const sides = rows.map((row) => byColumn(columns, row)).filter((cells) => cells["ref"] !== id);
  const left = (topic: string) => sides.filter((cells) => cells["id"] === topic).length;
  return (cells) => (cells["ref"] === id || (left(cells["id"] ?? "") < 2 && names(rows, columns, cells["id"] ?? "", id)) ? null : cells);
}

const names = (rows: string[][], columns: string[], topic: string, id: string) =>
  rows.map((row) => byColumn(columns, row)).some((cells) => cells["id"] === topic && cells["ref"] === id);

function applied(file: string, text: string, rule: Rule): WithdrawnLine[] {
  const [columns = [], ...rows] = csvParseRows(text);
  return rows.flatMap((row, i): WithdrawnLine[] => {
    const cells = byColumn(columns, row);
    const after = rule(cells, i + 2);
    if (after === cells) return [];
    const written = after === null ? null : csvFormatRow(columns.map((column) => after[column] ?? ""));
    return [{ file, line: i + 2, before: csvFormatRow(row), after: written }];
  });
}

/** A file with its changed lines in place. Each row stands on one line. */
function without(text: string, file: string, all: WithdrawnLine[]): string {
  const changed = new Map(all.filter((line) => line.file === file).map(({ line, after }) => [line, after]));
  return text
    .split("\n")
    .flatMap((line, i) => {
      const after = changed.get(i + 1);
      return after === undefined ? [line] : (after ?? []);
    })
    .join("\n");
}

const byColumn = (columns: string[], row: string[]) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ""]));

function idOf(series: string, cells: Record<string, string>): string | null {
  const period = parsePeriod(cells["period"] ?? "");
  if (period === null) return null;
  const [source, variant] = [cells["source"] || null, cells["variant"] || null];
  return observationId({ series, counterpart: cells["counterpart"] ?? "", period, source, variant });
}

import { csvFormatRow, csvParseRows } from "d3-dsv";
import { observationId } from "../model/observation.ts";
import { parsePeriod } from "../model/period.ts";
import type { DataFiles } from "../tables/catalog.ts";
import { observationTable } from "../tables/observations.ts";
import { unreadCell } from "../tables/unreadCell.ts";
import { Refusal } from "./commandError.ts";
import { namingOf } from "./namingOf.ts";

/** A cell that a correction changes: its line counts from 1, the header being line 1. */
export interface ChangedCell {
  file: string;
  line: number;
  column: string;
  before: string;
  after: string;
}

/** A correction with all that follows from it. */
export interface Correction {
  /** Id of the observation afterwards. */
  id: string;
  cells: ChangedCell[];
  /** The files that change, whole. */
  files: DataFiles;
}

/** Which cells of which observation, and what each is to say, by column. */
export interface Asked {
  id: string;
  values: ReadonlyMap<string, string>;
}

/**
 * Corrects cells of one observation, all of them or none. When its id changes, the old one goes into `replaces`, and every cell that refers
 * to it, in translations too, refers to the new one. Throws a Refusal for an id or column that is not there, a cell that says so already, and
 * an id that another row has: what refers to the two could not be told apart afterwards. Lines that nothing of this concerns stay as they
 * are, quotes and all.
 */
export function corrected(files: DataFiles, { id, values }: Asked): Correction {
  const series = id.split(".")[0] ?? "";
  const file = `observations/${series}.csv`;
  const text = files[file] ?? "";
  const [columns = [], ...rows] = csvParseRows(text);
  const at = rows.findIndex((cells) => idOf(series, columns, cells) === id);
  const row = rows[at];
  if (row === undefined) throw new Refusal(noObservation(files, id, file));
  const next = [...row];
  for (const [column, value] of values) {
    const index = columns.indexOf(column);
    if (index < 0) throw new Refusal(`${column}: expected a column of data/${file}: ${columns.join(", ")}`);
    const unread = unreadBecause(column, value);
    if (unread !== null) throw new Refusal(`data/${file}:${at + 2} ${column} ${JSON.stringify(value)}: expected ${unread}`);
    if (row[index] === value) throw new Refusal(`data/${file}:${at + 2} ${column} ${JSON.stringify(value)}: says so already`);
    next[index] = value;
  }
  const renamed = idOf(series, columns, next);
  if (renamed === null)
    throw new Refusal(`data/${file}:${at + 2} period ${JSON.stringify(values.get("period"))}: expected an ISO 8601 date or span`);
  const taken = renamed === id ? -1 : rows.findIndex((cells) => idOf(series, columns, cells) === renamed);
  if (taken >= 0) throw new Refusal(`${renamed}: data/${file}:${taken + 2} has this id already`);
  const replaces = columns.indexOf("replaces");
  if (renamed !== id) next[replaces] = [row[replaces] ?? "", id].filter((text) => text !== "").join(" ");
  // Each row stands on one line.
  const own = {
    [file]: text
      .split("\n")
      .with(at + 1, csvFormatRow(next))
      .join("\n"),
  };
  const others = renamed === id ? {} : referring(files, file, id, renamed);
  const changed = { ...own, ...others };
  return {
    id: renamed,
    cells: Object.entries(changed).flatMap(([path, text]) => changedCells(path, files[path] ?? "", text)),
    files: changed,
  };
}

/** What a cell of a column has to be where a value is not that; null where it is. */
function unreadBecause(column: string, value: string): string | null {
  // Of a period it is said with what follows from it.
  const expected = column === "period" ? null : unreadCell(observationTable, column, value);
  if (expected === null) return null;
  const byPoint = /^-?\d+,\d+$/.test(value) ? `: ${value.replace(",", ".")} or ${value.replace(",", "")}` : "";
  return `${expected}${byPoint}`;
}

/** Why no observation has an id: another one has it now, or something else than an observation. */
function noObservation(files: DataFiles, id: string, file: string): string {
  for (const [path, text] of Object.entries(files)) {
    const [columns = [], ...rows] = csvParseRows(text);
    const [own, replaces] = [columns.indexOf("id"), columns.indexOf("replaces")];
    const at = path.startsWith("words/") ? -1 : rows.findIndex((cells) => own >= 0 && cells[own] === id);
    if (at >= 0) return `${id}: expected the id of an observation, and this one is of data/${path}:${at + 2}: change its cells there`;
    const now = rows.find((cells) => replaces >= 0 && cells[replaces]?.split(" ").includes(id));
    const series = /^observations\/(.*)\.csv$/.exec(path)?.[1];
    if (now && series !== undefined) return `${id}: expected the id of today, ${idOf(series, columns, now)}`;
  }
  return id.includes(".")
    ? `${id}: expected the id of an observation of data/${file}`
    : `${id}: expected the id of an observation, such as trade-turnover.IRN.2020.eurasia-review-2020`;
}

/** Files other than the row's own in which cells name an id, with the new one in its place. */
function referring(files: DataFiles, own: string, before: string, after: string): DataFiles {
  const found = Object.entries(files).filter(([file]) => file !== own);
  const renamed = found.map(([file, text]): [string, string] => [file, text.replace(namingOf(before), after)]);
  return Object.fromEntries(renamed.filter(([file, text]) => text !== files[file]));
}

function idOf(series: string, columns: string[], cells: string[]): string | null {
  const cell = (name: string) => cells[columns.indexOf(name)] ?? "";
  const period = parsePeriod(cell("period"));
  if (period === null) return null;
  const [source, variant] = [cell("source") || null, cell("variant") || null];
  return observationId({ series, counterpart: cell("counterpart"), period, source, variant });
}

function changedCells(file: string, before: string, after: string): ChangedCell[] {
  const [old, now] = [csvParseRows(before), csvParseRows(after)];
  return now.flatMap((cells, i) =>
    cells.flatMap((cell, j): ChangedCell[] => {
      const was = old[i]?.[j] ?? "";
      return was === cell ? [] : [{ file, line: i + 1, column: now[0]?.[j] ?? "", before: was, after: cell }];
    }),
  );
}

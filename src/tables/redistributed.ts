import { csvFormatRow, csvParseRows } from "d3-dsv";
import type { DataFiles } from "./catalog.ts";
import { settlersTable } from "./settlers.ts";

/** Files of a release without the rows that may not be redistributed, and how many rows each source lost. */
export interface Redistributed {
  files: DataFiles;
  /** Number of rows left out, by source; sources that lost none are not named. */
  leftOut: Record<string, number>;
}

/**
 * Leaves out observations, figures of both partners, mentions, coverage, settled differences and listed changes that rest on one of these sources.
 * Events and disagreements stay: they are in our own words. A file that loses nothing keeps its bytes. Paths are below the release,
 * `changes.csv` included.
 */
export function redistributed(files: DataFiles, sources: readonly string[]): Redistributed {
  const leftOut: Record<string, number> = {};
  const out: Record<string, string> = {};
  for (const [path, text] of Object.entries(files)) {
    const [header = [], ...rows] = csvParseRows(text);
    const sourceOf = rowSource(path, header, sources);
    const kept = rows.filter((row) => {
      const source = sourceOf(row);
      if (source === null) return true;
      leftOut[source] = (leftOut[source] ?? 0) + 1;
      return false;
    });
    out[path] = kept.length === rows.length ? text : `${[header, ...kept].map(csvFormatRow).join("\n")}\n`;
  }
  return { files: out, leftOut };
}

/**
 * Finds the source, among these, that a row of a file rests on; null for rows that rest on none of them. A coding's files are like the
 * data's.
 */
function rowSource(path: string, header: string[], sources: readonly string[]): (row: string[]) => string | null {
  const cell = (row: string[], name: string) => row[header.indexOf(name)] ?? "";
  const among = (name: string) => (sources.includes(name) ? name : null);
  const [table = "", file = ""] = path.replace(/^codings\/[^/]+\//, "").split("/");
  if (path === settlersTable.path) return (row) => among(cell(row, "source"));
  if (table === "mentions.csv" || table.startsWith("observations") || table === "pairs") return (row) => among(cell(row, "source"));
  if (table === "coverage") return () => among(file.slice(0, -".csv".length));
  if (table === "changes.csv") return (row) => among(changeSource(cell(row, "noun"), cell(row, "id"), cell(row, "field")));
  return () => null;
}

/**
 * The source whose words a listed change tells: an observation's id has it as fourth part, that of a figure of both partners as third, a
 * mention stands in `field` as `source:paragraph`.
 */
function changeSource(noun: string, id: string, field: string): string {
  if (noun === "observation") return id.split(".")[3] ?? "";
  if (noun === "pair") return id.split(".")[2] ?? "";
  return noun === "event" ? (field.split(/[:.#]/)[0] ?? "") : "";
}

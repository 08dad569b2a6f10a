import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { csvFormatRows } from "d3-dsv";
import { coverageTable } from "../tables/coverage.ts";
import { namesOf } from "../tables/definition.ts";
import { eventTable } from "../tables/events.ts";
import { mentionTable } from "../tables/mentions.ts";
import { codedObservationTable } from "../tables/observations.ts";
import { Refusal } from "./commandError.ts";
import type { NumberToken } from "./numberTokens.ts";
import { CODINGS } from "./readCodings.ts";

/** What a coder leaves to whoever settles. */
const SETTLED = "settled_because";
const columnsOf = (table: Parameters<typeof namesOf>[0]) => namesOf(table).filter((name) => name !== SETTLED);

/** Tables that a coder adds rows to, beside the list of tokens. */
const TABLES = { "observations.csv": codedObservationTable, "events.csv": eventTable, "mentions.csv": mentionTable };

/**
 * The sheets of both coders for a document, by their path: every token with an empty disposition, alike for both and without a proposal, so that
 * nothing but the text and the codebook leads them; and the header of each table that they lack so far. Throws a Refusal when a coder has a sheet
 * of the document already.
 */
export function sheets(folder: string, document: string, tokens: (NumberToken & { paragraph: number })[]): Record<string, string> {
  const rows = tokens.map(({ paragraph, token, nth }): Record<string, string | number> => ({ paragraph, token, nth }));
  const columns = columnsOf(coverageTable);
  const list = text([columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? "")))]);
  const made = CODINGS.map((coding) => join(folder, "codings", coding, "coverage", `${document}.csv`));
  const there = made.filter((path) => existsSync(path));
  if (there.length > 0)
    throw new Refusal(there.map((path) => `${path}: is there already, expected no sheet. Nothing was written.`).join("\n"));
  const headers = CODINGS.flatMap((coding) =>
    Object.entries(TABLES).map(([file, table]): [string, string] => [join(folder, "codings", coding, file), text([columnsOf(table)])]),
  ).filter(([path]) => !existsSync(path));
  return Object.fromEntries([...made.map((path) => [path, list]), ...headers]);
}

/** Writes files by their path; their folders are made. */
export function writeSheets(files: Record<string, string>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: "wx" });
  }
}

const text = (rows: string[][]) => `${csvFormatRows(rows)}\n`;

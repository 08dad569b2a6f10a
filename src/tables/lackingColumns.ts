import { csvParseRows } from "d3-dsv";
import { CHANGED_NOUNS, type ChangedNoun } from "../model/change.ts";
import type { DataFiles } from "./catalog.ts";

/** What the rows of a file are; a mention is part of an event, with columns of its own. */
type RowNoun = Exclude<ChangedNoun, "balance"> | "mention";

/**
 * Columns, as `noun.column`, that the files of the head have and those of an earlier release have not: their cells came with the schema
 * and not with a correction. A file that the earlier release lacks whole is no column.
 */
export function lackingColumns(earlier: DataFiles, head: DataFiles): ReadonlySet<string> {
  const [old, now] = [columnsByNoun(earlier), columnsByNoun(head)];
  const lacking = [...now].flatMap(([noun, columns]) => {
    const had = old.get(noun);
    return had === undefined ? [] : [...columns].filter((name) => !had.has(name)).map((name) => `${noun}.${name}`);
  });
  return new Set(lacking);
}

function columnsByNoun(files: DataFiles): Map<string, Set<string>> {
  const columns = new Map<string, Set<string>>();
  for (const [path, text] of Object.entries(files)) {
    const noun = nounOf(path);
    if (noun === null) continue;
    const [header = []] = csvParseRows(text.slice(0, text.indexOf("\n") + 1));
    columns.set(noun, new Set([...(columns.get(noun) ?? []), ...header]));
  }
  return columns;
}

/** `events.csv` holds events, `observations/trade.csv` observations, `series.csv` series. */
function nounOf(path: string): RowNoun | null {
  const table = path.split("/")[0]?.replace(/\.csv$/, "") ?? "";
  return (["mention", ...CHANGED_NOUNS] as RowNoun[]).find((noun) => table === noun || table === `${noun}s`) ?? null;
}

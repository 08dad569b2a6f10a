import type { Rows } from "../model/catalog.ts";
import type { CodedPart } from "../model/codedFields.ts";
import type { SettledRows } from "../model/settledDifferences.ts";
import { coverageTable } from "../tables/coverage.ts";
import { namesOf } from "../tables/definition.ts";
import { eventTable } from "../tables/events.ts";
import type { Fault } from "../tables/fault.ts";
import { mentionTable } from "../tables/mentions.ts";
import { observationTable } from "../tables/observations.ts";

const COLUMNS: Record<CodedPart, string[]> = {
  coverage: namesOf(coverageTable),
  observations: namesOf(observationTable),
  events: namesOf(eventTable),
  mentions: namesOf(mentionTable),
};

/** Where a cell of a settled row stands. The column is 0 for what no cell holds, such as the series, which is the file's name. */
export type SettledPlace = Pick<Fault, "file" | "line" | "column" | "name">;

/** The file and line of each settled row of a part, in order: validated rows stand one on a line, in the order of their files. */
export function settledPlaces(rows: SettledRows, part: CodedPart): (column: string, at: number) => SettledPlace {
  const files = filesOf(rows, part);
  const lines = new Map<string, number>();
  const places = files.map((file) => {
    const line = (lines.get(file) ?? 1) + 1;
    lines.set(file, line);
    return { file, line };
  });
  return (name, at) => ({ ...(places[at] ?? { file: "", line: 0 }), column: COLUMNS[part].indexOf(name) + 1, name });
}

function filesOf({ coverage, observations, events, mentions }: Pick<Rows, CodedPart>, part: CodedPart): string[] {
  if (part === "coverage") return coverage.map(({ source }) => `coverage/${source}.csv`);
  if (part === "observations") return observations.map(({ series }) => `observations/${series}.csv`);
  return part === "events" ? events.map(() => "events.csv") : mentions.map(() => "mentions.csv");
}

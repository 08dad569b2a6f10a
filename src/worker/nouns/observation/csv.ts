import type { ColumnSaid } from "../../http/apiRow.ts";
import { type CsvColumn, csv } from "../../http/csv.ts";
import { verdictLabelCsv } from "../check/json.ts";
import { type ObservationJson, observationRow } from "./json.ts";

/** What says where a row comes from stands before what was added to it later. */
const VERDICT = observationRow.csv.findIndex(({ name }) => name === "verdict");

/** Words for the codes of a row, behind all its other columns. */
const LABELS: CsvColumn<ObservationJson>[] = [
  ...observationRow.labelCsv,
  ...verdictLabelCsv.map(({ of, ...column }) => ({ ...column, of: ({ check }: ObservationJson) => of(check) })),
];

const RELEASE: ColumnSaid = { name: "release", meaning: "Release of the data that the row is from", codes: null };

/** Columns of a file of observations in order; within v1 they are only appended. */
function columnsOf(release: string): (CsvColumn<ObservationJson> & ColumnSaid)[] {
  return observationRow.csv.toSpliced(VERDICT, 0, { ...RELEASE, appended: 0, of: () => release });
}

/** What each of them means. */
export const OBSERVATION_COLUMNS_SAID: ColumnSaid[] = columnsOf("");

/** Names of the columns that a file of observations may hold. */
export const OBSERVATION_COLUMNS = columnsOf("").map(({ name }) => name);

/** What a file of observations holds. */
export interface Wanted {
  /** Whether words stand beside codes. */
  labels?: boolean | undefined;
  /** The columns by name, in this order; all unless given. */
  fields?: string[] | undefined;
}

/** The columns of a file of observations, each once; one that is asked for by name brings its words along where these are wanted. */
export function observationColumns(release: string, { labels = false, fields }: Wanted = {}): CsvColumn<ObservationJson>[] {
  const all = columnsOf(release);
  const kept = fields === undefined ? all : [...new Set(fields)].flatMap((field) => all.filter(({ name }) => name === field));
  return [...kept, ...LABELS.filter(({ name }) => labels && kept.some((column) => `${column.name}_label` === name))];
}

/** Observations as CSV: one row each, with provenance and uncertainty in every row. */
export function observationsCsv(rows: ObservationJson[], release: string, wanted: Wanted = {}): string {
  return csv(observationColumns(release, wanted), rows);
}

import { type CsvColumn, csv } from "../../http/csv.ts";
import { type ObservationJson, observationRow } from "./json.ts";

/** Columns of observations as a file: those of JSON, and the release in every row. Within v1 columns are only appended. */
export function observationColumns(release: string): CsvColumn<ObservationJson>[] {
  const verdict = observationRow.csv.findIndex(({ name }) => name === "verdict");
  return observationRow.csv.toSpliced(verdict, 0, { name: "release", appended: false, of: () => release });
}

/** Observations as CSV: one row each, with provenance and uncertainty in every row. */
export function observationsCsv(rows: ObservationJson[], release: string): string {
  return csv(observationColumns(release), rows);
}

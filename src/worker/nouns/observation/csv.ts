import { csv } from "../../http/csv.ts";
import { type ObservationJson, observationRow } from "./json.ts";

/** Observations as CSV: one row each, with provenance and uncertainty in every row. Within v1 columns are only appended. */
export function observationsCsv(rows: ObservationJson[], release: string): string {
  const verdict = observationRow.csv.findIndex(({ name }) => name === "verdict");
  return csv(observationRow.csv.toSpliced(verdict, 0, { name: "release", appended: false, of: () => release }), rows);
}

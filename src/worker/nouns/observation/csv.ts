import { csv } from "../../http/csv.ts";
import type { ObservationJson } from "./json.ts";

/** Columns of observation CSV. Within v1 columns are only appended. */
const COLUMNS = [
  "id",
  "series",
  "ref_area",
  "unit",
  "counterpart",
  "direction",
  "period",
  "start",
  "end",
  "period_basis",
  "value",
  "lower",
  "upper",
  "qualifier",
  "as_worded",
  "status",
  "basis",
  "reporter",
  "attribution",
  "source",
  "paragraph",
  "quote",
  "url",
  "published",
  "collection",
  "variant",
  "derived_from",
  "note",
  "href",
  "release",
  "verdict",
] as const;

/** Observations as CSV: one row each, with provenance and uncertainty in every row. */
export function observationsCsv(rows: ObservationJson[], release: string): string {
  const flat = rows.map(({ locator, quote, derived_from, check, ...row }) => ({
    ...row,
    paragraph: locator?.paragraph ?? null,
    quote: quote?.exact ?? null,
    derived_from: derived_from.join(" "),
    release,
    verdict: check?.verdict ?? null,
  }));
  return csv([...COLUMNS], flat);
}

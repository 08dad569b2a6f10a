import type { Catalog } from "./catalog.ts";
import { type Check, NO_RECORD, RECORDS_DISAGREE } from "./check.ts";
import { overlaps } from "./period.ts";

/** What keeps a figure from being compared with the nearest records. */
export type Obstacle = "measure" | "period" | "undated";

/** The rules whose own name says why nothing can be tested. */
const NAMED = ["plan", "plan_not_carried_out", NO_RECORD, RECORDS_DISAGREE];
/** The rule of a record of another part of the claim's period, or of all of it. */
const PART_OF_PERIOD = "part_of_period";

/** Whether the name of a check's rule says why it cannot be tested; else the rows may, by `obstacles`. */
export function isNamedByRule({ rule, verdict }: Pick<Check, "rule" | "verdict">): boolean {
  return verdict === "cannot_be_tested" && NAMED.includes(rule);
}

/**
 * In what a figure that cannot be tested differs from all of its nearest records: what is measured, or when; or that it has no year to compare.
 * None of a date, and of what was tested.
 */
export function obstacles(
  catalog: Pick<Catalog, "observationById">,
  check: Pick<Check, "claim" | "records" | "rule" | "verdict">,
): Obstacle[] {
  const claim = catalog.observationById.get(check.claim);
  const records = check.records.flatMap((id) => catalog.observationById.get(id) ?? []);
  if (check.verdict !== "cannot_be_tested" || isNamedByRule(check) || claim === undefined || records.length === 0) return [];
  const isUndated = claim.period_basis === "publication";
  const isElsewhere = records.every(({ period }) => !overlaps(period, claim.period.start, claim.period.end));
  return [
    ...(records.every(({ series, basis }) => series !== claim.series || basis !== claim.basis) ? (["measure"] as const) : []),
    ...(isUndated ? (["undated"] as const) : []),
    ...(!isUndated && (isElsewhere || check.rule === PART_OF_PERIOD) ? (["period"] as const) : []),
  ];
}

import type { Catalog } from "../catalog.ts";
import type { Observation } from "../observation.ts";

/** Fewer reported events than these a year: a single report moves their mix by more than a percentage point and a half. */
const FEW = 60;

/**
 * The shares of years that rest on so few events that a single report moves them, of each partner that has such years in view, in the subject's order.
 *
 * @param shown figures in view
 */
export function sharesOfFewEvents(catalog: Catalog, shown: readonly Observation[]): { partner: string; rows: Observation[] }[] {
  const few = shown.filter(({ basis, n }) => n !== null && n < FEW && basis === CODED);
  return catalog.subject.partners.flatMap(({ code }) => {
    const rows = few.filter(({ counterpart }) => counterpart === code);
    return rows.length === 0 ? [] : [{ partner: code, rows }];
  });
}

/** Basis of shares of the events that a program found in reports. */
const CODED = "coded_events";

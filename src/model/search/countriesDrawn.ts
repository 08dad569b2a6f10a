import { type Catalog, countryName } from "../catalog.ts";
import type { Chart } from "../chart.ts";
import { chartRows } from "../chartRows.ts";
import { partnerCodes } from "../subject.ts";
import { isOlderThan } from "../turn.ts";
import type { Vintage } from "../vintage.ts";

/**
 * Names of the countries that a chart draws in a view: the subject, and those that its figures are of; of a picture of the pair, both partners. None in releases before 2026.16.0.
 */
export function countriesDrawn(catalog: Catalog, chart: Chart, vintage: Vintage): string[] {
  if (isOlderThan(catalog.release, "2026.16.0")) return [];
  const { subject } = catalog;
  const drawn = chart.kind === "claims" ? chartRows(catalog, chart, vintage).map(({ counterpart }) => counterpart) : partnerCodes(subject);
  const codes = new Set([subject.code, ...drawn]);
  return [...codes].map((code) => countryName(catalog, code));
}

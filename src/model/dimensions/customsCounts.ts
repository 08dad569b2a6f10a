/** All goods exchanged with a partner in a year, by Azerbaijani customs. */
export const WHOLE = { series: "trade-turnover", bases: ["customs", "customs_from_growth"] };
/** Parts of the goods exchanged with a partner in a year, by Azerbaijani customs: exports, or oil alone, of the year or of some months of it. */
export const PARTS = [
  { series: "exports-to-partner", bases: ["customs_top_five", "customs_part_year"] },
  { series: "oil-exports-value", bases: ["oil_customs", "oil_customs_part_year"] },
];
/** Exports of some months; releases before 2026.22.0 leave them out, though not oil of some. */
export const EXPORTS_OF_MONTHS = "customs_part_year";

/** The series from which the bound is computed. */
export const CUSTOMS_SERIES: readonly string[] = [WHOLE, ...PARTS].map(({ series }) => series);

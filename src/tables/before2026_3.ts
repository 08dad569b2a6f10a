import { DIMENSIONS } from "../model/dimensions/dimension.ts";
import type { Code } from "../model/rows.ts";
import type { Series } from "../model/series.ts";
import type { Subject } from "../model/subject.ts";

/** What releases before 2026.3.0 meant and did not say: the values that code held then, for columns and files that came later. */

/** What those releases were about: they have no subject.csv. */
export const SUBJECT_BEFORE_2026_3: Subject = {
  code: "AZE",
  partners: [
    { code: "IRN", sign: -1, color: "#b35806", color_dark: "#f4a261", mark: "circle" },
    { code: "ISR", sign: 1, color: "#542788", color_dark: "#b9a6ee", mark: "diamond" },
  ],
  first_year: 1991,
  last_year: 2025,
  rows: DIMENSIONS,
};

const SERIES: Record<string, Partial<Series>> = {
  "official-visits": { counts: "visit", label_by: "direction" },
  "agreements-signed": { counts: "agreement" },
  "oil-supply-share": { label_by: "basis" },
  "oil-exports-value": { annotate_dimension: "energy" },
  "oil-exports-volume": { annotate_dimension: "energy" },
  "oil-exports-rate": { annotate_dimension: "energy" },
};

const SHORT: Record<string, string> = {
  oil_consumption: "of consumption, as said",
  oil_consumption_btc_route: "of consumption, by pipeline",
  oil_unspecified: "of what is not said",
  oil_customs_over_demand: "customs over demand",
  oil_customs_over_crude_imports: "customs over crude imports",
  oil_volume_over_consumption: "volume over consumption",
  crude_imports_with_kazakhstan: "with Kazakhstan, of crude imports",
  crude_imports_tanker_tracking: "tanker tracking, of crude imports",
  arms_imports_tiv_register: "from deals",
  arms_exports_tiv_register: "from deals",
  tiv_register_split: "from deals",
  arms_imports_tiv_sums: "from yearly volumes",
  arms_exports_tiv_sums: "from yearly volumes",
};

/** A series of such a release with what it counts and how it is labelled. */
export function seriesBefore2026_3(series: Series): Series {
  return { ...series, ...SERIES[series.id] };
}

/** A code of such a release with its short label. */
export function codeBefore2026_3(code: Code): Code {
  return { ...code, short: code.list === "basis" ? (SHORT[code.code] ?? null) : null };
}

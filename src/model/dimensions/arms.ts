import type { Catalog } from "../catalog.ts";
import { type Observation, position } from "../observation.ts";
import { observationsForSeries } from "../queries.ts";
import { partnerAt } from "../subject.ts";
import type { Vintage } from "../vintage.ts";
import type { Caution, Grade, GroundedCell } from "./dimension.ts";
import { PREFERRED_MEASURES, PRINTED_ARMS_SHARE, REGISTER_ARMS_SHARE } from "./measure.ts";
import { sourcesOf } from "./paired.ts";

const SERIES = "arms-import-share";

/** How the share of one window is counted: the basis of its rows, the measure that it is here, and what is to be borne in mind. */
interface ArmsMeasure {
  basis: string;
  measure: string;
  preferred: boolean;
  grade: Grade;
  caution: readonly Caution[];
}

const MEASURES: readonly ArmsMeasure[] = [
  { basis: "arms_imports_tiv_sums", measure: PREFERRED_MEASURES.arms, preferred: true, grade: "B", caution: [] },
  { basis: "arms_imports_tiv", measure: PRINTED_ARMS_SHARE, preferred: false, grade: "B", caution: [] },
  { basis: "arms_imports_tiv_register", measure: REGISTER_ARMS_SHARE, preferred: false, grade: "C", caution: ["rough_count"] },
];

/**
 * Arms bought: the share of all arms imports of a window that came from each partner, in percent. A share of the whole and no lean. Where
 * the count names one partner alone, the other is none found: SIPRI counts all suppliers that it can identify. A window in which it names
 * neither, or a share of 0, is no cell.
 */
export function armsCells(catalog: Catalog, vintage: Vintage): GroundedCell[] {
  const rows = observationsForSeries(catalog, SERIES, vintage);
  return MEASURES.flatMap((measure) => {
    const counted = rows.filter(({ basis }) => basis === measure.basis);
    const periods = [...new Set(counted.map(({ period }) => period.text))];
    return periods.flatMap(
      (period) =>
        armsCell(
          catalog,
          measure,
          counted.filter((o) => o.period.text === period),
        ) ?? [],
    );
  });
}

function armsCell(catalog: Catalog, measure: ArmsMeasure, rows: Observation[]): GroundedCell | null {
  const [irnRow, isrRow] = ([-1, 1] as const).map((sign) =>
    rows.find(({ counterpart }) => counterpart === partnerAt(catalog.subject, sign).code),
  );
  const used = [irnRow, isrRow].filter((row) => row !== undefined);
  const [first] = used;
  const [irn, isr] = [irnRow, isrRow].map((row) => (row ? position(row) : null));
  if (!first || (!irn && !isr)) return null;
  const state = irn && isr ? "both" : irn ? "irn_only" : "isr_only";
  return {
    dimension: "arms",
    measure: measure.measure,
    preferred: measure.preferred,
    period: first.period.text,
    irn: irn ?? null,
    isr: isr ?? null,
    unit: catalog.seriesById.get(SERIES)?.unit ?? null,
    lean: null,
    lean_low: null,
    lean_high: null,
    n: null,
    grade: measure.grade,
    reporter: first.reporter,
    basis: measure.basis,
    sources: sourcesOf(used),
    caution: ["arms", ...measure.caution],
    state,
    other_is: state === "both" ? null : used.length === 2 ? "recorded_zero" : "none_found",
    strength: measure.preferred ? (state === "both" ? "counted" : "one_sided") : null,
    rows: used.map(({ id }) => id).sort(),
  };
}

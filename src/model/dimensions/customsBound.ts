import type { Catalog } from "../catalog.ts";
import { type Observation, position } from "../observation.ts";
import { observationsForSeries } from "../queries.ts";
import { partnerAt } from "../subject.ts";
import type { Vintage } from "../vintage.ts";
import type { GroundedCell } from "./dimension.ts";
import { CUSTOMS_BOUND } from "./measure.ts";
import { sourcesOf } from "./paired.ts";
import { leanOf } from "./strength.ts";

/** All goods exchanged with a partner in a year, by Azerbaijani customs. */
export const WHOLE = { series: "trade-turnover", bases: ["customs", "customs_from_growth"] };
/** Parts of the goods exchanged with a partner in a year, by Azerbaijani customs: exports, or oil alone, or oil of some months. */
const PARTS = [
  { series: "exports-to-partner", bases: ["customs_top_five"] },
  { series: "oil-exports-value", bases: ["oil_customs", "oil_customs_part_year"] },
];

/** The series from which the bound is computed. */
export const CUSTOMS_SERIES: readonly string[] = [WHOLE, ...PARTS].map(({ series }) => series);

/**
 * What customs prove although they never print both partners: all trade with Iran in a year against a part of the trade with Israel in it.
 * Where the part is larger than the whole, the lean of turnover is at least (part − whole) / (part + whole); where it is not, nothing
 * follows and there is no cell. `lean` and `lean_low` are that bound, `lean_high` stays open.
 */
export function customsBoundCells(catalog: Catalog, vintage: Vintage): GroundedCell[] {
  const [irn, isr] = ([-1, 1] as const).map((sign) => partnerAt(catalog.subject, sign).code);
  const rows = ({ series, bases }: { series: string; bases: string[] }, code: string | undefined) =>
    catalog.seriesById.has(series)
      ? observationsForSeries(catalog, series, vintage).filter((o) => o.counterpart === code && bases.includes(o.basis))
      : [];
  const parts = PARTS.flatMap((part) => rows(part, isr));
  const wholes = rows(WHOLE, irn).filter(({ period }) => /^\d{4}$/.test(period.text));
  return wholes.flatMap((whole) => {
    const within = parts.filter(({ period }) => period.start >= whole.period.start && period.end <= whole.period.end);
    const [largest] = within.sort((a, b) => (position(b) ?? 0) - (position(a) ?? 0));
    return (largest && boundCell(catalog, whole, largest)) ?? [];
  });
}

/** SDMX OBS_STATUS of what was computed or estimated, and of what is doubted: neither bears a bound of grade B. */
const ROUGH = ["E", "U"];

function boundCell({ seriesById }: Catalog, whole: Observation, part: Observation): GroundedCell | null {
  const [irn, isr] = [position(whole), position(part)];
  const bound = irn === null || isr === null || isr <= irn ? null : leanOf(irn, isr);
  if (bound === null) return null;
  const rough = [whole, part].some(({ status }) => ROUGH.includes(status));
  return {
    dimension: "goods_sold",
    measure: CUSTOMS_BOUND,
    preferred: false,
    period: whole.period.text,
    irn,
    isr,
    unit: seriesById.get(whole.series)?.unit ?? null,
    lean: bound,
    lean_low: bound,
    lean_high: null,
    n: null,
    grade: rough ? "C" : "B",
    reporter: null,
    basis: null,
    sources: sourcesOf([whole, part]),
    caution: ["goods_sold", "lower_bound", ...(rough ? (["doubtful_figure"] as const) : [])],
    state: "both",
    other_is: null,
    strength: null,
    rows: [whole.id, part.id].sort(),
  };
}

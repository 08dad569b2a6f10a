import type { Catalog } from "../catalog.ts";
import { type Observation, position } from "../observation.ts";
import { observationsForSeries } from "../queries.ts";
import { partnerAt } from "../subject.ts";
import { isOlderThan } from "../turn.ts";
import type { Vintage } from "../vintage.ts";
import { EXPORTS_OF_MONTHS, PARTS, WHOLE } from "./customsCounts.ts";
import type { Caution, GroundedCell } from "./dimension.ts";
import { lowerTotal } from "./lowerTotal.ts";
import { CUSTOMS_BOUND } from "./measure.ts";
import { sourcesOf } from "./paired.ts";
import { leanOf } from "./strength.ts";

/**
 * What customs prove although they never print both partners: all trade with Iran in a year against a part of the trade with Israel in it.
 * Where the part is larger than the whole, the lean of turnover is at least (part − whole) / (part + whole); where it is not, nothing
 * follows and there is no cell. `lean` and `lean_low` are that bound, `lean_high` stays open.
 */
export function customsBoundCells(catalog: Catalog, vintage: Vintage): GroundedCell[] {
  const [irn, isr] = ([-1, 1] as const).map((sign) => partnerAt(catalog.subject, sign).code);
  const isKnown = (basis: string) => basis !== EXPORTS_OF_MONTHS || !isOlderThan(catalog.release, "2026.22.0");
  const rows = ({ series, bases }: { series: string; bases: string[] }, code: string | undefined) =>
    catalog.seriesById.has(series)
      ? observationsForSeries(catalog, series, vintage).filter((o) => o.counterpart === code && bases.includes(o.basis) && isKnown(o.basis))
      : [];
  const parts = PARTS.flatMap((part) => rows(part, isr));
  const wholes = rows(WHOLE, irn).filter(({ period }) => /^\d{4}$/.test(period.text));
  return wholes.flatMap((whole) => {
    const within = parts.filter(({ period }) => period.start >= whole.period.start && period.end <= whole.period.end);
    const [largest] = within.sort((a, b) => (position(b) ?? 0) - (position(a) ?? 0));
    return (largest && boundCell(catalog, vintage, { whole, part: largest })) ?? [];
  });
}

/** SDMX OBS_STATUS of what was computed or estimated, and of what is doubted: neither bears a bound of grade B. */
const ROUGH = ["E", "U"];

interface Proof {
  whole: Observation;
  part: Observation;
}

function boundCell(catalog: Catalog, vintage: Vintage, { whole, part }: Proof): GroundedCell | null {
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
    unit: catalog.seriesById.get(whole.series)?.unit ?? null,
    lean: bound,
    lean_low: bound,
    lean_high: null,
    n: null,
    grade: rough ? "C" : "B",
    reporter: null,
    basis: null,
    sources: sourcesOf([whole, part]),
    caution: [
      "goods_sold",
      boundCaution(catalog, vintage, { period: whole.period.text, isr }),
      ...(rough ? (["doubtful_figure"] as const) : []),
    ],
    state: "both",
    other_is: null,
    strength: null,
    rows: [whole.id, part.id].sort(),
  };
}

/** What holds of a bound: whether a total by another count is lower than the part. Releases before 2026.22.0 say of all that they are proved. */
function boundCaution(catalog: Catalog, vintage: Vintage, bound: Pick<GroundedCell, "period" | "isr">): Caution {
  if (isOlderThan(catalog.release, "2026.22.0")) return "lower_bound";
  return lowerTotal(catalog, vintage, bound) === null ? "part_of_trade" : "contested_part_of_trade";
}

/** Whether a cell is such a bound. */
export function isCustomsBound({ measure }: Pick<GroundedCell, "measure">): boolean {
  return measure === CUSTOMS_BOUND;
}

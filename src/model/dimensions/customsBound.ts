import type { Catalog } from "../catalog.ts";
import { type Observation, position } from "../observation.ts";
import { observationsForSeries } from "../queries.ts";
import { partnerAt } from "../subject.ts";
import { isOlderThan } from "../turn.ts";
import type { Vintage } from "../vintage.ts";
import { EXPORTS_OF_MONTHS, PARTS, WHOLE } from "./customsCounts.ts";
import type { Caution, GroundedCell, Side } from "./dimension.ts";
import { lowerTotal } from "./lowerTotal.ts";
import { CUSTOMS_BOUND } from "./measure.ts";
import { sourcesOf } from "./paired.ts";
import { leanOf } from "./strength.ts";

/**
 * What customs prove although they never print both partners: all trade with one in a year against a part of the trade with the other in it.
 * Where the part is larger than the whole, the lean of turnover is at least (part − whole) / (part + whole) towards the one whose part it is;
 * where it is not, nothing follows and there is no cell. `lean` and the end that is nearer zero are that bound, the other end stays open.
 * Releases before 2026.29.0 hold parts of the trade with the second partner alone against all trade with the first.
 */
export function customsBoundCells(catalog: Catalog, vintage: Vintage): GroundedCell[] {
  const sides: readonly Side[] = isOlderThan(catalog.release, "2026.29.0") ? ["isr"] : ["isr", "irn"];
  return sides.flatMap((side) => boundsToward(catalog, vintage, side));
}

/** The bounds towards one side: of each year for which customs print all trade with the other, by the largest part within it. */
function boundsToward(catalog: Catalog, vintage: Vintage, side: Side): GroundedCell[] {
  const { code } = partnerAt(catalog.subject, SIGN[side]);
  const { code: other } = partnerAt(catalog.subject, SIGN[side] === 1 ? -1 : 1);
  const isKnown = (basis: string) => basis !== EXPORTS_OF_MONTHS || !isOlderThan(catalog.release, "2026.22.0");
  const rows = ({ series, bases }: { series: string; bases: string[] }, of: string) =>
    catalog.seriesById.has(series)
      ? observationsForSeries(catalog, series, vintage).filter((o) => o.counterpart === of && bases.includes(o.basis) && isKnown(o.basis))
      : [];
  const parts = PARTS.flatMap((part) => rows(part, code));
  const wholes = rows(WHOLE, other).filter(({ period }) => /^\d{4}$/.test(period.text));
  return wholes.flatMap((whole) => {
    const within = parts.filter(({ period }) => period.start >= whole.period.start && period.end <= whole.period.end);
    const [largest] = within.sort((a, b) => (position(b) ?? 0) - (position(a) ?? 0));
    return (largest && boundCell(catalog, vintage, { side, whole, part: largest })) ?? [];
  });
}

/** At which end of the lean a side is. */
const SIGN = { irn: -1, isr: 1 } as const satisfies Record<Side, -1 | 1>;

/** SDMX OBS_STATUS of what was computed or estimated, and of what is doubted: neither bears a bound of grade B. */
const ROUGH = ["E", "U"];

interface Proof {
  /** Whose part it is. */
  side: Side;
  whole: Observation;
  part: Observation;
}

function boundCell(catalog: Catalog, vintage: Vintage, { side, whole, part }: Proof): GroundedCell | null {
  const [all, some] = [position(whole), position(part)];
  if (all === null || some === null || some <= all) return null;
  const [irn, isr] = side === "isr" ? [all, some] : [some, all];
  const bound = leanOf(irn, isr);
  if (bound === null) return null;
  const rough = [whole, part].some(({ status }) => ROUGH.includes(status));
  const period = whole.period.text;
  return {
    dimension: "goods_sold",
    measure: CUSTOMS_BOUND,
    preferred: false,
    period,
    irn,
    isr,
    unit: catalog.seriesById.get(whole.series)?.unit ?? null,
    lean: bound,
    lean_low: side === "isr" ? bound : null,
    lean_high: side === "irn" ? bound : null,
    n: null,
    grade: rough ? "C" : "B",
    reporter: null,
    basis: null,
    sources: sourcesOf([whole, part]),
    caution: ["goods_sold", boundCaution(catalog, vintage, { side, period, part: some }), ...(rough ? (["doubtful_figure"] as const) : [])],
    state: "both",
    other_is: null,
    strength: null,
    rows: [whole.id, part.id].sort(),
  };
}

/** What holds of a bound: whether a total by another count is lower than the part. Releases before 2026.22.0 say of all that they are proved. */
function boundCaution(catalog: Catalog, vintage: Vintage, bound: Parameters<typeof lowerTotal>[2]): Caution {
  if (isOlderThan(catalog.release, "2026.22.0")) return "lower_bound";
  const caution = lowerTotal(catalog, vintage, bound) === null ? "part_of_trade" : "contested_part_of_trade";
  return bound.side === "irn" ? `${caution}_of_irn` : caution;
}

/** The side whose part of the trade a bound has: the one that it proves a lean towards. */
export function partSide({ lean_low }: Pick<GroundedCell, "lean_low">): Side {
  return lean_low === null ? "irn" : "isr";
}

/** Whether a cell is such a bound. */
export function isCustomsBound({ measure }: Pick<GroundedCell, "measure">): boolean {
  return measure === CUSTOMS_BOUND;
}

import { FLOAT_ERROR } from "../../model/check.ts";
import { type Constraints, constant, constraintsOf } from "../constraints.ts";
import type { Fault } from "../fault.ts";
import { observed } from "../observed.ts";
import { pairSeries } from "../pairs.ts";
import type { Located } from "../table.ts";
import { broken, type Rule } from "./rule.ts";

/**
 * A share of `n` counted cases is a whole number of them, or of halves where constraints.csv has `steps` 2 for its series: 0.8788 of 66 is
 * 58 of them. A digit too many, or another `n`, seldom is.
 */
export const counted: Rule = (tables) => {
  const constraints = constraintsOf(tables.constraints);
  const units = new Map(tables.series.map(({ row }) => [row.id, row.unit]));
  return [
    ...observed(tables).rows.flatMap(({ p, series }) => shareFault(p, series.id, series.unit, constraints)),
    ...tables.pairs.flatMap((p) => shareFault(p, pairSeries(p), units.get(pairSeries(p)) ?? "", constraints)),
  ];
};

type Share = Located<{ value: number | null; n: number | null }>;

function shareFault(p: Share, series: string, unit: string, constraints: Constraints): Fault[] {
  const [steps, digits] = [constant(constraints, "series", series, "steps"), constant(constraints, "unit", unit, "decimals")];
  const { value, n } = p.row;
  if (steps === null || digits === null || value === null) return [];
  if (n === null) return [broken("counted", p, "n", `how many cases the share is of, for ${series} is counted`)];
  const cases = n * Number(steps);
  const nearest = Math.round(value * cases) / cases;
  if (Math.abs(nearest - value) <= 10 ** -Number(digits) / 2 + FLOAT_ERROR) return [];
  return [broken("counted", p, "value", `a share of ${n} cases, such as ${Number(nearest.toFixed(Number(digits)))}`)];
}

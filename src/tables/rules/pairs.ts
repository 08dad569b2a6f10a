import { parsePeriod } from "../../model/period.ts";
import { constant, constraintsOf } from "../constraints.ts";
import { placeOf } from "../fault.ts";
import { cellOf } from "../observed.ts";
import { pairSeries } from "../pairs.ts";
import { decimal } from "../print/decimal.ts";
import { broken, type Rule } from "./rule.ts";
import { isWithin, yearsOf } from "./years.ts";

/**
 * Figures of both partners keep the rules of other figures: they and the ends of their intervals lie within what their unit can have, and
 * their period was over when the source was published.
 */
export const pairs: Rule = (tables) => {
  const constraints = constraintsOf(tables.constraints);
  const units = new Map(tables.series.map(({ row }) => [row.id, row.unit]));
  const sources = new Map(tables.sources.map((p) => [p.row.id, p]));
  const { first, last } = yearsOf(tables);
  return tables.pairs.flatMap((p) => {
    const unit = units.get(pairSeries(p)) ?? "";
    const [least, most, digits] = ["least", "most", "decimals"].map((name) => Number(constant(constraints, "unit", unit, name) ?? NaN));
    const beyond = (["value", "low", "high"] as const).flatMap((name) => {
      const number = p.row[name];
      if (number === null) return [];
      if (number < Number(least) || number > Number(most)) return [broken("limits", p, name, `${unit} from ${least} to ${most}`)];
      const after = -(decimal(cellOf(p, name))?.exponent ?? 0);
      return after > Number(digits) ? [broken("limits", p, name, `at most ${digits} digits after the point in ${unit}`)] : [];
    });
    const { period, source } = p.row;
    if (!isWithin(period, first, last + 1)) return [...beyond, broken("period", p, "period", `a period from ${first} to ${last + 1}`)];
    const from = sources.get(source);
    const published = parsePeriod(from?.row.published ?? "");
    if (!from || !published || period.end <= published.end) return beyond;
    const over = `a period that was over when ${source} was published, ${published.text}`;
    return [...beyond, broken("period", p, "period", over, [placeOf(from)])];
  });
};

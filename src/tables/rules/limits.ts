import { constant } from "../constraints.ts";
import { cellOf, observed } from "../observed.ts";
import { decimal, written } from "../print/decimal.ts";
import { broken, type Rule } from "./rule.ts";

/** Value and bounds lie within what their unit can have, a share within 0 and 100, with no more digits than it is counted in. */
export const limits: Rule = (tables) => {
  const { rows, constraints } = observed(tables);
  return rows.flatMap(({ p, series }) => {
    const limit = (name: string) => Number(constant(constraints, "unit", series.unit, name) ?? Number.NaN);
    const [least, most, decimals] = [limit("least"), limit("most"), Math.max(limit("decimals"), series.decimals)];
    return (["value", "lower", "upper"] as const).flatMap((name) => {
      const number = p.row[name];
      if (number === null) return [];
      if (number < least || number > most) return [broken("limits", p, name, `${series.unit} from ${least} to ${most}`)];
      const exact = decimal(cellOf(p, name));
      const long = exact !== null && -exact.exponent > decimals;
      return long
        ? [broken("limits", p, name, `at most ${decimals} digits after the point in ${series.unit}, and not ${written(exact)}`)]
        : [];
    });
  });
};

import { FLOAT_ERROR } from "../../model/check.ts";
import { COMPILER } from "../../model/observation.ts";
import { constant } from "../constraints.ts";
import { observed } from "../observed.ts";
import { evaluate } from "../print/formula.ts";
import { POWERS } from "../print/printed.ts";
import { broken, type Rule } from "./rule.ts";

/**
 * A computed figure is what the formula in its note gives, to the last digit that the figure has. A formula prints in the magnitude that
 * constraints.csv has for its series, in single units where it has none; of a share it gives the part, and the figure is percent.
 */
export const formulas: Rule = (tables) => {
  const { rows, constraints } = observed(tables);
  // Without that file nobody knows a magnitude; that it is missing is said of itself.
  if (tables.constraints.length === 0) return [];
  return rows.flatMap(({ p, series }) => {
    const { reporter, value, note } = p.row;
    const result = reporter === COMPILER && value !== null ? evaluate(note ?? "") : null;
    const magnitude = constant(constraints, "series", series.id, "magnitude") ?? (series.unit === "PC" ? "percent" : "one");
    const power = magnitude === "percent" ? 2 : POWERS[magnitude];
    if (result === null || value === null || power === undefined) return [];
    const given = result * 10 ** power;
    if (gives(given, value)) return [];
    const printed = magnitude === "one" || magnitude === "percent" ? "" : `, which prints ${magnitude}s (constraints.csv)`;
    return [broken("formula", p, "value", `${Number(given.toPrecision(4))}, as the formula in its note gives${printed}`)];
  });
};

/** Whether a result rounds to a value that has lost its trailing zeros. */
function gives(result: number, value: number): boolean {
  if (result === 0 || value === 0) return result === value;
  const [digits = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const last = 10 ** (Number(exponent) - digits.replace(".", "").length + 1);
  return Math.abs(result - value) / last <= 0.5 + FLOAT_ERROR;
}

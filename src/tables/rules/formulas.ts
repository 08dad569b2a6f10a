import { FLOAT_ERROR } from "../../model/check.ts";
import { COMPILER } from "../../model/observation.ts";
import { observed } from "../observed.ts";
import { evaluate } from "../print/formula.ts";
import { broken, type Rule } from "./rule.ts";

/** A computed figure is what the formula in its note gives, to the last digit that the figure has; the power of ten is the series' unit. */
export const formulas: Rule = (tables) =>
  observed(tables).rows.flatMap(({ p }) => {
    const { reporter, value, note } = p.row;
    const result = reporter === COMPILER && value !== null ? evaluate(note ?? "") : null;
    if (result === null || value === null || gives(result, value)) return [];
    return [broken("formula", p, "value", `${Number(result.toPrecision(4))}, by any power of ten, as the formula in its note gives`)];
  });

/** Whether a result rounds to a value that has lost its trailing zeros, whatever the power of ten. */
function gives(result: number, value: number): boolean {
  if (result === 0 || value === 0) return result === value;
  const digits = Number(value.toExponential().split("e")[0]?.replace(/[-.]/g, ""));
  const scaled = Math.abs(result) * 10 ** (String(digits).length - 1 - Math.floor(Math.log10(Math.abs(result))));
  // A result such as 9.97 that rounds up has a digit more than the value.
  return [scaled, scaled / 10].some((s) => Math.abs(s - digits) <= 0.5 + FLOAT_ERROR);
}

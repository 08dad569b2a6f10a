import { COMPILER } from "../../model/observation.ts";
import { LOW_RELIABILITY } from "../../model/observationStatus.ts";
import { placeOf } from "../fault.ts";
import { observed } from "../observed.ts";
import { broken, type Rule } from "./rule.ts";

/** A number as a note writes it: `360`, `2.0`, `1,720.5`. */
const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;

/** Between the counts of a basis that divides one by another: `oil_customs_over_crude_imports`. A share of one count names that count alone. */
const OVER = /._over_./;

/**
 * A figure computed from a doubtful one is doubtful itself, of either partner: its note names a figure that its source has for the same country.
 * So is one that we computed by dividing one count by another, whose goods or methods need not be the same.
 */
export const doubts: Rule = (tables) => [...fromDoubtful(tables), ...ofUnlike(tables)];

/** Figures that we computed from two counts and that are not doubtful: what a source divides itself is graded by what it says. */
function ofUnlike(tables: Parameters<Rule>[0]) {
  return observed(tables).rows.flatMap(({ p }) => {
    const { basis, reporter, status } = p.row;
    if (reporter !== COMPILER || status === LOW_RELIABILITY || !OVER.test(basis)) return [];
    return [broken("doubt", p, "status", `${LOW_RELIABILITY}, as ${basis} divides one count by another`)];
  });
}

function fromDoubtful(tables: Parameters<Rule>[0]) {
  const { rows } = observed(tables);
  const doubtful = rows.filter(({ p }) => p.row.status === LOW_RELIABILITY && p.row.reporter !== COMPILER && p.row.value !== null);
  return rows.flatMap(({ p }) => {
    const { reporter, status, note, source, counterpart } = p.row;
    if (reporter !== COMPILER || status === LOW_RELIABILITY) return [];
    const named = new Set([...(note ?? "").matchAll(NUMBER)].map(([print]) => digitsOf(Number(print.replaceAll(",", "")))));
    const own = doubtful.filter((one) => one.p.row.source === source && one.p.row.counterpart === counterpart);
    const from = own.filter((one) => named.has(digitsOf(one.p.row.value ?? 0)));
    if (from.length === 0) return [];
    return [
      broken(
        "doubt",
        p,
        "status",
        `${LOW_RELIABILITY}, as the figure that it is computed from`,
        from.map((one) => placeOf(one.p)),
      ),
    ];
  });
}

/** Digits of a number without the power of ten, which is that of a unit. */
function digitsOf(value: number): string {
  return value.toExponential().split("e")[0] ?? "";
}

import { HALF_DIGIT, totalInNote } from "../../model/amountsOfShare.ts";
import { FLOAT_ERROR } from "../../model/check.ts";
import { groupBy } from "../../model/groupBy.ts";
import { constant } from "../constraints.ts";
import { placeOf } from "../fault.ts";
import { type Observed, observed } from "../observed.ts";
import { broken, type Rule } from "./rule.ts";

/** A share that was computed from yearly rows is what these rows give: `parts` of its basis over `whole`, or over the total in its note. */
export const sums: Rule = (tables) => {
  const { rows, constraints } = observed(tables);
  // A row whose source is not known would be missing in its sums.
  if (rows.length < tables.observations.length) return [];
  const yearly = groupBy(rows.filter(isYear), ({ series, source, p }) => key(series.id, source.id, p.row.variant, p.row.counterpart));
  return rows.flatMap((o) => {
    const { p, source } = o;
    const [parts, whole] = ["parts", "whole"].map((name) => constant(constraints, "basis", p.row.basis, name));
    if (!parts || p.row.value === null) return [];
    const among = (series: string, counterpart: string) => within(yearly.get(key(series, source.id, p.row.variant, counterpart)) ?? [], o);
    const [own, all] = [among(parts, p.row.counterpart), whole ? among(whole, "WLD") : []];
    const total = whole ? sum(all) : totalInNote(p.row.note);
    const share = (100 * sum(own)) / total;
    if (!Number.isFinite(share) || Math.abs(share - p.row.value) <= HALF_DIGIT + FLOAT_ERROR) return [];
    const said = `${share.toFixed(1)}, as ${own.length} rows of ${parts} give it`;
    const against = [...own, ...all].map(({ p: part }) => placeOf(part));
    return [{ ...broken("formula", p, "value", said, against), cause: `parts ${[parts, whole ?? ""].join("+")} ${p.row.counterpart}` }];
  });
};

function isYear({ p }: Observed): boolean {
  return /^\d{4}$/.test(p.row.period.text);
}

function key(...parts: (string | null)[]): string {
  return parts.join(" ");
}

function within(rows: Observed[], { p }: Observed): Observed[] {
  return rows.filter((o) => o.p.row.period.start >= p.row.period.start && o.p.row.period.end <= p.row.period.end);
}

function sum(rows: Observed[]): number {
  return rows.reduce((total, { p }) => total + (p.row.value ?? 0), 0);
}

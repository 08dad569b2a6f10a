import type { Fault } from "../fault.ts";
import { seriesOf } from "../observed.ts";
import { broken, type Rule } from "./rule.ts";

/** An old id in `replaces` belonged to the same series, to this one row alone, and stands in a frozen release. */
export const replaced: Rule = (tables, { hasObservation }) => {
  const taken = new Map<string, string>();
  return tables.observations.flatMap((p) =>
    p.row.replaces.flatMap((old): Fault[] => {
      const earlier = taken.get(old);
      taken.set(old, `${p.file}:${p.line}`);
      const parts = old.split(".");
      if (parts[0] !== seriesOf(p) || parts.length < 4)
        return [broken("replaces", p, "replaces", `ids of ${seriesOf(p)}, and ${old} is none`)];
      if (earlier) return [broken("replaces", p, "replaces", `ids of this row alone, and ${earlier} replaces ${old} too`)];
      const known = hasObservation === null || hasObservation(old);
      return known ? [] : [broken("replaces", p, "replaces", `ids that a frozen release has, and ${old} stands in none`)];
    }),
  );
};

import { groupBy } from "../../model/groupBy.ts";
import type { Fault } from "../fault.ts";
import { seriesOf } from "../observed.ts";
import { broken, type Rule } from "./rule.ts";

/** Figures of one release of a database all say so: where one row of a series and a source has a variant `vintage-…`, every row has it. */
export const editions: Rule = (tables) =>
  [...groupBy(tables.observations, (p) => `${seriesOf(p)} ${p.row.source}`).values()].flatMap((rows): Fault[] => {
    const counts = groupBy(rows, ({ row }) => row.variant ?? "");
    const [most] = [...counts].sort((a, b) => b[1].length - a[1].length);
    if (!most?.[0].startsWith("vintage-")) return [];
    return rows
      .filter(({ row }) => row.variant !== most[0])
      .map((p) => broken("edition", p, "variant", `${most[0]}, as the other ${most[1].length} rows from ${p.row.source} have it`));
  });

import { groupBy } from "../../model/groupBy.ts";
import type { Fault } from "../fault.ts";
import { seriesOf } from "../observed.ts";
import { broken, type Rule } from "./rule.ts";

/**
 * Figures of one release of a database all say so: where most rows of a series and a source have a variant `vintage-…`, every row has it,
 * by itself or with what tells apart two figures of one period behind a hyphen: `vintage-2024`, `vintage-2024-without-conflict`.
 */
export const editions: Rule = (tables) =>
  [...groupBy(tables.observations, (p) => `${seriesOf(p)} ${p.row.source}`).values()].flatMap((rows): Fault[] => {
    const variants = [...groupBy(rows, ({ row }) => row.variant ?? "")]
      .sort((a, b) => b[1].length - a[1].length)
      .map(([variant]) => variant);
    const having = (release: string) => rows.filter(({ row }) => isOf(row.variant ?? "", release));
    const [most = ""] = variants.sort((a, b) => having(b).length - having(a).length);
    if (!most.startsWith("vintage-")) return [];
    return rows
      .filter(({ row }) => !isOf(row.variant ?? "", most))
      .map((p) => broken("edition", p, "variant", `${most}, as the other ${having(most).length} rows from ${p.row.source} have it`));
  });

function isOf(variant: string, release: string): boolean {
  return variant === release || (release !== "" && variant.startsWith(`${release}-`));
}

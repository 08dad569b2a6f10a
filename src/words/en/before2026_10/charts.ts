import type { BalanceFact } from "../../../model/facts/balance.ts";
import type { Words } from "../../en.ts";
import { type BalanceNames, balanceClaim } from "../balanceClaim.ts";
import { listed } from "../cardinal.ts";
import { balancePhrases } from "./balance.ts";

/** Words in pictures and tables of charts that releases before 2026.10.0 have otherwise. */
export function charts({ balance, columns, directions }: Words): Pick<Words, "balance" | "columns" | "directions"> {
  return {
    balance: {
      ...balance,
      codersColumn: "Codings that agree (of 3)",
      claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names, balancePhrases),
    },
    columns: {
      ...columns,
      others: (names) =>
        names.length === 1 ? columns.others(names) : `Other suppliers with figures: ${listed(names)}; only the highest is drawn.`,
    },
    directions: { ...directions, key: { ...directions.key, missing: "no figure" } },
  };
}

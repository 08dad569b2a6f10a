import type { BalanceFact } from "../../../model/facts/balance.ts";
import type { BalanceNames } from "../../en/balanceClaim.ts";
import type { Words } from "../../en.ts";
import { balanceClaim, balanceClaimPhrases } from "../balanceClaim.ts";
import { listed } from "../cardinal.ts";
import { inYearSpan } from "../when.ts";

/** Phrases of what may be claimed of the balance that releases before 2026.10.0 have otherwise. */
export const balancePhrases: typeof balanceClaimPhrases = {
  ...balanceClaimPhrases,
  open: (year) => `; xəttin boz olduğu illərdə, məsələn, ${inYearSpan(year, year)}, razılaşmırlar`,
};

/** Words in pictures and tables of charts that releases before 2026.10.0 have otherwise in Azerbaijani. */
export function charts({ balance, columns, directions }: Words): Pick<Words, "balance" | "columns" | "directions"> {
  return {
    balance: {
      ...balance,
      codersColumn: "Eyni nəticə verən kodlaşdırmalar (3-dən)",
      claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names, balancePhrases),
    },
    columns: {
      ...columns,
      others: (names) =>
        names.length === 1 ? columns.others(names) : `Rəqəmi olan digər tədarükçülər: ${listed(names)}; yalnız ən böyüyü çəkilib.`,
    },
    directions: { ...directions, key: { ...directions.key, missing: "rəqəm yoxdur" } },
  };
}

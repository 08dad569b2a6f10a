import type { BalanceFact } from "../../../model/facts/balance.ts";
import type { BalanceNames } from "../../en/balanceClaim.ts";
import type { Words } from "../../en.ts";
import { balanceClaim, balanceClaimPhrases } from "../balanceClaim.ts";
import { listed } from "../cardinal.ts";
import { kit } from "../kit.ts";

/** Phrases of what may be claimed of the balance that releases before 2026.10.0 have otherwise. */
export const balancePhrases: typeof balanceClaimPhrases = {
  ...balanceClaimPhrases,
  open: (year) => `؛ آنجا که خط خاکستری است، مانند سال ${kit.year(year)}، هم‌نظر نیستند`,
};

/** Words in pictures and tables of charts that releases before 2026.10.0 have otherwise in Persian. */
export function charts({ balance, columns, directions }: Words): Pick<Words, "balance" | "columns" | "directions"> {
  return {
    balance: {
      ...balance,
      codersColumn: "کدگذاری‌های هم‌نظر (از ۳)",
      claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names, balancePhrases),
    },
    columns: {
      ...columns,
      others: (names) =>
        names.length === 1 ? columns.others(names) : `تأمین‌کنندگان دیگری که رقم دارند: ${listed(names)}؛ تنها بیشترین کشیده شده است.`,
    },
    directions: { ...directions, key: { ...directions.key, missing: "بدون رقم" } },
  };
}

import type { BalanceFact } from "../../../model/facts/balance.ts";
import type { BalanceNames } from "../../en/balanceClaim.ts";
import { balanceClaim, type balanceClaimPhrases } from "../balanceClaim.ts";
import { balancePhrases as later } from "../before2026_11/balance.ts";
import { yearth } from "../when.ts";

const phrases: typeof balanceClaimPhrases = {
  ...later,
  coders: "hər iki kodlayıcı",
  inYears: "Bu illərdə",
  open: (year) => `; ${yearth(year)} il üçün metodlar üst-üstə düşmür`,
};

/** The balance index as releases before 2026.8.0 word it. */
export const balance = {
  claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names, phrases),
};

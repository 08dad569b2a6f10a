import type { BalanceFact } from "../../../model/facts/balance.ts";
import type { BalanceNames } from "../../en/balanceClaim.ts";
import { balanceClaim, balanceClaimPhrases } from "../balanceClaim.ts";

const phrases: typeof balanceClaimPhrases = {
  ...balanceClaimPhrases,
  coders: "her iki kodlayıcı",
  inYears: "Bu yıllarda",
  open: (year) => `; ${year} yılı için yöntemler uyuşmuyor`,
};

/** The balance index as releases before 2026.8.0 word it. */
export const balance = {
  claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names, phrases),
};

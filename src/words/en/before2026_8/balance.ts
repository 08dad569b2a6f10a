import type { BalanceFact } from "../../../model/facts/balance.ts";
import { type BalanceNames, balanceClaim, type balanceClaimPhrases } from "../balanceClaim.ts";
import { balancePhrases } from "../before2026_10/balance.ts";

/** Phrases of what may be claimed of the balance that releases before 2026.8.0 have otherwise. */
export const phrases: typeof balanceClaimPhrases = {
  ...balancePhrases,
  coders: "both coders",
  inYears: "In these years",
  open: (year) => `; for ${year} the methods disagree`,
};

/** The balance index as releases before 2026.8.0 word it. */
export const balance = {
  claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names, phrases),
};

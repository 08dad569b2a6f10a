import type { BalanceFact } from "../../../model/facts/balance.ts";
import type { BalanceNames } from "../../en/balanceClaim.ts";
import { balanceClaim, type balanceClaimPhrases } from "../balanceClaim.ts";
import { balancePhrases } from "../before2026_10/balance.ts";

/** Phrases of what may be claimed of the balance that releases before 2026.9.0 have otherwise. */
const phrases: typeof balanceClaimPhrases = { ...balancePhrases, coders: "makaleleri bizim için okuyan iki kişi" };

/** The balance index as releases before 2026.9.0 word it. */
export const balance = {
  claim: (fact: BalanceFact, names: BalanceNames) => balanceClaim(fact, names, phrases),
};

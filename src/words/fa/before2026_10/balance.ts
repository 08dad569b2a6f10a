import { balanceClaimPhrases } from "../balanceClaim.ts";
import { kit } from "../kit.ts";

/** Phrases of what may be claimed of the balance that releases before 2026.10.0 have otherwise. */
export const balancePhrases: typeof balanceClaimPhrases = {
  ...balanceClaimPhrases,
  open: (year) => `؛ آنجا که خط خاکستری است، مانند سال ${kit.year(year)}، هم‌نظر نیستند`,
};

import { balanceClaimPhrases } from "../balanceClaim.ts";

/** Phrases of what may be claimed of the balance that releases before 2026.10.0 have otherwise. */
export const balancePhrases: typeof balanceClaimPhrases = {
  ...balanceClaimPhrases,
  open: (year) => `; where the line is gray they do not, as in ${year}`,
};

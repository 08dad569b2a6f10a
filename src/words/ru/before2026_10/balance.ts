import { balanceClaimPhrases } from "../balanceClaim.ts";

/** Phrases of what may be claimed of the balance that releases before 2026.10.0 have otherwise. */
export const balancePhrases: typeof balanceClaimPhrases = {
  ...balanceClaimPhrases,
  lean: "явного уклона",
  open: (year) => `; там, где линия серая, они расходятся, например в ${year} году`,
};

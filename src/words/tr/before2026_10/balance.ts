import { balanceClaimPhrases } from "../balanceClaim.ts";
import { during } from "../cases.ts";

/** Phrases of what may be claimed of the balance that releases before 2026.10.0 have otherwise. */
export const balancePhrases: typeof balanceClaimPhrases = {
  ...balanceClaimPhrases,
  open: (year) => `; çizginin gri olduğu yıllarda, örneğin ${during(String(year))}, aynı yönü göstermiyorlar`,
};

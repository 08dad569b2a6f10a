import { balanceClaimPhrases } from "../balanceClaim.ts";
import { inYearSpan } from "../when.ts";

/** Phrases of what may be claimed of the balance that releases before 2026.10.0 have otherwise. */
export const balancePhrases: typeof balanceClaimPhrases = {
  ...balanceClaimPhrases,
  open: (year) => `; xəttin boz olduğu illərdə, məsələn, ${inYearSpan(year, year)}, razılaşmırlar`,
};

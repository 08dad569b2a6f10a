import type { balanceClaimPhrases } from "../balanceClaim.ts";
import { balancePhrases as later } from "../before2026_11/balance.ts";
import { inYearSpan } from "../when.ts";

/** Phrases of what may be claimed of the balance that releases before 2026.10.0 have otherwise. */
export const balancePhrases: typeof balanceClaimPhrases = {
  ...later,
  open: (year) => `; xəttin boz olduğu illərdə, məsələn, ${inYearSpan(year, year)}, razılaşmırlar`,
};

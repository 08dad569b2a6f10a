import { balanceClaimPhrases } from "../balanceClaim.ts";

/** Phrases of what may be claimed of the balance that releases before 2026.10.0 have otherwise. */
export const balancePhrases: typeof balanceClaimPhrases = {
  ...balanceClaimPhrases,
  open: (year) => `; היכן שהקו אפור, כמו ב־${year}, אין הסכמה`,
};

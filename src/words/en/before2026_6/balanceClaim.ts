import type { balanceClaimPhrases } from "../balanceClaim.ts";
import { phrases as later } from "../before2026_8/balance.ts";
import { signed } from "../signed.ts";

/** Phrases of what may be claimed of the balance that releases before 2026.6.0 have otherwise. */
export const phrases: typeof balanceClaimPhrases = {
  ...later,
  methods: "every method we tried",
  noTilt: (who) => `show no clear tilt: there is no year in which ${who} would agree on a side`,
  state: ({ year, lean, band_low, band_high }) =>
    `At the end of ${year} the index is ${signed(lean, 2)}. With any one source left out, it is between ${signed(band_low, 2)} and ${signed(band_high, 2)}.`,
};

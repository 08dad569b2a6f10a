import { phrases as then } from "../before2026_6/balanceClaim.ts";
import { signed } from "../signed.ts";

/** Phrases of what may be claimed of the balance that releases before 2026.5.0 have otherwise. */
export const phrases: typeof then = {
  ...then,
  noTilt: (who) => `tilt to no side in any year that ${who} would agree on`,
  agree: () => "agree",
  open: (year) => `; for ${year} they do not`,
  state: ({ year, lean, band_low, band_high }) =>
    `At the end of ${year} the index stands at ${signed(lean, 2)}, between ${signed(band_low, 2)} and ${signed(band_high, 2)} with one of them left out.`,
  view: "the variants of the method that fit this view",
  prior: (prior) => `a prior of ${prior}`,
  scale: "only the sign of each event",
  unit: "each event counted by itself",
};

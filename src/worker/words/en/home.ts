/** The dashboard. */
export const home = {
  kicker: "Azerbaijan between Iran and Israel, 1991 to 2025, in five documents",
  lead: "Articles throw numbers around: 69 percent of arms, $600 million of trade. Here each stands where it was printed: with its hedge, its denominator, its year if it has one, and a way to the words.",
};

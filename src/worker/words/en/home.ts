/** The dashboard. */
export const home = {
  kicker: "Azerbaijan between Iran and Israel, 1991 to 2025, in five documents",
  /** The control that goes back to what could be known at a date. */
  knownBy: {
    label: "What could be known by",
    now: "now",
    /** Ends of years are said short. */
    day: (day: string, inWords: string) => (day.endsWith("-12-31") ? `end of ${day.slice(0, 4)}` : inWords),
    counted: (n: number, all: number, day: string) => `Certainly published by ${day}: ${n} of ${all} sources. Nothing else counts below.`,
  },
  lead: "Articles throw numbers around: 69 percent of arms, $600 million of trade. Here each stands where it was printed: with its hedge, its denominator, its year if it has one, and a way to the words.",
};

/** The dashboard. */
export const home = {
  kicker: (area: string, partners: [string, string], first: number, last: number) =>
    `${area} between ${partners[0]} and ${partners[1]}, ${first}–${last}`,
  /** The control that goes back to what could be known at a date. */
  knownBy: {
    label: "What could be known by",
    now: "now",
    /** Ends of years are said short. */
    day: (day: string, inWords: string) => (day.endsWith("-12-31") ? `end of ${day.slice(0, 4)}` : inWords),
    counted: (n: number, all: number, day: string) => `Certainly published by ${day}: ${n} of ${all} sources. Nothing else counts below.`,
  },
  lead: "Articles throw numbers around. Here each stands where it was printed: with its hedge, its denominator, its year if it has one, and a way to the words.",
};

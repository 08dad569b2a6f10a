import { counted, listed } from "./cardinal.ts";

/** How many figures stand in the table alone, by why. */
export interface LeftOutCounts {
  others: number;
  periods: number;
  counts: number;
}

/** Forms of columns: titles, names of windows, the key, and what is not drawn. */
export const columns = {
  /** @param years how long a window is */
  title: (panel: string, years: number) => `${panel}, ${years === 1 ? "by year" : `by period of ${counted(years, "year")}`}`,
  window: (first: number, last: number) => (first === last ? String(first) : `${first}–${two(last)}`),
  /** The same in short lines. */
  windowLines: (first: number, last: number) => (first === last ? [two(first)] : [two(first), `–${two(last)}`]),
  claim: (figure: string) => `${figure} claimed`,
  key: {
    estimate: (how: string[], isOurs: boolean) => {
      const who = isOurs ? "our estimate" : "an estimate";
      return how.length === 0 ? who : `${who}, ${listed(how)}`;
    },
    levels: "highest other supplier on record",
    totals: "all suppliers",
    totalsEstimate: (how: string[]) => ["all suppliers, our estimate", ...how].join(", "),
    claim: "claimed by an article",
    record: (who: string[]) => `as ${listed(who)} ${who.length === 1 ? "prints" : "print"} it`,
    missing: "no figure",
  },
  /** Of partners without any figure of a series that could have one. */
  none: (names: string[]) => `No source in this view gives a figure for ${listed(names, "or")}.`,
  /** Countries that have figures beside the partners, of which only the highest in each period is drawn. */
  others: (names: string[]) =>
    names.length === 1
      ? `Other supplier with figures: ${names[0]}.`
      : `Other suppliers with figures: ${listed(names)}; only the highest is drawn.`,
  leftOut: ({ others, periods, counts }: LeftOutCounts) => {
    const parts = [
      ...(others > 0 ? [counted(others, "figure of another supplier", "figures of other suppliers")] : []),
      ...(periods > 0 ? [counted(periods, "figure of another period", "figures of other periods")] : []),
      ...(counts > 0 ? [counted(counts, "figure of another count", "figures of other counts")] : []),
    ];
    return parts.length === 0 ? null : `In the table only: ${listed(parts)}.`;
  },
};

function two(year: number): string {
  return String(year % 100).padStart(2, "0");
}

import { MOST_NAMED } from "../kit/mostNamed.ts";
import { cardinal, counted, listed } from "./cardinal.ts";
import { yearList } from "./yearList.ts";

/** How many figures stand in the table alone, by why. */
export interface LeftOutCounts {
  others: number;
  periods: number;
  counts: number;
  /** Whole series, which have another unit. */
  elsewhere: { title: string; n: number }[];
}

/** Years in which no delivery from a country was found, and who looked. */
export interface NoneFoundWords {
  country: string;
  years: number[];
  who: string;
}

/** A year with most of the deliveries of a period: names and percents. */
export interface OneYearWords {
  country: string;
  period: string;
  year: string;
  own: string;
  all: string;
}

/** Forms of columns: titles, names of windows, the key, and what is not drawn. */
export const columns = {
  /** @param years how long a window is */
  title: (panel: string, years: number, unit: string | null) =>
    `${panel}, ${unit === null ? "" : `${unit} `}${years === 1 ? "by year" : `${cardinal(years)}-year periods`}`,
  /** @param months of a part of a year; null for the whole */
  window: (first: number, last: number, months: number | null) =>
    months === null ? years(first, last) : `${years(first, last)} (${counted(months, "month")})`,
  /** The same in short lines. */
  windowLines: (first: number, last: number, months: number | null) =>
    months !== null ? [String(first), `${months} mo.`] : first === last ? [two(first)] : [two(first), `–${two(last)}`],
  /** A figure that its words leave open to one side. */
  open: (figure: string, to: "up" | "down" | null) => (to === "up" ? `${figure}+` : to === "down" ? `under ${figure}` : figure),
  claim: (figure: string) => `${figure} claimed`,
  key: {
    estimate: (how: string[], isOurs: boolean) => (how.length > 0 ? listed(how) : isOurs ? "our estimate" : "an estimate"),
    levels: "highest other supplier on record",
    totals: "all suppliers",
    totalsEstimate: (how: string[]) => `all suppliers, ${how.length > 0 ? listed(how) : "our estimate"}`,
    claim: "claimed by an article",
    record: (who: string[]) => `published by ${listed(who)}`,
    missing: "no figure",
    /** The same where marks of another count stand in years without a column. */
    notInCount: "no figure in this count",
    part: "a part of a year",
    computed: "another count",
    /** The same of marks that do not all count the same. */
    severalCounts: "other counts, each different",
  },
  /** Of partners without any figure of a series that could have one. */
  none: (names: string[]) => `No source in this view gives a figure for ${listed(names, "or")}.`,
  /** Who counts the columns, and what each mark beside them counts. */
  counts: (reporters: string[], marks: { window: string; what: string }[]) => {
    const said = [
      ...(reporters.length === 0 ? [] : [`Columns: ${listed(reporters)}.`]),
      ...(marks.length === 0 ? [] : [`Marks: ${marks.map(({ window, what }) => `${window}, ${what}`).join("; ")}.`]),
    ];
    return said.length === 0 ? null : said.join(" ");
  },
  /** Countries that have figures beside the partners, of which only the highest in each period is drawn. */
  others: (names: string[]) =>
    names.length === 1
      ? `Other supplier with figures: ${names[0]}.`
      : names.length > MOST_NAMED
        ? `${counted(names.length, "other supplier has figures", "other suppliers have figures")}; the highest is drawn where that is certain.`
        : `Other suppliers with figures: ${listed(names)}; the highest is drawn where that is certain.`,
  /** Which of them is the highest in which periods of several years. `each`: with the last years of its periods. */
  levelsByEnd: (each: string) => `Highest other supplier by a period's last year, where certain: ${each}.`,
  /** What a 0 of arms says, of the years that have one. */
  zero: (years: number[]) => `0 in ${yearList(years)}: no delivery was found, which does not mean that there was none.`,
  /** In which years of a country no delivery was found, and by whom, in a sentence of its own. */
  noneFound: ({ country, years, who }: NoneFoundWords) =>
    `No delivery from ${country} in ${yearList(years)} was found (${who}), which does not mean that there was none.`,
  /** How many more figures of articles a view has than its finding tells. */
  moreClaims: (n: number) => `Also in view: ${n} more ${n === 1 ? "figure" : "figures"} from the articles.`,
  /** Of a view that has visits and no agreement, where both are counted. */
  noAgreement: "No signed agreement is in view.",
  /** That columns and totals are not of one edition, and of which years. */
  editions: (names: string[], years: number[]) =>
    `${yearList(years)}: ${listed(names)} and all suppliers are from different editions of the data, so the one is no share of the other.`,
  /** That most deliveries of a period are of one of its years, in percent of the country's and of those of all. */
  ofOneYear: ({ country, period, year, own, all }: OneYearWords) =>
    `Share of a single year (${year}) in the deliveries of ${period}: ${country} ${own}, all suppliers ${all} (our estimates).`,
  leftOut: ({ others, periods, counts, elsewhere }: LeftOutCounts) => {
    const parts = [
      ...(others > 0 ? [counted(others, "figure for another supplier", "figures for other suppliers")] : []),
      ...(periods > 0 ? [counted(periods, "figure for another period", "figures for other periods")] : []),
      ...(counts > 0 ? [counted(counts, "figure from another count", "figures from other counts")] : []),
      ...elsewhere.map(({ title, n }) => `${counted(n, "figure")} for “${title}”`),
    ];
    return parts.length === 0 ? null : `Only in the table: ${listed(parts)}.`;
  },
};

function years(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${two(last)}`;
}

function two(year: number): string {
  return String(year % 100).padStart(2, "0");
}

import type { ToldAndFound } from "../../model/facts/eventsCounted.ts";
import { listed } from "./cardinal.ts";
import { yearSpan } from "./yearSpan.ts";

/** The name of who visits, as summaries of visits have it: the word before the verb, where it is a name. */
const VISITOR = /(?:^|\s)(\p{Lu}[\p{L}'’-]+) visits\b/u;

/** A printed total of events; without a date where its source gives none. */
export interface Unnamed {
  series: string;
  partner: string;
  figure: string;
  print: string | null;
  date: string | null;
  isClaim: boolean;
}

/** The years of some records, and how many they are. */
export interface Years {
  from: number;
  to: number;
  records: number;
}

/** `3 times`, `1.2 to 2.8 times`: to one digit after the point. */
export function times(least: number, most: number): string {
  const [from, to] = [least, most].map((n) => String(Math.round(n * 10) / 10));
  return `${from === to ? from : `${from} to ${to}`} times`;
}

/** What was added up, part by part; of goods that go one way the way, else the name of the series. */
export function partsAdded(parts: { what: string; partner: string; direction: string; figure: string; period: string }[]): string {
  const each = parts.map(({ what, partner, direction, figure, period }) => {
    const way =
      direction === "to_counterpart" ? `to ${partner}` : direction === "from_counterpart" ? `from ${partner}` : `${what}, ${partner}`;
    return `${figure} ${way} in ${period}`;
  });
  return listed(each);
}

/** Words in pictures of claims and records of other forms than marks over time. */
export const claimForm = {
  /** Title of a picture in which every event has its mark. `what`: what is counted, such as official visits. */
  eventsTitle: (what: string) => `${what.charAt(0).toUpperCase()}${what.slice(1)} found, each at its date`,
  /** Who visits, for a label at a mark; null where the summary of the visit does not say it so. */
  visitor: (summary: string, year: string) => {
    const name = VISITOR.exec(summary)?.[1];
    return name === undefined ? null : `${name} ${year}`;
  },
  /** What was signed on a day, or in a month or year whose day is not known. */
  signed: (n: number, date: string) => (n === 1 ? date : `${n} signed, ${date}`),
  /** A total that names none of what it counts, and so has no mark. */
  unnamed: ({ series, partner, figure, print, date, isClaim }: Unnamed) => {
    const by = isClaim ? "in one article" : "in another source";
    return `${series}, ${partner}: ${figure}${print === null ? "" : ` (“${print}”)`} ${by}, ${date ?? "no year given"}.`;
  },
  /** Beside a partner's row of events: how many each collection tells. `what`: which of them, where there are several kinds. */
  totals: (what: string | null, { documents, references, both }: ToldAndFound) => {
    const parts = [
      ...(documents === 0 ? [] : [`${documents} in the articles`]),
      ...(references === 0 ? [] : [`${references} in other sources${both === 0 ? "" : ` (${both} in both)`}`]),
    ];
    return `${what ?? "found"}: ${parts.length === 0 ? "none in this view" : parts.join(", ")}`;
  },
  /** A figure beside its mark, with the years that it is of. */
  figureOf: (figure: string, period: string, isUndated: boolean) =>
    isUndated ? `${figure} (published ${period}, no year given)` : `${figure}, ${period}`,
  /** Below rows of different bases. */
  rowsApart: "Each row is a share of something else: compare within a row, not between rows.",
  /** Beside the name of a partner whose strip has the others' scale, or its own. */
  sameScale: "same scale",
  otherScale: (end: string) => `scale of its own, up to ${end}`,
  /** Name of a row of records: who counts, which way it goes where there are several, and first and last year of what is counted. */
  track: (who: string, way: string | null, { first, last }: { first: number; last: number }) =>
    `${[who, ...(way === null ? [] : [way])].join(", ")}, ${yearSpan(first, last)}`,
  side: (country: string) => `${country}'s count`,
  /** Which way figures of one country go. */
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  ours: "calculated by us",
  /** Name of a row of sums that one count makes of both directions of a trade. */
  sums: (who: string) => `exports + imports (${who})`,
  partOfYear: "only part of a year each",
  /** Years of a figure that crosses from one to the other. */
  years: (first: string, last: string) => `${first}/${last.slice(2)}`,
  /** What belongs to a claim and is no count, such as a target. */
  aside: (what: string, figure: string) => `${what}: ${figure}.`,
  /** What belongs to it, where the name of its series is that of counts. */
  target: "Target",
  verdict: {
    agrees: "Matches the records",
    differs: "Does not match the records",
    cannot_be_tested: "Cannot be tested",
  },
  /** How many times what it was checked against a claim is. */
  gap: {
    records: (least: number, most: number, { from, to, records }: Years) =>
      `${times(least, most)} the ${records === 1 ? "record" : "records"} it was checked against (${yearSpan(from, to)})`,
    parts: (least: number, most: number, { from, to }: Years) =>
      `${times(least, most)} exports and imports on record together (${yearSpan(from, to)})`,
  },
  addedUp: (parts: Parameters<typeof partsAdded>[0]) =>
    `On record: ${partsAdded(parts)}. We add them only to show that together they stay below the claim.`,
  /** The marks of figures. */
  figures: {
    claim: "figure in an article",
    record: "record",
    doubtful: "doubtful record",
    /** Of one mark for those and for what we calculate from doubtful figures. */
    doubtfulOrOurs: "doubtful record or calculation",
    computed: "calculated by us",
    /** Of one that its source estimates, and of one mark for both. */
    estimated: "estimated by the source",
    computedOrEstimated: "calculated by us, or estimated by the source",
    bounds: "from lowest to highest",
    "doubtful-bounds": "doubtful record, from lowest to highest",
    open: "the source says “up to”, “almost” or “more than”",
    reading: "record (place: amount; number: year)",
    "estimated-reading": "calculated by us, or doubtful",
  },
  /** The marks of events: who went where, or that something was signed, and which collection tells it. */
  events: {
    to: (subject: string) => `came to ${subject}, in an article`,
    from: (subject: string) => `went from ${subject}, in an article`,
    act: "agreement, in an article",
    foundTo: "came, other source",
    foundFrom: "went, other source",
    foundAct: "agreement, other source",
    period: "day not known",
  },
};

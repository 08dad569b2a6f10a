import type { DirectionsFact } from "../../model/facts/fact.ts";
import type { InShort } from "../kit/inShort.ts";
import { counted, listed } from "./cardinal.ts";
import { cooperativeShare, eventsPhrase, eventsTie, seriesPhrase } from "./seriesPhrases.ts";

/** Phrases of facts that earlier releases have otherwise. */
export const factPhrases = {
  series: seriesPhrase,
  /** Whose claim a sentence tells. `isSame`: the sentence before it is of the same article, which is not named twice. */
  article: (year: string | null, isSame: boolean) => (isSame ? "The same article" : year === null ? "One article" : `A ${year} article`),
  tie: eventsTie,
  events: (series: string, n: number, title: string) => eventsPhrase(series, n, title),
  /** A print that names no number, such as `dozens`, with what it is at least; null where it names one. */
  vague: (print: string | null, figure: string, things: string): string | null =>
    print !== null && VAGUE.test(print) ? `speaks of “${print}” of ${things} (${figure})` : null,
  /** The end of a sentence of what other sources report. `each`: how many of them with which country. */
  shared: (n: number, each: { n: number; country: string }[], isWhole = false) => {
    const own = each.filter((one) => one.n > 0);
    const [only] = own;
    if (n === 0 || only === undefined) return ".";
    if (own.length === 1 && each.length > 1)
      return `. Among these ${n === 1 ? "is" : "are"} ${n} ${only.country} that the articles report too.`;
    if (isWhole && own.length > 1) return `. Of these, the articles also report ${listed(own.map((one) => `${one.n} ${one.country}`))}.`;
    const all = own.map((one) => String(one.n));
    return `. Among these ${n === 1 ? "is" : "are"} ${listed(all)} that the articles report too.`;
  },
  shares: cooperativeShare,
  countedBy: (basis: string, reporter: string) => (basis.includes(reporter) ? basis : `${basis}; ${reporter}`),
  /** That parts do not reach a claim; with what they come to, in words, where that is known. `when`: their period, or nothing. */
  parts: (sum: string | null, when: string, hasDoubtful: boolean) =>
    sum === null
      ? " Exports and imports on record do not add up to that."
      : when === ""
        ? ` Exports and imports on record come to ${sum} together.`
        : ` Exports and imports of ${when} on record total ${sum}${hasDoubtful ? " (one is doubtful)" : ""}.`,
  /** What the records that gave a verdict are, and a higher one of later years where there is one, with who reports it. */
  ranged: (who: string, how: string, range: string, later: string | null, short: InShort | null) =>
    short !== null
      ? ` Records of ${short.years} show ${short.values}; later ones reach ${short.later}.`
      : later === null
        ? ` ${who} ${how}: ${range}.`
        : ` Records of the years before it show ${range}; later ones reach ${later}.`,
  /** What records say of one of several shares. `outcome`: the same, with whose records these are. */
  against: (of: string, outcome: (whose: string) => string) => outcome(` of the share of ${of}`),
  /** That records of one thing disagree, or, where they are apart in time, vary. `each`: as they say it, with time and who says so. */
  disagree: (whose: string, each: string[], areApart: boolean) =>
    ` Records${whose} ${areApart ? "vary by year" : "disagree"}: ${listed(each)}.`,
  /** The condition of a verdict that rests on an event on record and on no figure. */
  ofCase: ", if both mean the same case",
  /** The newest figure; without the country where what is counted names it. */
  latest: (figure: string, country: string, when: string, of: string, isOfEach: boolean) =>
    `The latest figure is ${figure}${of.includes(country) && !isOfEach ? "" : ` for ${country}`}${when} (${of}).`,
  /** Before the second of two partners, how old and how long what is told of it is beside the first: `For Israel, the newest figures for both are four years older and for only seven months:`. */
  beside: (country: string, { earlier, months, isOfBoth }: NonNullable<DirectionsFact["beside"]>): string | null => {
    const years = `${counted(Math.abs(earlier), "year")} ${earlier > 0 ? "older" : "newer"}`;
    const said = [...(earlier === 0 ? [] : [years]), ...(months === null ? [] : [`for only ${counted(months, "month")}`])];
    if (said.length === 0) return null;
    return isOfBoth
      ? `For ${country}, the newest figures for both are ${listed(said)}:`
      : `The newest such figures for ${country} are ${listed(said)}:`;
  },
  /** Whether the second of two counts of the same events repeats what was counted. */
  repeats: false,
};

/** Prints of a number that is not named. */
const VAGUE = /^(dozens|scores|hundreds|thousands|millions)$/i;

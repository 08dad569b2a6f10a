import { cooperativeShare, eventsTie, seriesPhrase } from "./seriesPhrases.ts";

/** Phrases of facts that earlier releases have otherwise. */
export const factPhrases = {
  series: seriesPhrase,
  /** Whose claim a sentence tells. `isSame`: the sentence before it is of the same article, which is not named twice. */
  article: (year: string | null, isSame: boolean) => (isSame ? "The same article" : year === null ? "One article" : `A ${year} article`),
  tie: eventsTie,
  /** The end of a sentence of what other sources report. */
  shared: (n: number) => (n === 0 ? "." : `, among them ${n} that the articles report too.`),
  shares: cooperativeShare,
  countedBy: (basis: string, reporter: string) => (basis.includes(reporter) ? basis : `${basis}; ${reporter}`),
  /** That parts do not reach a claim; with what they come to, in words, where that is known. */
  parts: (sum: string | null) =>
    sum === null ? " Exports and imports on record do not add up to that." : ` Exports and imports on record come to ${sum} together.`,
  /** What the records that gave a verdict are, and a higher one of later years where there is one, with its year. */
  ranged: (who: string, how: string, range: string, later: string | null) =>
    later === null ? ` ${who} ${how}: ${range}.` : ` Records of the years before it show ${range}; later ones reach ${later}.`,
  /** The newest figure; without the country where what is counted names it. */
  latest: (figure: string, country: string, when: string, of: string) =>
    `The latest figure is ${figure}${of.includes(country) ? "" : ` for ${country}`}${when} (${of}).`,
  /** Whether the second of two counts of the same events repeats what was counted. */
  repeats: false,
};

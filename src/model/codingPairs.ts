import type { CodedEvent, CodedMention, CodedObservation, Coding } from "./coding.ts";
import { type Pairing, pairWithin } from "./greedyMatch.ts";
import type { CoverageRow } from "./rows.ts";

/** The units of two readings of the same documents, paired part by part. */
export interface CodingPairs {
  coverage: Pairing<CoverageRow>;
  observations: Pairing<CodedObservation>;
  mentions: Pairing<CodedMention>;
  events: Pairing<CodedEvent>;
}

/**
 * Pairs two codings, or a coding and the settled data.
 * Tokens pair by document, paragraph, token and nth; observations within a paragraph by the printed figure;
 * mentions within a paragraph by their quotes; events by the mentions that pair.
 */
export function pairCodings(first: Coding, second: Coding): CodingPairs {
  const mentions = pairWithin(first.mentions, second.mentions, paragraphOf, quoteLikeness);
  return {
    coverage: pairWithin(first.coverage, second.coverage, tokenKey, () => 1),
    observations: pairWithin(first.observations, second.observations, paragraphOf, figureLikeness),
    mentions,
    events: pairWithin(first.events, second.events, () => "", toldTogether(mentions)),
  };
}

const tokenKey = (row: CoverageRow) => JSON.stringify([row.source, row.paragraph, row.token, row.nth]);
const paragraphOf = ({ source, paragraph }: { source: string | null; paragraph: number | null }) => `${source}:${paragraph}`;

/**
 * What two figures have in common, each worth more than all that follow it together. Only the order of likenesses counts, and not their
 * size.
 */
const WEIGHT = { figure: 2, print: 1, series: 0.5, counterpart: 0.25 };

/** Likeness of two figures of one paragraph: the same numbers, else the same print; of several, the same series and counterpart first. */
function figureLikeness(a: CodedObservation, b: CodedObservation): number {
  const sameFigure = a.value === b.value && a.lower === b.lower && a.upper === b.upper;
  const samePrint = a.as_worded !== null && a.as_worded === b.as_worded;
  if (!sameFigure && !samePrint) return 0;
  return (
    (sameFigure ? WEIGHT.figure : WEIGHT.print) +
    (a.series === b.series ? WEIGHT.series : 0) +
    (a.counterpart === b.counterpart ? WEIGHT.counterpart : 0)
  );
}

/** Fewest letters of a word that can tell two quotes to be of one event: `the` and `and` are in all of them. */
const TELLING = 4;
/** Worth of a common date and code, in words: less than one. */
const SAME_ACT = 0.5;

/**
 * Likeness of two mentions of one paragraph: the words that their quotes share; a common date and code breaks a tie.
 * Alike at all only with a common word of at least TELLING letters, or with a common date and code.
 */
function quoteLikeness(a: CodedMention, b: CodedMention): number {
  const others = new Set(words(b.quote));
  const shared = words(a.quote).filter((word) => others.has(word));
  const sameAct = a.cameo === b.cameo && a.period !== null && a.period.text === b.period?.text;
  if (!sameAct && !shared.some((word) => word.length >= TELLING)) return 0;
  return shared.length + (sameAct ? SAME_ACT : 0);
}

/** Different words of a quote in small letters; a possessive counts as the word itself. */
function words(quote: string): string[] {
  const plain = quote.toLowerCase().replace(/['\u2019]s\b/g, "");
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** Likeness of two events: how many of their mentions pair. */
function toldTogether({ pairs }: Pairing<CodedMention>): (a: CodedEvent, b: CodedEvent) => number {
  const counts = new Map<CodedEvent, Map<CodedEvent, number>>();
  for (const [{ event: a }, { event: b }] of pairs) {
    const others = counts.get(a) ?? new Map<CodedEvent, number>();
    counts.set(a, others.set(b, (others.get(b) ?? 0) + 1));
  }
  return (a, b) => counts.get(a)?.get(b) ?? 0;
}

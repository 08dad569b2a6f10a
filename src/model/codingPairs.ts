import type { CodedEvent, CodedMention, CodedObservation, Coding } from "./coding.ts";
import { type Pairing, pairWithin } from "./greedyMatch.ts";
import type { CoverageRow } from "./rows.ts";

/** What two readings of the same documents found in them, paired part by part. */
export interface FoundPairs {
  observations: Pairing<CodedObservation>;
  mentions: Pairing<CodedMention>;
  events: Pairing<CodedEvent>;
}

/** The same with the tokens that they went through. */
export interface CodingPairs extends FoundPairs {
  coverage: Pairing<CoverageRow>;
}

/** Pairs two codings, or a coding and the settled data. Tokens pair by document, paragraph, token and nth; all else as `pairFound` says. */
export function pairCodings(first: Coding, second: Coding): CodingPairs {
  return { coverage: pairWithin(first.coverage, second.coverage, tokenKey, () => 1), ...pairFound(first, second) };
}

/**
 * The same without the tokens, which are most of the units. Observations pair within a paragraph by the printed figure; mentions within a
 * paragraph by their quotes; events by the mentions that pair.
 */
export function pairFound(first: Coding, second: Coding): FoundPairs {
  const mentions = pairWithin(first.mentions, second.mentions, paragraphOf, quoteLikeness);
  return {
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
  const others = words(b);
  const shared = [...words(a)].filter((word) => others.has(word));
  const sameAct = a.cameo === b.cameo && a.period !== null && a.period.text === b.period?.text;
  if (!sameAct && !shared.some((word) => word.length >= TELLING)) return 0;
  return shared.length + (sameAct ? SAME_ACT : 0);
}

const read = new WeakMap<CodedMention, Set<string>>();

/** Different words of a mention's quote in small letters; a possessive counts as the word itself. Each quote is held against several, and read once. */
function words(mention: CodedMention): Set<string> {
  const known = read.get(mention);
  if (known !== undefined) return known;
  const plain = mention.quote.toLowerCase().replace(/['\u2019]s\b/g, "");
  const found = new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? []);
  read.set(mention, found);
  return found;
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

import type { Dimension, Side } from "../../model/dimensions/dimension.ts";
import { type EarlierGoods, titleClauses } from "../../model/dimensions/earlierGoods.ts";
import type { ArmsClause, Clause, GoodsClause, SheetSentence, VotesClause } from "../../model/dimensions/sentence.ts";
import { type NothingClear, nothingClear } from "../kit/nothingClear.ts";
import { subjectText } from "../naming.ts";
import { listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import type { SheetNames } from "./sheetNames.ts";
import { yearList } from "./yearList.ts";
import { yearSpan } from "./yearSpan.ts";

/** What a row counts, within a sentence. */
export const ROWS_IN_SENTENCE: Record<Dimension, string> = {
  votes: "votes at the UN",
  goods_sold: "exports",
  goods_bought: "imports",
  arms: "arms imports",
  energy: "oil",
  visitors: "visitors",
  visits: "official visits",
  disputes: "armed disputes",
  events: "events reported",
};

const LEFT_OUT = subjectText("votes.aside");

type Unpublished = SheetSentence["unpublished"];
type Estimate = NonNullable<ArmsClause["estimate"]>;

/** Than which members, beside those of another body. */
const OF_UN: Record<VotesClause["than"], string> = {
  nearly_all: "nearly all UN members",
  most: "most UN members",
  average: "the average UN member",
};

/** Phrases that earlier releases have otherwise. */
export const sheetSentencePhrases = {
  rows: ROWS_IN_SENTENCE,
  /** Behind the year of the votes: which of them are not counted. */
  leftOut: () => (LEFT_OUT === "" ? "" : `, ${LEFT_OUT}`),
  /** Whose share of arms it is: that of who prints it, or ours where nobody does. */
  by: (reporter: string | null) => ` (${reporter ?? "our calculation"})`,
  /** Within the clause on arms: nothing of later years. */
  estimate: (_: Estimate) => "",
  /** What a rougher count of our own says of later years, in a sentence of its own: beside the share it is another count and shows no fall or rise. */
  later: ({ share, from, to }: Estimate) =>
    ` Our estimate for ${yearSpan(from, to)} is ${kit.figure(share, "PC", 0)}, by another method: not comparable.`,
  /** To whom the votes tilt, whether the average member of the OIC does so too, and more than whose: the rank is of being nearer to one than to the other. */
  votes: ({ present, side, than, withOic }: VotesClause, { partner }: Partners) =>
    `${present ? "tilts" : "tilted"} to ${partner[side]} over ${partner[otherSide(side)]} in UN votes, ${withOic ? "like" : "unlike"} the average OIC member, and more than ${OF_UN[than]} ${doing(than, present)}`,
  /** Behind the year of the votes: nothing more of the OIC. */
  oic: (_: VotesClause) => "",
  /** The same in the title, where three lines on a phone hold no more; with its verb, for `more than most` is read as than to most without. */
  titleVotes: ({ present, side, than }: VotesClause, { partner }: Partners) =>
    `${present ? "tilts" : "tilted"} to ${partner[side]} at the UN more than ${THAN[than]} ${doing(than, present)}`,
  /**
   * Goods in the title, with the country that they are compared with: behind `more than most` a `more` alone has two meanings, and so has
   * `than` alone, as that country may be one that sells. Years of the past stand before them, for at the end they read as those of the votes
   * too.
   */
  titleGoods: ({ kind, present, side, from, to }: GoodsClause, { partner }: Partners) => {
    const [verb, way] = kind === "goods_sold" ? [present ? "sells" : "sold", "to"] : [present ? "buys" : "bought", "from"];
    return `${present ? "" : `in ${yearSpan(from, to)} `}${verb} more ${way} ${partner[side]} than ${way} ${partner[otherSide(side)]}`;
  },
  titleJoint: ", but ",
};

type Phrases = typeof sheetSentencePhrases;
type Partners = Pick<SheetNames, "partner">;

/** Where nothing is clear. */
const NOTHING: NothingClear = {
  plain: "No measure that counts both countries clearly points to one of them.",
  newest: (counted) => `None of the newest figures for both countries (${counted}) clearly points to one of them.`,
  none: (asked) => `There are no figures for both countries (${asked}).`,
  names: { votes: "UN votes", goods: "goods", arms: "arms" },
  joint: ", ",
};

/**
 * The sentences of the balance sheet: what is clear, each with its year, in the order of the rows; where the side changes, after "but".
 * Where nothing is clear it says so, and under `as_of` what was not yet published is named behind it. Of a count that ended, and of a state
 * of the past, it speaks in the past tense.
 */
export function sheetSentence(sentence: SheetSentence, names: SheetNames, phrases = sheetSentencePhrases): string {
  const { clauses, earlier, as_of, past, last } = sentence;
  const nothing = nothingClear(sentence, NOTHING);
  const when = as_of !== null ? `As known on ${names.date(as_of)}: ` : past ? `State of ${last}: ` : "";
  const none = when === "" ? nothing : `${nothing.charAt(0).toLowerCase()}${nothing.slice(1)}`;
  const said = clauses.map((clause, i) => {
    const before = clauses[i - 1];
    const who = before === undefined ? names.subject : before.side === clause.side ? "It" : "But it";
    return `${who} ${sheetClause(clause, names, phrases)}.${later(clause, phrases)}`;
  });
  return [
    `${when}${said[0] ?? none}`,
    ...said.slice(1),
    ...(earlier ?? []).map((one) => earlierText(one, names)),
    ...notPublished(sentence, names, phrases),
  ].join(" ");
}

/** One clause without its subject: `sold far more goods to Israel than to Iran in 2020`. */
export function sheetClause(clause: Clause, names: SheetNames, phrases = sheetSentencePhrases): string {
  if (clause.kind === "votes") return votes(clause, names, phrases);
  return clause.kind === "arms" ? arms(clause, names, phrases) : goods(clause, names);
}

/** Than which members, within the sentence. */
export const THAN: Record<VotesClause["than"], string> = {
  nearly_all: "nearly all members",
  most: "most members",
  average: "the average member",
};

/** The same in a title, of which a phone has three lines. */
export const TITLE_THAN: Record<VotesClause["than"], string> = { nearly_all: "nearly all", most: "most", average: "the average country" };

/** The verb behind whom somebody is compared with. */
export function doing(than: VotesClause["than"], present: boolean): string {
  return than === "average" ? (present ? "does" : "did") : present ? "do" : "did";
}

function votes(clause: VotesClause, names: SheetNames, phrases: Phrases): string {
  return `${phrases.votes(clause, names)} (${clause.to}${phrases.leftOut()})${phrases.oic(clause)}`;
}

function otherSide(side: Side): Side {
  return side === "irn" ? "isr" : "irn";
}

function goods({ kind, present, side, farMore, to }: GoodsClause, { partner }: SheetNames): string {
  const [verb, way] = kind === "goods_sold" ? [present ? "sells" : "sold", "to"] : [present ? "buys" : "bought", "from"];
  const other = otherSide(side);
  const year = present ? ` (${to})` : ` in ${to}`;
  return `${verb} ${farMore ? "far more" : "more"} goods ${way} ${partner[side]} than ${way} ${partner[other]}${year}`;
}

function arms({ side, share, from, to, printed, estimate }: ArmsClause, { partner, reporter }: SheetNames, phrases: Phrases): string {
  const by = phrases.by(printed?.reporter ? reporter(printed.reporter) : null);
  return `got ${kit.figure(share, "PC", 1)} of its recorded arms from ${partner[side]} in ${yearSpan(from, to)}${by}${estimate === null ? "" : phrases.estimate(estimate)}`;
}

function later(clause: Clause, phrases: Phrases): string {
  return clause.kind === "arms" && clause.estimate !== null ? phrases.later(clause.estimate) : "";
}

/** Clear years of goods before a newest count that is not clear, all of them. */
function earlierText({ kind, side, years }: EarlierGoods, { subject, partner }: SheetNames): string {
  const [verb, way] = kind === "goods_sold" ? ["sold", "to"] : ["bought", "from"];
  const [one, other] = [partner[side], partner[otherSide(side)]];
  return `Earlier, in ${yearList(years)}, ${subject} ${verb} clearly more goods ${way} ${one} than ${way} ${other}.`;
}

/** Counts of today that the day of `as_of` did not certainly know, with their sources, the later ones first; nothing without such a day. */
function notPublished({ unpublished, as_of }: SheetSentence, names: SheetNames, { rows }: Phrases): string[] {
  const isLater = (id: string) => (names.published(id)?.split("/")[0] ?? "") > (as_of ?? "");
  const named = (counts: Unpublished) =>
    counts.map(({ dimension, sources }) => `${rows[dimension]} (${listed(sources.map(names.source))})`).join("; ");
  const later = unpublished.filter(({ sources }) => sources.every(isLater));
  const unsure = unpublished.filter((count) => !later.includes(count));
  return [
    ...(later.length === 0 ? [] : [`Published only later: ${named(later)}.`]),
    ...(unsure.length === 0 ? [] : [`Perhaps not published by then: ${named(unsure)}.`]),
  ];
}

/**
 * The sentence in a few words, as the title over the picture, the first of each side; null where nothing is clear. What is over has its years:
 * goods those in which every one is clear on that side.
 */
export function sheetTitle(sentence: SheetSentence, { subject, partner }: SheetNames, phrases = sheetSentencePhrases): string | null {
  const clauses = titleClauses(sentence);
  const sides = [...new Set(clauses.map(({ side }) => side))];
  const first = sides.flatMap((side) => clauses.find((clause) => clause.side === side) ?? []);
  const parts = first.map((clause) => {
    const { kind, side, present, from, to } = clause;
    const years = present ? "" : ` in ${yearSpan(from, to)}`;
    if (kind === "votes") return `${phrases.titleVotes(clause, { partner })}${years}`;
    // Never without its years: the windows before and after say something else.
    if (kind === "arms") return `had most of its recorded arms from ${partner[side]} in ${yearSpan(from, to)}`;
    return phrases.titleGoods(clause, { partner });
  });
  return parts.length === 0 ? null : `${subject} ${parts.join(phrases.titleJoint)}`;
}

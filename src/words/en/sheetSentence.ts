import type { Dimension, Side } from "../../model/dimensions/dimension.ts";
import type { ArmsClause, Clause, GoodsClause, SheetSentence, VotesClause } from "../../model/dimensions/sentence.ts";
import { subjectText } from "../naming.ts";
import { listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import type { SheetNames } from "./sheetNames.ts";
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

/** Phrases that earlier releases have otherwise. */
export const sheetSentencePhrases = {
  rows: ROWS_IN_SENTENCE,
  /** Behind the year of the votes: which of them are not counted. */
  leftOut: () => (LEFT_OUT === "" ? "" : `, ${LEFT_OUT}`),
  /** Behind the share of arms: what a rougher count of our own says of later years, and that it is another count, which shows no fall or rise. */
  estimate: ({ share, from, to }: Estimate) => ` (our estimate for ${yearSpan(from, to)}, by another count: ${kit.figure(share, "PC", 0)})`,
  /** To whom the votes tilt, and more than whose: the rank is of being nearer to one than to the other, not of being near. */
  votes: ({ present, side, than }: VotesClause, { partner }: Partners) =>
    `${present ? "tilts" : "tilted"} to ${partner[side]} over ${partner[otherSide(side)]} in UN votes more than ${THAN[than]} ${doing(than, present)}`,
  /** The same in the title, where three lines on a phone hold no more; with its verb, for `more than most` is read as than to most without. */
  titleVotes: ({ present, side, than }: VotesClause, { partner }: Partners) =>
    `${present ? "tilts" : "tilted"} to ${partner[side]} more than ${TITLE_THAN[than]} ${doing(than, present)} at the UN`,
  titleJoint: ", but ",
};

type Phrases = typeof sheetSentencePhrases;
type Partners = Pick<SheetNames, "partner">;

const NOTHING = "No measure that counts both countries clearly points to one of them.";

/**
 * The sentences of the balance sheet: what is clear, each with its year, in the order of the rows; where the side changes, after "but".
 * Where nothing is clear it says so, and under `as_of` what was not yet published is named behind it. Of a count that ended, and of a state
 * of the past, it speaks in the past tense.
 */
export function sheetSentence(sentence: SheetSentence, names: SheetNames, phrases = sheetSentencePhrases): string {
  const { clauses, as_of, past, last } = sentence;
  const when = as_of !== null ? `As known on ${names.date(as_of)}: ` : past ? `State of ${last}: ` : "";
  const none = when === "" ? NOTHING : `${NOTHING.charAt(0).toLowerCase()}${NOTHING.slice(1)}`;
  const said = clauses.map((clause, i) => {
    const before = clauses[i - 1];
    const who = before === undefined ? names.subject : before.side === clause.side ? "It" : "But it";
    return `${who} ${sheetClause(clause, names, phrases)}.`;
  });
  return [`${when}${said[0] ?? none}`, ...said.slice(1), ...notPublished(sentence, names, phrases)].join(" ");
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
  const { present, withOic, to } = clause;
  const [verb, auxiliary] = present ? ["votes", "does"] : ["voted", "did"];
  const oic = withOic ? `so ${auxiliary} the average OIC member` : `the average OIC member ${verb} differently`;
  return `${phrases.votes(clause, names)} (${to}${phrases.leftOut()}); ${oic}`;
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

function arms({ side, share, from, to, estimate }: ArmsClause, { partner }: SheetNames, phrases: Phrases): string {
  const later = estimate === null ? "" : phrases.estimate(estimate);
  return `got ${kit.figure(share, "PC", 1)} of its recorded arms from ${partner[side]} in ${yearSpan(from, to)}${later}`;
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
export function sheetTitle({ clauses }: SheetSentence, { subject, partner }: SheetNames, phrases = sheetSentencePhrases): string | null {
  const sides = [...new Set(clauses.map(({ side }) => side))];
  const first = sides.flatMap((side) => clauses.find((clause) => clause.side === side) ?? []);
  const parts = first.map((clause) => {
    const { kind, side, present, from, to } = clause;
    const years = present ? "" : ` in ${yearSpan(from, to)}`;
    if (kind === "votes") return `${phrases.titleVotes(clause, { partner })}${years}`;
    // Never without its years: the windows before and after say something else.
    if (kind === "arms") return `had most of its recorded arms from ${partner[side]} in ${yearSpan(from, to)}`;
    return kind === "goods_sold"
      ? `${present ? "sells" : "sold"} more to ${partner[side]}${years}`
      : `${present ? "buys" : "bought"} more from ${partner[side]}${years}`;
  });
  return parts.length === 0 ? null : `${subject} ${parts.join(phrases.titleJoint)}`;
}

import type { ArmsClause, Clause, GoodsClause, SheetSentence, VotesClause } from "../../../model/dimensions/sentence.ts";
import { ROWS_IN_SENTENCE } from "../before2026_9/sheetSentence.ts";
import { listed } from "../cardinal.ts";
import type { SheetNames } from "../sheetNames.ts";
import { yearSpan } from "../yearSpan.ts";

type Unpublished = SheetSentence["unpublished"];

/** Phrases that releases before 2026.6.0 have otherwise. */
export const sheetSentencePhrases = {
  nothing: "No measure that counts both countries clearly points to one of them.",
  asOic: (present: boolean) => `as the average OIC member ${present ? "does" : "did"}`,
  rows: ROWS_IN_SENTENCE,
  /** Counts of today that a day did not certainly know, the later ones first. */
  unpublished: (counts: Unpublished, isLater: (source: string) => boolean, named: (counts: Unpublished) => string): string[] => {
    const later = counts.filter(({ sources }) => sources.every(isLater));
    const unsure = counts.filter((count) => !later.includes(count));
    return [
      ...(later.length === 0 ? [] : [`Published only later: ${named(later)}.`]),
      ...(unsure.length === 0 ? [] : [`Perhaps not published by then: ${named(unsure)}.`]),
    ];
  },
};

type Phrases = typeof sheetSentencePhrases;

/**
 * The sentence of the balance sheet as releases before 2026.8.0 word it: what is clear on each side, the two sides joined with "but". Where nothing is clear it says so, and
 * under `as_of` what was not yet published is named behind it. Of a count that ended, and of a state of the past, it speaks in the past
 * tense.
 */
export function sheetSentence(sentence: SheetSentence, names: SheetNames, phrases = sheetSentencePhrases): string {
  const { clauses, as_of, past, last } = sentence;
  const sides = [...new Set(clauses.map(({ side }) => side))];
  const said = sides.map((side) =>
    clauses.filter((clause) => clause.side === side).map((clause) => sheetClause(clause, sentence, names, phrases)),
  );
  const body = said
    .map((side) => (side.length > 1 ? `${side.slice(0, -1).join(", ")}, and ${side.at(-1)}` : (side[0] ?? "")))
    .join(", but ");
  const when = as_of !== null ? `As known on ${names.date(as_of)}: ` : past ? `State of ${last}: ` : "";
  const { nothing } = phrases;
  const none = when === "" ? nothing : `${nothing.charAt(0).toLowerCase()}${nothing.slice(1)}`;
  const main = `${when}${body === "" ? none : `${names.subject} ${body}.`}`;
  return [main, ...notPublished(sentence, names, phrases)].join(" ");
}

/** One clause without its subject: `sold far more to Israel than to Iran`. */
function sheetClause(clause: Clause, sentence: Pick<SheetSentence, "past">, names: SheetNames, phrases: Pick<Phrases, "asOic">): string {
  if (clause.kind === "votes") return votes(clause, sentence, names, phrases);
  return clause.kind === "arms" ? arms(clause, names) : goods(clause, names);
}

const THAN = {
  nearly_all: ["nearly all members do", "nearly all members did"],
  most: ["most members do", "most members did"],
  average: ["the average member does", "the average member did"],
} as const;

function votes(
  { present, side, than, withOic, to }: VotesClause,
  { past }: Pick<SheetSentence, "past">,
  { partner }: SheetNames,
  { asOic }: Pick<Phrases, "asOic">,
): string {
  const year = present || past ? "" : ` in ${to}`;
  const oic = withOic ? asOic(present) : `though not as the average OIC member ${present ? "does" : "did"}`;
  return `${present ? "votes" : "voted"} at the UN${year} nearer ${partner[side]} than ${THAN[than][present ? 0 : 1]}, ${oic}`;
}

function goods({ kind, present, side, farMore }: GoodsClause, { partner }: SheetNames): string {
  const [verb, way] = kind === "goods_sold" ? [present ? "sells" : "sold", "to"] : [present ? "buys" : "bought", "from"];
  const other = side === "irn" ? "isr" : "irn";
  return `${verb} ${farMore ? "far more" : "more"} ${way} ${partner[side]} than ${way} ${partner[other]}`;
}

function arms({ side, from, to }: ArmsClause, { partner }: SheetNames): string {
  return `had most of its recorded arms from ${partner[side]} in ${yearSpan(from, to)}`;
}

/** Counts of today that the day of `as_of` did not certainly know, with their sources; nothing without such a day. */
function notPublished({ unpublished, as_of }: SheetSentence, names: SheetNames, phrases: Phrases): string[] {
  const isLater = (id: string) => (names.published(id)?.split("/")[0] ?? "") > (as_of ?? "");
  const named = (counts: Unpublished) =>
    counts.map(({ dimension, sources }) => `${phrases.rows[dimension]} (${listed(sources.map(names.source))})`).join("; ");
  return phrases.unpublished(unpublished, isLater, named);
}

/** The sentence in a few words, as the title over the picture; null where nothing is clear. */
export function sheetTitle({ clauses }: SheetSentence, { subject, partner }: SheetNames): string | null {
  const sides = [...new Set(clauses.map(({ side }) => side))];
  const first = sides.flatMap((side) => clauses.find((clause) => clause.side === side) ?? []);
  const parts = first.map(({ kind, side, present, from, to }) => {
    if (kind === "votes") return `${present ? "votes" : "voted"} nearer ${partner[side]}`;
    // Never without its years: the windows before and after say something else.
    if (kind === "arms") return `had most of its recorded arms from ${partner[side]} in ${yearSpan(from, to)}`;
    return kind === "goods_sold"
      ? `${present ? "sells" : "sold"} more to ${partner[side]}`
      : `${present ? "buys" : "bought"} more from ${partner[side]}`;
  });
  return parts.length === 0 ? null : `${subject} ${listed(parts)}`;
}

import type { Dimension, Side } from "../../model/dimensions/dimension.ts";
import { type EarlierGoods, titleClauses } from "../../model/dimensions/earlierGoods.ts";
import type { ArmsClause, Clause, GoodsClause, SheetSentence, VotesClause } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { type NothingClear, nothingClear } from "../kit/nothingClear.ts";
import { subjectText } from "../naming.ts";
import { listed } from "./cardinal.ts";
import { inYearSpan, inYears } from "./inPeriod.ts";
import { kit } from "./kit.ts";
import { prefixed } from "./prefixed.ts";

/** What a row counts, within a sentence. */
export const ROWS_IN_SENTENCE: Record<Dimension, string> = {
  votes: "הצבעות באו״ם",
  goods_sold: "יצוא סחורות",
  goods_bought: "יבוא סחורות",
  arms: "יבוא נשק",
  energy: "נפט",
  visitors: "מבקרים",
  visits: "ביקורים רשמיים",
  disputes: "סכסוכים צבאיים",
  events: "אירועים מדווחים",
};

const LEFT_OUT = subjectText("votes.aside", "he");

type Estimate = NonNullable<ArmsClause["estimate"]>;

function other(side: Side): Side {
  return side === "irn" ? "isr" : "irn";
}

/** Than which members, beside those of another body. */
const OF_UN: Record<VotesClause["than"], string> = {
  nearly_all: "כמעט כל המדינות החברות באו״ם",
  most: "רוב המדינות החברות באו״ם",
  average: "המדינה הממוצעת באו״ם",
};

/** Phrases that earlier releases have otherwise. */
export const sheetSentencePhrases = {
  rows: ROWS_IN_SENTENCE,
  /** Behind the year of the votes: which of them are not counted. */
  leftOut: () => (LEFT_OUT === "" ? "" : `, ${LEFT_OUT}`),
  /** Whose share of arms it is: that of who prints it, or ours where nobody does. */
  by: (reporter: string | null) => (reporter === null ? ", לפי חישוב שלנו" : `, לפי ${kit.foreign(reporter)}`),
  /** Within the clause on arms: nothing of later years. */
  estimate: (_: Estimate): string => "",
  /** What a rougher count of our own says of later years, in a sentence of its own: beside the share it shows no fall or rise. */
  later: ({ share, from, to }: Estimate): string =>
    ` האומדן שלנו ${from === to ? "לשנת" : "לשנים"} ${kit.yearSpan(from, to)}: ${kit.figure(share, "PC", 0)}, בשיטה אחרת; אין להשוות בין השניים.`,
  /** To whom the votes lean, whether the average member of the OIC does so too, and more than whose: the rank is of being nearer to one than to the other. */
  votes: ({ present, side, than, withOic }: VotesClause, { partner }: Partners) =>
    `${present ? "נוטה" : "נטתה"} בהצבעות באו״ם ${prefixed("ל", partner[side])} ולא ${prefixed("ל", partner[other(side)])}, ${withOic ? "כמו" : "לא כמו"} המדינה הממוצעת בארגון שיתוף הפעולה האסלאמי, ויותר ${leant(than, present)} ${OF_UN[than]}`,
  /** Behind the year of the votes: nothing more of the OIC. */
  oic: (_: VotesClause): string => "",
  /** The same in the title. */
  titleVotes: ({ present, side, than }: VotesClause, { partner }: Partners) =>
    `${present ? "נוטה" : "נטתה"} בהצבעות באו״ם ${prefixed("ל", partner[side])} יותר ${leant(than, present)} ${TITLE_THAN[than]}`,
  /** Goods in the title, with the country that they are compared with: behind `more than most` a `more` alone has two meanings. */
  titleGoods: ({ kind, present, side }: GoodsClause, { partner }: Partners) =>
    kind === "goods_sold"
      ? `${present ? "מוכרת" : "מכרה"} יותר ${prefixed("ל", partner[side])} מאשר ${prefixed("ל", partner[other(side)])}`
      : `${present ? "קונה" : "קנתה"} יותר ${prefixed("מ", partner[side])} מאשר ${prefixed("מ", partner[other(side)])}`,
};

type Phrases = typeof sheetSentencePhrases;
type Partners = Pick<SheetNames, "partner">;

/** Where nothing is clear. */
const NOTHING: NothingClear = {
  plain: "אין מדד שמודד את שתי המדינות ונוטה בבירור לאחת מהן.",
  newest: (counted) => `אף אחד מהנתונים החדשים ביותר על שתי המדינות (${counted}) אינו נוטה בבירור לאחת משתיהן.`,
  none: (asked) => `אין נתונים על שתי המדינות גם יחד (${asked}).`,
  names: { votes: "הצבעות באו״ם", goods: "סחורות", arms: "נשק" },
  joint: ", ",
};

/**
 * The sentences of the balance sheet: what is clear, each with its year, in the order of the rows; where the side changes, after "but".
 * Where nothing is clear it says so, and under `as_of` what was not yet published is named behind it. Of a count that ended, and of a state
 * of the past, it speaks in the past tense. Verbs are feminine, as names of countries are.
 */
export function sheetSentence(sentence: SheetSentence, names: SheetNames, phrases = sheetSentencePhrases): string {
  const { clauses, earlier, as_of, past, last } = sentence;
  const nothing = nothingClear(sentence, NOTHING);
  const when = as_of !== null ? `לפי מה שהיה ידוע ${prefixed("ב", names.date(as_of))}: ` : past ? `המצב בשנת ${last}: ` : "";
  const said = clauses.map((clause, i) => {
    const before = clauses[i - 1];
    if (before === undefined) return `${told(clause, names, names.subject, phrases)}.${later(clause, phrases)}`;
    // Behind other members of the UN a pronoun would be theirs.
    const subject = before.kind === "votes" ? names.subject : null;
    return `${before.side === clause.side ? "" : "אבל "}${told(clause, names, subject, phrases)}.${later(clause, phrases)}`;
  });
  return [
    `${when}${said[0] ?? nothing}`,
    ...said.slice(1),
    ...(earlier ?? []).map((one) => earlierText(one, names)),
    ...notPublished(sentence, names, phrases),
  ].join(" ");
}

/** One clause that does not name its subject: `ב־2020 היא מכרה הרבה יותר סחורות לישראל מאשר לאיראן`. */
export function sheetClause(clause: Clause, names: SheetNames): string {
  return told(clause, names, null, sheetSentencePhrases);
}

function told(clause: Clause, names: SheetNames, subject: string | null, phrases: Phrases): string {
  if (clause.kind === "votes") return votes(clause, names, subject ?? "היא", phrases);
  return clause.kind === "arms"
    ? arms(clause, names, subject === null ? "שלה" : `של ${subject}`, phrases)
    : goods(clause, names, subject ?? "היא");
}

/** Than which members, within the sentence. */
export const THAN = {
  nearly_all: "כמעט כל המדינות החברות",
  most: "רוב המדינות החברות",
  average: "המדינה החברה הממוצעת",
} as const;

/** The same in a title. */
export const TITLE_THAN: Record<VotesClause["than"], string> = {
  nearly_all: "כמעט כל המדינות",
  most: "רוב המדינות",
  average: "המדינה הממוצעת",
};

/** `משנוטות רוב המדינות`: than they lean, not than to them. */
export function leant(than: VotesClause["than"], present: boolean): string {
  if (than === "average") return present ? "משנוטה" : "משנטתה";
  return present ? "משנוטות" : "משנטו";
}

function votes(clause: VotesClause, names: SheetNames, who: string, phrases: Phrases): string {
  return `${who} ${phrases.votes(clause, names)} (${clause.to}${phrases.leftOut()})${phrases.oic(clause)}`;
}

function goods({ kind, present, side, farMore, to }: GoodsClause, { partner }: SheetNames, who: string): string {
  const [verb, way] = kind === "goods_sold" ? [present ? "מוכרת" : "מכרה", "ל"] : [present ? "קונה" : "קנתה", "מ"];
  const other = side === "irn" ? "isr" : "irn";
  const more = farMore ? "הרבה יותר סחורות" : "יותר סחורות";
  return `${inYearSpan(to, to)} ${who} ${verb} ${more} ${prefixed(way, partner[side])} מאשר ${prefixed(way, partner[other])}`;
}

function arms(clause: ArmsClause, { partner, reporter }: SheetNames, whose: string, phrases: Phrases): string {
  const { side, share, from, to, printed, estimate } = clause;
  const behind = `${phrases.by(printed?.reporter ? reporter(printed.reporter) : null)}${estimate === null ? "" : phrases.estimate(estimate)}`;
  return `${kit.figure(share, "PC", 1)} מיבוא הנשק המתועד ${whose} ${inYearSpan(from, to)} הגיעו ${prefixed("מ", partner[side])}${behind}`;
}

/** What follows the sentence on arms; nothing behind another. */
function later(clause: Clause, phrases: Phrases): string {
  return clause.kind === "arms" && clause.estimate !== null ? phrases.later(clause.estimate) : "";
}

/** Clear years of goods before a newest count that is not clear, all of them. */
function earlierText({ kind, side, years }: EarlierGoods, { subject, partner }: SheetNames): string {
  const [verb, way] = kind === "goods_sold" ? ["מכרה", "ל"] : ["קנתה", "מ"];
  const [one, other] = [partner[side], partner[side === "irn" ? "isr" : "irn"]].map((name) => prefixed(way, name));
  return `קודם לכן, ${inYears(years)}, ${subject} ${verb} בבירור יותר סחורות ${one} מאשר ${other}.`;
}

/** Counts of today that the day of `as_of` did not certainly know, the later ones first, with their sources; nothing without such a day. */
function notPublished({ unpublished, as_of }: SheetSentence, names: SheetNames, { rows }: Phrases): string[] {
  const isLater = (id: string) => (names.published(id)?.split("/")[0] ?? "") > (as_of ?? "");
  const named = (counts: SheetSentence["unpublished"]) =>
    kit.semicolons(counts.map(({ dimension, sources }) => `${rows[dimension]} (${listed(sources.map(names.source).map(kit.foreign))})`));
  const later = unpublished.filter(({ sources }) => sources.every(isLater));
  const unsure = unpublished.filter((count) => !later.includes(count));
  return [
    ...(later.length === 0 ? [] : [`פורסמו רק מאוחר יותר: ${named(later)}.`]),
    ...(unsure.length === 0 ? [] : [`ייתכן שטרם פורסמו עד אז: ${named(unsure)}.`]),
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
  const parts = first.map((clause, i) => {
    const { kind, side, present, from, to } = clause;
    const [who, whose] = i === 0 ? [`${subject} `, `של ${subject}`] : ["", "שלה"];
    const years = present ? "" : `${inYearSpan(from, to)} `;
    if (kind === "votes") return `${years}${who}${phrases.titleVotes(clause, { partner })}`;
    // Never without its years: the windows before and after say something else.
    if (kind === "arms") return `${inYearSpan(from, to)} רוב יבוא הנשק המתועד ${whose} הגיע ${prefixed("מ", partner[side])}`;
    return `${years}${who}${phrases.titleGoods(clause, { partner })}`;
  });
  return parts.length === 0 ? null : parts.join(", אבל ");
}

import type { Dimension, Side } from "../../model/dimensions/dimension.ts";
import { type EarlierGoods, titleClauses } from "../../model/dimensions/earlierGoods.ts";
import type { ArmsClause, Clause, GoodsClause, SheetSentence, VotesClause } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { type NothingClear, nothingClear } from "../kit/nothingClear.ts";
import { subjectText } from "../naming.ts";
import { capital, small } from "./capital.ts";
import { listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { inCase } from "./names.ts";
import { inPeriod, inSpan, inYears, withYear } from "./when.ts";

/** What a row counts, within a sentence. */
export const ROWS_IN_SENTENCE: Record<Dimension, string> = {
  votes: "голосования в ООН",
  goods_sold: "экспорт",
  goods_bought: "импорт",
  arms: "импорт вооружений",
  energy: "нефть",
  visitors: "въезд иностранцев",
  visits: "официальные визиты",
  disputes: "вооружённые споры",
  events: "события в статьях",
};

const LEFT_OUT = subjectText("votes.aside", "ru");

type Unpublished = SheetSentence["unpublished"];
type Estimate = NonNullable<ArmsClause["estimate"]>;

function other(side: Side): Side {
  return side === "irn" ? "isr" : "irn";
}

/** Than which members, beside those of another body. */
const OF_UN: Record<VotesClause["than"], string> = {
  nearly_all: "почти все страны ООН",
  most: "большинство стран ООН",
  average: "страны ООН в среднем",
};

/** Phrases that earlier releases have otherwise. */
export const sheetSentencePhrases = {
  rows: ROWS_IN_SENTENCE,
  /** Behind the year of the votes: which of them are not counted. */
  leftOut: () => (LEFT_OUT === "" ? "" : `, ${LEFT_OUT}`),
  /** Whose share of arms it is: that of who prints it, or ours where nobody does. */
  by: (reporter: string | null) => ` (${reporter ?? "наш расчёт"})`,
  /** Within the clause on arms: nothing of later years. */
  estimate: (_: Estimate): string => "",
  /** What a rougher count of our own says of later years, in a sentence of its own: beside the share it shows no fall or rise. */
  later: ({ share, from, to }: Estimate): string =>
    ` Наша оценка за ${kit.yearSpan(from, to)} ${from === to ? "год" : "годы"} — ${kit.figure(share, "PC", 0)}, но сравнивать их нельзя: метод другой.`,
  /** To whom the votes lean, whether the average member of the OIC does so too, and more than whose: the rank is of being nearer to one than to the other. */
  votes: ({ present, side, than, withOic }: VotesClause, { partner }: Partners) =>
    `в голосованиях ООН, ${withOic ? "как и" : "иначе, чем"} страны ОИС в среднем, ${present ? "склоняется" : "склонялся"} к ${inCase(partner[side], "dative")}, а не к ${inCase(partner[other(side)], "dative")}, сильнее, чем ${OF_UN[than]}`,
  /** Behind the year of the votes: nothing more of the OIC. */
  oic: (_: VotesClause): string => "",
  /** The same in the title, behind the votes and who casts them. */
  titleVotes: (who: string, { present, side, than }: VotesClause, { partner }: Partners, when: string) =>
    `В голосованиях ООН ${who}${present ? "склоняется" : `${when} склонялся`} к ${inCase(partner[side], "dative")} сильнее ${TITLE_THAN[than]}`,
  /** Goods in the title, with the country that they are compared with: behind `more than most` a `more` alone has two meanings. */
  titleGoods: ({ kind, present, side }: GoodsClause, { partner }: Partners) =>
    kind === "goods_sold"
      ? `больше ${present ? "продаёт" : "продавал"} ${inCase(partner[side], "dative")}, чем ${inCase(partner[other(side)], "dative")}`
      : `больше ${present ? "покупает" : "покупал"} у ${inCase(partner[side], "genitive")}, чем у ${inCase(partner[other(side)], "genitive")}`,
  /** In the title, goods of years that are over. */
  tradedIn: (when: string, traded: string) => `${when} ${traded}`,
  /** In the title, which must be short: some years without their noun. */
  titleYears: (from: number, to: number) => (from === to ? inSpan(from, to) : `в ${kit.yearSpan(from, to)}`),
};

type Phrases = typeof sheetSentencePhrases;
type Partners = Pick<SheetNames, "partner">;

/** Where nothing is clear. */
const NOTHING: NothingClear = {
  plain: "Ни один показатель, который считает обе страны, не указывает явно на одну из них.",
  newest: (counted) => `Ни одно из самых новых чисел по обеим странам (${counted}) не указывает явно на одну из этих стран.`,
  none: (asked) => `Чисел сразу по обеим странам нет (${asked}).`,
  names: { votes: "голосования в ООН", goods: "товары", arms: "вооружения" },
  joint: ", ",
};

/**
 * The sentences of the balance sheet: what is clear, each with its year, in the order of the rows; where the side changes, after "но".
 * Where nothing is clear it says so, and under `as_of` what was not yet published is named behind it. Of a count that ended, and of a state
 * of the past, it speaks in the past tense.
 */
export function sheetSentence(sentence: SheetSentence, names: SheetNames, phrases = sheetSentencePhrases): string {
  const { clauses, earlier, as_of, past, last } = sentence;
  const nothing = nothingClear(sentence, NOTHING);
  const when = as_of !== null ? `По данным на ${withYear(names.date(as_of))}: ` : past ? `Состояние на ${last} год: ` : "";
  const said = clauses.map((clause, i) => {
    const before = clauses[i - 1];
    const text = `${told(clause, names, before === undefined ? names.subject : "он", phrases)}.${later(clause, phrases)}`;
    if (before === undefined) return when === "" ? capital(text) : text;
    return before.side === clause.side ? capital(text) : `Но ${text}`;
  });
  return [
    `${when}${said[0] ?? (when === "" ? nothing : small(nothing))}`,
    ...said.slice(1),
    ...(earlier ?? []).map((one) => earlierText(one, names)),
    ...notPublished(sentence, names, phrases),
  ].join(" ");
}

/** One clause without its subject: `в 2020 году продал Израилю гораздо больше товаров, чем Ирану`. */
export function sheetClause(clause: Clause, names: SheetNames, phrases = sheetSentencePhrases): string {
  return told(clause, names, null, phrases);
}

function told(clause: Clause, names: SheetNames, subject: string | null, phrases: Phrases): string {
  const who = subject === null ? "" : `${subject} `;
  if (clause.kind === "votes") return `${who}${votes(clause, names, phrases)}`;
  return clause.kind === "arms" ? arms(clause, names, who, phrases) : goods(clause, names, who);
}

/** Than which members, within the sentence. */
export const THAN = { nearly_all: "почти все страны", most: "большинство стран", average: "страны ООН в среднем" } as const;

/** The same in a title, where three lines on a phone hold no more; `большинство` is a noun of its own. */
export const TITLE_THAN: Record<VotesClause["than"], string> = { nearly_all: "почти всех", most: "большинства", average: "среднего" };

function votes(clause: VotesClause, names: SheetNames, phrases: Phrases): string {
  return `${phrases.votes(clause, names)} (${clause.to}${phrases.leftOut()})${phrases.oic(clause)}`;
}

function goods({ kind, present, side, farMore, to }: GoodsClause, { partner }: SheetNames, who: string): string {
  const [one, other] = [partner[side], partner[side === "irn" ? "isr" : "irn"]];
  const more = `${farMore ? "гораздо больше" : "больше"} товаров`;
  const traded =
    kind === "goods_sold"
      ? `${present ? "продаёт" : "продал"} ${inCase(one, "dative")} ${more}, чем ${inCase(other, "dative")}`
      : `${present ? "покупает" : "купил"} у ${inCase(one, "genitive")} ${more}, чем у ${inCase(other, "genitive")}`;
  return present ? `${who}${traded} (${to})` : `${inPeriod(String(to))} ${who}${traded}`;
}

function arms(clause: ArmsClause, { partner, reporter }: SheetNames, who: string, phrases: Phrases): string {
  const { side, share, from, to, printed, estimate } = clause;
  const behind = `${phrases.by(printed?.reporter ? reporter(printed.reporter) : null)}${estimate === null ? "" : phrases.estimate(estimate)}`;
  return `${inSpan(from, to)} ${who}получил из ${inCase(partner[side], "genitive")} ${kit.figure(share, "PC", 1)} учтённого импорта вооружений${behind}`;
}

/** What follows the sentence on arms; nothing behind another. */
function later(clause: Clause, phrases: Phrases): string {
  return clause.kind === "arms" && clause.estimate !== null ? phrases.later(clause.estimate) : "";
}

/** Clear years of goods before a newest count that is not clear, all of them. */
function earlierText({ kind, side, years }: EarlierGoods, { subject, partner }: SheetNames): string {
  const [one, other] = [partner[side], partner[side === "irn" ? "isr" : "irn"]];
  const traded =
    kind === "goods_sold"
      ? `продавал ${inCase(one, "dative")} явно больше товаров, чем ${inCase(other, "dative")}`
      : `покупал у ${inCase(one, "genitive")} явно больше товаров, чем у ${inCase(other, "genitive")}`;
  return `Ранее, ${inYears(years)}, ${subject} ${traded}.`;
}

/** Counts of today that the day of `as_of` did not certainly know, with their sources, the later ones first; nothing without such a day. */
function notPublished({ unpublished, as_of }: SheetSentence, names: SheetNames, { rows }: Phrases): string[] {
  const isLater = (id: string) => (names.published(id)?.split("/")[0] ?? "") > (as_of ?? "");
  const later = unpublished.filter(({ sources }) => sources.every(isLater));
  const unsure = unpublished.filter((count) => !later.includes(count));
  const named = (counts: Unpublished) =>
    kit.semicolons(counts.map(({ dimension, sources }) => `${rows[dimension]} (${listed(sources.map(names.source))})`));
  return [
    ...(later.length === 0 ? [] : [`Опубликовано лишь позже: ${named(later)}.`]),
    ...(unsure.length === 0 ? [] : [`К тому дню, возможно, не опубликовано: ${named(unsure)}.`]),
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
    const when = phrases.titleYears(from, to);
    const who = i === 0 ? `${subject} ` : "";
    if (kind === "votes") return phrases.titleVotes(who, clause, { partner }, when);
    // Never without its years: the windows before and after say something else.
    if (kind === "arms") return `${who}${when} получил из ${inCase(partner[side], "genitive")} бо́льшую часть учтённого импорта вооружений`;
    const traded = phrases.titleGoods(clause, { partner });
    return `${who}${present ? traded : phrases.tradedIn(when, traded)}`;
  });
  return parts.length === 0 ? null : parts.join(", но ");
}

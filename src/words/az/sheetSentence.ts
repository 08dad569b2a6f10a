import type { Dimension, Side } from "../../model/dimensions/dimension.ts";
import { type EarlierGoods, titleClauses } from "../../model/dimensions/earlierGoods.ts";
import type { ArmsClause, Clause, GoodsClause, SheetSentence, VotesClause } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { type NothingClear, nothingClear } from "../kit/nothingClear.ts";
import { subjectText } from "../naming.ts";
import { capital, small } from "./capital.ts";
import { listed } from "./cardinal.ts";
import { inCase } from "./cases.ts";
import { kit } from "./kit.ts";
import { inYearSpan, inYears, inYearsShort, yearth } from "./when.ts";

/** What a row counts, within a sentence. */
export const ROWS_IN_SENTENCE: Record<Dimension, string> = {
  votes: "BMT-də səsvermələr",
  goods_sold: "ixrac",
  goods_bought: "idxal",
  arms: "silah idxalı",
  energy: "neft",
  visitors: "gələn əcnəbilər",
  visits: "rəsmi səfərlər",
  disputes: "hərbi qarşıdurmalar",
  events: "bildirilən hadisələr",
};

type Unpublished = SheetSentence["unpublished"];
type Estimate = NonNullable<ArmsClause["estimate"]>;

/** Than whom the votes are nearer to somebody. */
export const THAN: Record<VotesClause["than"], string> = {
  nearly_all: "demək olar ki, bütün üzvlərdən",
  most: "əksər üzvlərdən",
  average: "orta üzvdən",
};

/** The same in the title, of any country: short, so that it stands in three lines on a phone. */
export const TITLE_THAN: Record<VotesClause["than"], string> = {
  nearly_all: "demək olar ki, bütün ölkələrdən",
  most: "əksər ölkələrdən",
  average: "ölkələrin orta göstəricisindən",
};

/** It begins with a name, whose first letter stays large. */
const LEFT_OUT = subjectText("votes.aside", "az");

function other(side: Side): Side {
  return side === "irn" ? "isr" : "irn";
}

/** Than which members, beside those of another body. */
const OF_UN: Record<VotesClause["than"], string> = {
  nearly_all: "BMT-nin demək olar ki, bütün üzvlərindən",
  most: "BMT-nin əksər üzvlərindən",
  average: "BMT-nin orta üzvündən",
};

/** Phrases that earlier releases have otherwise. */
export const sheetSentencePhrases = {
  rows: ROWS_IN_SENTENCE,
  /** Behind the year of the votes: which of them are not counted. */
  leftOut: () => (LEFT_OUT === "" ? "" : `, ${LEFT_OUT}`),
  /** Whose share of arms it is: that of who prints it, or ours where nobody does. */
  by: (reporter: string | null) => ` (${reporter ?? "bizim hesablama"})`,
  /** Within the clause on arms: nothing of later years. */
  estimate: (_: Estimate): string => "",
  /** What a rougher count of our own says of later years, in a sentence of its own: beside the share it shows no fall or rise. */
  later: ({ share, from, to }: Estimate): string =>
    ` ${kit.yearSpan(from, to)} üzrə öz təxminimiz: ${kit.figure(share, "PC", 0)}; üsul başqadır, ikisini müqayisə etmək olmaz.`,
  /** To whom the votes lean, whether the average member of the OIC does so too, and more than whose: the rank is of being nearer to one than to the other. */
  votes: ({ present, side, than, withOic }: VotesClause, { partner }: Partners) =>
    `BMT-dəki səsləri ilə, İƏT üzvlərinin ${withOic ? "orta göstəricisi kimi" : "orta göstəricisindən fərqli olaraq"}, ${inCase(partner[other(side)], "ablative")} çox ${inCase(partner[side], "dative")} meyilli${present ? "dir" : " olub"}, özü də ${OF_UN[than]} daha artıq`,
  /** Behind the year of the votes: nothing more of the OIC. */
  oic: (_: VotesClause): string => "",
  /** The same in the title. */
  titleVotes: ({ present, side, than }: VotesClause, { partner }: Partners) =>
    `BMT səslərində ${inCase(partner[side], "dative")} ${TITLE_THAN[than]} çox meyilli${present ? "dir" : " olub"}`,
  /** Goods in the title, with the country that they are compared with: behind `more than most` a `more` alone has two meanings. */
  titleGoods: ({ kind, present, side }: GoodsClause, { partner }: Partners) =>
    kind === "goods_sold"
      ? `${inCase(partner[other(side)], "dative")} nisbətən ${inCase(partner[side], "dative")} daha çox mal ${present ? "satır" : "satıb"}`
      : `${inCase(partner[other(side)], "dative")} nisbətən ${inCase(partner[side], "ablative")} daha çox mal ${present ? "alır" : "alıb"}`,
};

type Phrases = typeof sheetSentencePhrases;
type Partners = Pick<SheetNames, "partner">;

/** Where nothing is clear. */
const NOTHING: NothingClear = {
  plain: "Hər iki ölkəni əhatə edən heç bir göstərici onlardan birini aydın göstərmir.",
  newest: (counted) => `Hər iki ölkə üzrə ən yeni rəqəmlərin (${counted}) heç biri bu ölkələrdən birini aydın göstərmir.`,
  none: (asked) => `Hər iki ölkə üzrə rəqəm yoxdur (${asked}).`,
  names: { votes: "BMT səsvermələri", goods: "mallar", arms: "silah" },
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
  const when = as_of !== null ? `${names.date(as_of)} tarixində bilinənlərə görə: ` : past ? `${yearth(last)} ilin vəziyyəti: ` : "";
  const none = when === "" ? nothing : small(nothing);
  const said = clauses.map((clause, i) => {
    const text = `${sheetClause(clause, names, phrases)}.${later(clause, phrases)}`;
    const before = clauses[i - 1];
    if (before === undefined) return `${names.subject} ${text}`;
    return before.side === clause.side ? capital(text) : `Amma ${text}`;
  });
  return [
    `${when}${said[0] ?? none}`,
    ...said.slice(1),
    ...(earlier ?? []).map((one) => earlierText(one, names)),
    ...notPublished(sentence, names, phrases),
  ].join(" ");
}

/** One clause without its subject: `2020-ci ildə İsrailə İrana nisbətən qat-qat çox mal satıb`. */
export function sheetClause(clause: Clause, names: SheetNames, phrases = sheetSentencePhrases): string {
  if (clause.kind === "votes") return votes(clause, names, phrases);
  return clause.kind === "arms" ? arms(clause, names, phrases) : goods(clause, names);
}

function votes(clause: VotesClause, names: SheetNames, phrases: Phrases): string {
  return `${phrases.votes(clause, names)} (${clause.to}${phrases.leftOut()})${phrases.oic(clause)}`;
}

function goods({ kind, present, side, farMore, to }: GoodsClause, { partner }: SheetNames): string {
  const other = inCase(partner[side === "irn" ? "isr" : "irn"], "dative");
  const more = farMore ? "qat-qat çox" : "daha çox";
  const [year, now] = present ? ["", ` (${to})`] : [`${inYearSpan(to, to)} `, ""];
  return kind === "goods_sold"
    ? `${year}${inCase(partner[side], "dative")} ${other} nisbətən ${more} mal ${present ? "satır" : "satıb"}${now}`
    : `${year}${inCase(partner[side], "ablative")} ${other} nisbətən ${more} mal ${present ? "alır" : "alıb"}${now}`;
}

function arms(clause: ArmsClause, { partner, reporter }: SheetNames, phrases: Phrases): string {
  const { side, share, from, to, printed, estimate } = clause;
  const behind = `${phrases.by(printed?.reporter ? reporter(printed.reporter) : null)}${estimate === null ? "" : phrases.estimate(estimate)}`;
  return `${inYearSpan(from, to)} qeydə alınmış silah idxalının ${kit.figure(share, "PC", 1)}-ni ${inCase(partner[side], "ablative")} alıb${behind}`;
}

/** What follows the sentence on arms; nothing behind another. */
function later(clause: Clause, phrases: Phrases): string {
  return clause.kind === "arms" && clause.estimate !== null ? phrases.later(clause.estimate) : "";
}

/** Clear years of goods before a newest count that is not clear, all of them. */
function earlierText({ kind, side, years }: EarlierGoods, { subject, partner }: SheetNames): string {
  const [one, other] = [partner[side], inCase(partner[side === "irn" ? "isr" : "irn"], "dative")];
  const traded = kind === "goods_sold" ? [inCase(one, "dative"), "satıb"] : [inCase(one, "ablative"), "alıb"];
  return `Daha əvvəl, ${inYears(years)}, ${subject} ${other} nisbətən ${traded[0]} aydın şəkildə daha çox mal ${traded[1]}.`;
}

/** Counts of today that the day of `as_of` did not certainly know, the later ones first, with their sources; nothing without such a day. */
function notPublished({ unpublished, as_of }: SheetSentence, names: SheetNames, { rows }: Phrases): string[] {
  const isLater = (id: string) => (names.published(id)?.split("/")[0] ?? "") > (as_of ?? "");
  const named = (counts: Unpublished) =>
    counts.map(({ dimension, sources }) => `${rows[dimension]} (${listed(sources.map(names.source))})`).join("; ");
  const later = unpublished.filter(({ sources }) => sources.every(isLater));
  const unsure = unpublished.filter((count) => !later.includes(count));
  return [
    ...(later.length === 0 ? [] : [`Yalnız sonradan dərc olunub: ${named(later)}.`]),
    ...(unsure.length === 0 ? [] : [`Bəlkə də o vaxta qədər dərc olunmayıb: ${named(unsure)}.`]),
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
    const years = present ? "" : `${inYearsShort(from, to)} `;
    if (kind === "votes") return `${years}${phrases.titleVotes(clause, { partner })}`;
    // Never without its years: the windows before and after say something else.
    if (kind === "arms") return `${inYearsShort(from, to)} qeydə alınmış silah idxalının çoxunu ${inCase(partner[side], "ablative")} alıb`;
    return `${years}${phrases.titleGoods(clause, { partner })}`;
  });
  return parts.length === 0 ? null : `${subject} ${parts.join(", amma ")}`;
}

import type { Dimension, Side } from "../../model/dimensions/dimension.ts";
import { type EarlierGoods, titleClauses } from "../../model/dimensions/earlierGoods.ts";
import type { ArmsClause, Clause, GoodsClause, SheetSentence, VotesClause } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { type NothingClear, nothingClear } from "../kit/nothingClear.ts";
import { subjectText } from "../naming.ts";
import { listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { inYears } from "./when.ts";
import { yearSpan } from "./yearSpan.ts";

/** What a row counts, within a sentence. */
export const ROWS_IN_SENTENCE: Record<Dimension, string> = {
  votes: "رأی‌ها در سازمان ملل",
  goods_sold: "صادرات کالا",
  goods_bought: "واردات کالا",
  arms: "واردات تسلیحات",
  energy: "نفت",
  visitors: "مسافران ورودی",
  visits: "سفرهای رسمی",
  disputes: "مناقشه‌های مسلحانه",
  events: "رویدادهای گزارش‌شده",
};

/** In brackets in fewer words, without its verb. */
const LEFT_OUT = subjectText("votes.aside", "fa");

type Unpublished = SheetSentence["unpublished"];

type Estimate = NonNullable<ArmsClause["estimate"]>;

function other(side: Side): Side {
  return side === "irn" ? "isr" : "irn";
}

/** Than which members, beside those of another body. */
const OF_UN: Record<VotesClause["than"], string> = {
  nearly_all: "تقریباً همهٔ اعضای سازمان ملل",
  most: "اغلب اعضای سازمان ملل",
  average: "میانگین اعضای سازمان ملل",
};

/** Phrases that earlier releases have otherwise. */
export const sheetSentencePhrases = {
  rows: ROWS_IN_SENTENCE,
  /** Behind the year of the votes: which of them are not counted. */
  leftOut: () => (LEFT_OUT === "" ? "" : `، ${LEFT_OUT}`),
  /** Whose share of arms it is: that of who prints it, or ours where nobody does. */
  by: (reporter: string | null) => ` (${reporter ?? "محاسبهٔ ما"})`,
  /** Within the clause on arms: nothing of later years. */
  estimate: (_: Estimate): string => "",
  /** What a rougher count of our own says of later years, in a sentence of its own: beside the share it shows no fall or rise. */
  later: ({ share, from, to }: Estimate): string =>
    ` برآورد خود ما برای ${from === to ? "سال" : "سال‌های"} ${yearSpan(from, to)}: ${kit.figure(share, "PC", 0)}؛ روش دیگری دارد و با آن مقایسه‌پذیر نیست.`,
  /** To whom the votes lean, whether the average member of the OIC does so too, and more than whose: the rank is of being nearer to one than to the other. */
  votes: ({ present, side, than, withOic }: VotesClause, { partner }: Partners) =>
    `در رأی‌های سازمان ملل، ${withOic ? "مانند" : "متفاوت با"} میانگین اعضای سازمان همکاری اسلامی، بیش از ${OF_UN[than]} به سوی ${partner[side]} و نه ${partner[other(side)]} گرایش ${present ? "دارد" : "داشت"}`,
  /** Behind the year of the votes: nothing more of the OIC. */
  oic: (_: VotesClause): string => "",
  /** The same in the title. */
  titleVotes: ({ present, side, than }: VotesClause, { partner }: Partners) =>
    `در رأی‌های سازمان ملل بیش از ${TITLE_THAN[than]} به ${partner[side]} گرایش ${present ? "دارد" : "داشت"}`,
  /** Goods in the title, with the country that they are compared with: behind `more than most` a `more` alone has two meanings. */
  titleGoods: ({ kind, present, side }: GoodsClause, { partner }: Partners) =>
    kind === "goods_sold"
      ? `کالای بیشتری به ${partner[side]} ${present ? "می‌فروشد" : "فروخت"} تا به ${partner[other(side)]}`
      : `کالای بیشتری از ${partner[side]} ${present ? "می‌خرد" : "خرید"} تا از ${partner[other(side)]}`,
};

type Phrases = typeof sheetSentencePhrases;
type Partners = Pick<SheetNames, "partner">;

/** Where nothing is clear. */
const NOTHING: NothingClear = {
  plain: "هیچ شاخصی که هر دو کشور را بسنجد به‌روشنی به یکی از آن‌ها اشاره ندارد",
  newest: (counted) => `هیچ‌یک از تازه‌ترین رقم‌های هر دو کشور (${counted}) گرایش روشنی به یکی از آن دو ندارد`,
  none: (asked) => `رقمی از هر دو کشور در دست نیست (${asked})`,
  names: { votes: "رأی‌ها در سازمان ملل", goods: "کالا", arms: "تسلیحات" },
  joint: "، ",
};

/**
 * The sentences of the balance sheet: what is clear, each with its year, in the order of the rows; where the side changes, after "but".
 * Where nothing is clear it says so, and under `as_of` what was not yet published is named behind it. Of a count that ended, and of a state
 * of the past, it speaks in the past tense. The subject is named once: after it Persian needs no pronoun.
 */
export function sheetSentence(sentence: SheetSentence, names: SheetNames, phrases = sheetSentencePhrases): string {
  const { clauses, earlier, as_of, past, last } = sentence;
  const nothing = nothingClear(sentence, NOTHING);
  const when = as_of !== null ? `بر پایهٔ دانسته‌های ${names.date(as_of)}: ` : past ? `وضعیت سال ${kit.digits(String(last))}: ` : "";
  const said = clauses.map((clause, i) => {
    const before = clauses[i - 1];
    if (before === undefined) return `${told(clause, names, names.subject, phrases)}.${later(clause, phrases)}`;
    // Behind other members of the UN a pronoun would be theirs.
    const subject = before.kind === "votes" ? names.subject : null;
    return `${before.side === clause.side ? "" : "اما "}${told(clause, names, subject, phrases)}.${later(clause, phrases)}`;
  });
  return [
    `${when}${said[0] ?? `${nothing}.`}`,
    ...said.slice(1),
    ...(earlier ?? []).map((one) => earlierText(one, names)),
    ...notPublished(sentence, names, phrases),
  ].join(" ");
}

/** One clause that does not name its subject: `در سال ۲۰۲۰ صادرات کالای آن به اسرائیل بسیار بیش از صادرات به ایران بود`. */
export function sheetClause(clause: Clause, names: SheetNames): string {
  return told(clause, names, null, sheetSentencePhrases);
}

function told(clause: Clause, names: SheetNames, subject: string | null, phrases: Phrases): string {
  if (clause.kind === "votes") return votes(clause, names, subject, phrases);
  return clause.kind === "arms" ? arms(clause, names, subject ?? "آن", phrases) : goods(clause, names, subject ?? "آن");
}

/** Than which members, within the sentence. */
export const THAN: Record<VotesClause["than"], string> = {
  nearly_all: "تقریباً همهٔ اعضا",
  most: "اغلب اعضا",
  average: "میانگین اعضا",
};

/** The same in a title. */
export const TITLE_THAN: Record<VotesClause["than"], string> = {
  nearly_all: "تقریباً همهٔ کشورها",
  most: "اغلب کشورها",
  average: "میانگین کشورها",
};

function votes(clause: VotesClause, names: SheetNames, subject: string | null, phrases: Phrases): string {
  const who = subject === null ? "" : `${subject} `;
  return `${who}${phrases.votes(clause, names)} (${kit.digits(String(clause.to))}${phrases.leftOut()})${phrases.oic(clause)}`;
}

function goods({ kind, present, side, farMore, to }: GoodsClause, { partner }: SheetNames, whose: string): string {
  const [what, way] = kind === "goods_sold" ? ["صادرات", "به"] : ["واردات", "از"];
  const other = side === "irn" ? "isr" : "irn";
  const more = farMore ? "بسیار بیش از" : "بیش از";
  return `${window(to, to)} ${what} کالای ${whose} ${way} ${partner[side]} ${more} ${what} ${way} ${partner[other]} ${present ? "است" : "بود"}`;
}

function arms(clause: ArmsClause, { partner, reporter }: SheetNames, whose: string, phrases: Phrases): string {
  const { side, share, from, to, printed, estimate } = clause;
  const behind = `${phrases.by(printed?.reporter ? reporter(printed.reporter) : null)}${estimate === null ? "" : phrases.estimate(estimate)}`;
  return `${kit.figure(share, "PC", 1)} از واردات تسلیحاتی ثبت‌شدهٔ ${whose} ${window(from, to)} از ${partner[side]} بود${behind}`;
}

/** What follows the sentence on arms; nothing behind another. */
function later(clause: Clause, phrases: Phrases): string {
  return clause.kind === "arms" && clause.estimate !== null ? phrases.later(clause.estimate) : "";
}

function window(from: number, to: number): string {
  return `در سال${from === to ? "" : "‌های"} ${yearSpan(from, to)}`;
}

/** Clear years of goods before a newest count that is not clear, all of them. */
function earlierText({ kind, side, years }: EarlierGoods, { subject, partner }: SheetNames): string {
  const [what, way] = kind === "goods_sold" ? ["صادرات", "به"] : ["واردات", "از"];
  const [one, other] = [partner[side], partner[side === "irn" ? "isr" : "irn"]];
  return `پیش‌تر، ${inYears(years)}، ${what} کالای ${subject} ${way} ${one} به‌روشنی بیش از ${what} ${way} ${other} بود.`;
}

/** Counts of today that the day of `as_of` did not certainly know, with their sources, the later ones first; nothing without such a day. */
function notPublished({ unpublished, as_of }: SheetSentence, names: SheetNames, { rows }: Phrases): string[] {
  const isLater = (id: string) => (names.published(id)?.split("/")[0] ?? "") > (as_of ?? "");
  const named = (counts: Unpublished) =>
    kit.semicolons(counts.map(({ dimension, sources }) => `${rows[dimension]} (${listed(sources.map(names.source))})`));
  const later = unpublished.filter(({ sources }) => sources.every(isLater));
  const unsure = unpublished.filter((count) => !later.includes(count));
  return [
    ...(later.length === 0 ? [] : [`تنها پس از آن منتشر شد: ${named(later)}.`]),
    ...(unsure.length === 0 ? [] : [`شاید تا آن زمان منتشر نشده بود: ${named(unsure)}.`]),
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
    const [who, whose] = i === 0 ? [`${subject} `, subject] : ["", "آن"];
    const when = present ? "" : `${window(from, to)} `;
    if (kind === "votes") return `${who}${when}${phrases.titleVotes(clause, { partner })}`;
    // Never without its years: the windows before and after say something else.
    if (kind === "arms") return `${window(from, to)} بیشترِ واردات تسلیحاتی ثبت‌شدهٔ ${whose} از ${partner[side]} بود`;
    return `${who}${when}${phrases.titleGoods(clause, { partner })}`;
  });
  return parts.length === 0 ? null : parts.join("، اما ");
}

import type { Dimension, Side } from "../../model/dimensions/dimension.ts";
import { type EarlierGoods, titleClauses } from "../../model/dimensions/earlierGoods.ts";
import type { ArmsClause, Clause, GoodsClause, SheetSentence, VotesClause } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { type NothingClear, nothingClear } from "../kit/nothingClear.ts";
import { subjectText } from "../naming.ts";
import { listed } from "./cardinal.ts";
import { ablative, capital, dative, partOf, smallFirst } from "./cases.ts";
import { kit } from "./kit.ts";
import { inYears } from "./yearList.ts";
import { inYearsShort, yearSpan } from "./yearSpan.ts";

/** What a row counts, within a sentence. */
export const ROWS_IN_SENTENCE: Record<Dimension, string> = {
  votes: "BM oylamaları",
  goods_sold: "ihracat",
  goods_bought: "ithalat",
  arms: "silah ithalatı",
  energy: "petrol",
  visitors: "ziyaretçiler",
  visits: "resmî ziyaretler",
  disputes: "silahlı anlaşmazlıklar",
  events: "bildirilen olaylar",
};

type Estimate = NonNullable<ArmsClause["estimate"]>;

/** Than whose votes some are nearer to somebody’s, in few words. */
export const SHORT_THAN: Record<VotesClause["than"], string> = {
  nearly_all: "hemen her üyeden",
  most: "çoğu üyeden",
  average: "ortalama üyeden",
};

/** The same in the title, of any country: short, so that it stands in three lines on a phone. */
export const TITLE_THAN: Record<VotesClause["than"], string> = {
  nearly_all: "hemen her ülkeden",
  most: "çoğu ülkeden",
  average: "ortalama bir ülkeden",
};

/** It begins with a name, whose first letter stays large. */
const LEFT_OUT = subjectText("votes.aside", "tr");

function other(side: Side): Side {
  return side === "irn" ? "isr" : "irn";
}

/** Than which members, beside those of another body. */
const OF_UN: Record<VotesClause["than"], string> = {
  nearly_all: "BM üyelerinin neredeyse tümünden",
  most: "BM üyelerinin çoğundan",
  average: "ortalama BM üyesinden",
};

/** Phrases that earlier releases have otherwise. */
export const sheetSentencePhrases = {
  rows: ROWS_IN_SENTENCE,
  /** Behind the year of the votes: which of them are not counted. */
  leftOut: () => (LEFT_OUT === "" ? "" : `, ${LEFT_OUT}`),
  /** Whose share of arms it is: that of who prints it, or ours where nobody does. */
  by: (reporter: string | null) => ` (${reporter ?? "bizim hesabımız"})`,
  /** Within the clause on arms: nothing of later years. */
  estimate: (_: Estimate): string => "",
  /** What a rougher count of our own says of later years, in a sentence of its own: beside the share it shows no fall or rise. */
  later: ({ share, from, to }: Estimate): string =>
    ` ${yearSpan(from, to)} için tahminimiz: ${kit.figure(share, "PC", 0)}; yöntemi başka, ikisi karşılaştırılamaz.`,
  /** To whom the votes lean, whether the average member of the OIC does so too, and more than whose: the rank is of being nearer to one than to the other. */
  votes: ({ present, side, than, withOic }: VotesClause, { partner }: Partners) =>
    `BM’deki oylarıyla, ${withOic ? "İİT ortalaması gibi" : "İİT ortalamasından farklı olarak"}, ${ablative(partner[other(side)])} çok ${dative(partner[side])} meyilli${present ? "" : "ydi"}, hem de ${OF_UN[than]} daha fazla`,
  /** Behind the year of the votes: nothing more of the OIC. */
  oic: (_: VotesClause): string => "",
  /** The same in the title. */
  titleVotes: ({ present, side, than }: VotesClause, { partner }: Partners) =>
    `BM oylarında ${dative(partner[side])} ${TITLE_THAN[than]} daha meyilli${present ? "" : "ydi"}`,
  /** Goods in the title, with the country that they are compared with: behind `more than most` a `more` alone has two meanings. */
  titleGoods: ({ kind, present, side }: GoodsClause, { partner }: Partners) =>
    kind === "goods_sold"
      ? `${dative(partner[side])}, ${dative(partner[other(side)])} sattığından çok mal ${present ? "satıyor" : "sattı"}`
      : `${ablative(partner[side])} ${ablative(partner[other(side)])} aldığından çok mal ${present ? "alıyor" : "aldı"}`,
};

type Phrases = typeof sheetSentencePhrases;
type Partners = Pick<SheetNames, "partner">;

/** Where nothing is clear. */
const NOTHING: NothingClear = {
  plain: "İki ülkeyi birden sayan hiçbir ölçü belirgin biçimde birini göstermiyor.",
  newest: (counted) =>
    `Her iki ülkeyi kapsayan en yeni rakamların (${counted}) hiçbiri bu ülkelerden birine belirgin biçimde işaret etmiyor.`,
  none: (asked) => `Her iki ülkeyi kapsayan rakam yok (${asked}).`,
  names: { votes: "BM oyları", goods: "mallar", arms: "silahlar" },
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
  const when = as_of !== null ? `${names.date(as_of)} itibarıyla bilindiği kadarıyla: ` : past ? `${last} yılındaki durum: ` : "";
  const none = when === "" ? nothing : smallFirst(nothing);
  const said = clauses.map((clause, i) => {
    const text = `${sheetClause(clause, names, phrases)}.${later(clause, phrases)}`;
    const before = clauses[i - 1];
    if (before === undefined) return `${names.subject} ${text}`;
    return before.side === clause.side ? capital(text) : `Ancak ${text}`;
  });
  return [
    `${when}${said[0] ?? none}`,
    ...said.slice(1),
    ...(earlier ?? []).map((one) => earlierText(one, names)),
    ...notPublished(sentence, names, phrases),
  ].join(" ");
}

/** One clause without its subject: `2020 yılında İsrail’e İran’a sattığından çok daha fazla mal sattı`. */
export function sheetClause(clause: Clause, names: SheetNames, phrases = sheetSentencePhrases): string {
  if (clause.kind === "votes") return votes(clause, names, phrases);
  return clause.kind === "arms" ? arms(clause, names, phrases) : goods(clause, names);
}

/** Than whose votes some are nearer to somebody’s. */
export const THAN: Record<VotesClause["than"], string> = {
  nearly_all: "üyelerin neredeyse tümünden",
  most: "üyelerin çoğundan",
  average: "ortalama üyeden",
};

function votes(clause: VotesClause, names: SheetNames, phrases: Phrases): string {
  return `${phrases.votes(clause, names)} (${clause.to}${phrases.leftOut()})${phrases.oic(clause)}`;
}

function goods({ kind, present, side, farMore, to }: GoodsClause, { partner }: SheetNames): string {
  const other = side === "irn" ? "isr" : "irn";
  const more = farMore ? "çok daha fazla" : "daha fazla";
  const [year, now] = present ? ["", ` (${to})`] : [`${inYearsShort(to, to)} `, ""];
  return kind === "goods_sold"
    ? `${year}${dative(partner[side])} ${dative(partner[other])} sattığından ${more} mal ${present ? "satıyor" : "sattı"}${now}`
    : `${year}${ablative(partner[side])} ${ablative(partner[other])} aldığından ${more} mal ${present ? "alıyor" : "aldı"}${now}`;
}

function arms(clause: ArmsClause, { partner, reporter }: SheetNames, phrases: Phrases): string {
  const { side, share, from, to, printed, estimate } = clause;
  const behind = `${phrases.by(printed?.reporter ? reporter(printed.reporter) : null)}${estimate === null ? "" : phrases.estimate(estimate)}`;
  const part = partOf(kit.figure(share, "PC", 1));
  return `${inYearsShort(from, to)} kayda geçen silah ithalatının ${part}n${part.at(-1)} ${ablative(partner[side])} yaptı${behind}`;
}

/** What follows the sentence on arms; nothing behind another. */
function later(clause: Clause, phrases: Phrases): string {
  return clause.kind === "arms" && clause.estimate !== null ? phrases.later(clause.estimate) : "";
}

/** Clear years of goods before a newest count that is not clear, all of them. */
function earlierText({ kind, side, years }: EarlierGoods, { subject, partner }: SheetNames): string {
  const [one, less] = [partner[side], partner[other(side)]];
  const traded =
    kind === "goods_sold"
      ? `${dative(less)} kıyasla ${dative(one)} belirgin biçimde daha fazla mal sattı`
      : `${dative(less)} kıyasla ${ablative(one)} belirgin biçimde daha fazla mal aldı`;
  return `Daha önce, ${inYears(years)}, ${subject} ${traded}.`;
}

/** Counts of today that the day of `as_of` did not certainly know, the later ones first; nothing without such a day. */
function notPublished({ unpublished, as_of }: SheetSentence, names: SheetNames, { rows }: Phrases): string[] {
  const isLater = (id: string) => (names.published(id)?.split("/")[0] ?? "") > (as_of ?? "");
  const later = unpublished.filter(({ sources }) => sources.every(isLater));
  const unsure = unpublished.filter((count) => !later.includes(count));
  const named = (counts: SheetSentence["unpublished"]) =>
    counts.map(({ dimension, sources }) => `${rows[dimension]} (${listed(sources.map(names.source))})`).join("; ");
  return [
    ...(later.length === 0 ? [] : [`Ancak sonradan yayımlananlar: ${named(later)}.`]),
    ...(unsure.length === 0 ? [] : [`O tarihte belki henüz yayımlanmamış olanlar: ${named(unsure)}.`]),
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
    if (kind === "arms") return `${inYearsShort(from, to)} kayda geçen silah ithalatının çoğunu ${ablative(partner[side])} yaptı`;
    return `${years}${phrases.titleGoods(clause, { partner })}`;
  });
  return parts.length === 0 ? null : `${subject} ${parts.join(", ama ")}`;
}

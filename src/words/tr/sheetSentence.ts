import type { Dimension } from "../../model/dimensions/dimension.ts";
import type { ArmsClause, Clause, GoodsClause, SheetSentence, VotesClause } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { listed } from "./cardinal.ts";
import { ablative, dative, smallFirst } from "./cases.ts";
import { inYearSpan } from "./yearSpan.ts";

/** What a row counts, within a sentence. */
export const ROWS_IN_SENTENCE: Record<Dimension, string> = {
  votes: "BM oylamaları",
  goods_sold: "satılan mallar",
  goods_bought: "alınan mallar",
  arms: "alınan silahlar",
  energy: "petrol ve gaz",
  visitors: "ziyaretçiler",
  visits: "resmî ziyaretler",
  disputes: "silahlı anlaşmazlıklar",
  events: "bildirilen olaylar",
};

/** Phrases that earlier releases have otherwise. */
export const sheetSentencePhrases = {
  /** `whom`: nearer whom, `than`: than whom; `year` may be empty. */
  votes: (year: string, whom: string, than: string, withOic: boolean, isPresent: boolean) =>
    `BM’de ${year}${whom} ${than} daha yakın çizgide oy ${isPresent ? "kullanıyor" : "kullandı"} (İİT ortalamasın${withOic ? "a uygun biçimde" : "dan farklı olarak"})`,
  arms: (years: string, from: string) => `${years} kayda geçen silah ithalatının çoğunu ${from} yaptı`,
  /** The parts of the title, one for each side. */
  title: (parts: readonly string[]) => parts.join(", "),
  titleVotes: (whom: string, isPresent: boolean) => `BM’de ${whom} daha yakın çizgide oy ${isPresent ? "kullanıyor" : "kullandı"}`,
  more: "daha çok",
};

type Phrases = typeof sheetSentencePhrases;

const NOTHING = "İki ülkeyi birden sayan hiçbir ölçü belirgin biçimde birini göstermiyor.";

/**
 * The sentence of the balance sheet: what is clear on each side, the two sides joined with "ancak". Where nothing is clear it says so, and
 * under `as_of` what was not yet published is named behind it. Of a count that ended, and of a state of the past, it speaks in the past
 * tense.
 */
export function sheetSentence(sentence: SheetSentence, names: SheetNames, phrases = sheetSentencePhrases): string {
  const { clauses, as_of, past, last } = sentence;
  const sides = [...new Set(clauses.map(({ side }) => side))];
  const body = sides
    .map((side) => listed(clauses.filter((clause) => clause.side === side).map((clause) => sheetClause(clause, sentence, names, phrases))))
    .join(", ancak ");
  const when = as_of !== null ? `${names.date(as_of)} itibarıyla bilindiği kadarıyla: ` : past ? `${last} yılındaki durum: ` : "";
  const none = when === "" ? NOTHING : smallFirst(NOTHING);
  const main = `${when}${body === "" ? none : `${names.subject}, ${body}.`}`;
  return [main, ...notPublished(sentence, names)].join(" ");
}

/** One clause without its subject: `İsrail’e İran’a sattığından çok daha fazla mal sattı`. */
export function sheetClause(
  clause: Clause,
  sentence: Pick<SheetSentence, "past">,
  names: SheetNames,
  phrases: Phrases = sheetSentencePhrases,
): string {
  if (clause.kind === "votes") return votes(clause, sentence, names, phrases);
  return clause.kind === "arms" ? arms(clause, names, phrases) : goods(clause, names);
}

const THAN: Record<VotesClause["than"], string> = {
  nearly_all: "üyelerin neredeyse tümünden",
  most: "üyelerin çoğundan",
  average: "ortalama üyeden",
};

function votes(
  { present, side, than, withOic, to }: VotesClause,
  { past }: Pick<SheetSentence, "past">,
  { partner }: SheetNames,
  phrases: Phrases,
): string {
  const year = present || past ? "" : `${to} yılında `;
  return phrases.votes(year, dative(partner[side]), THAN[than], withOic, present);
}

function goods({ kind, present, side, farMore }: GoodsClause, { partner }: SheetNames): string {
  const other = side === "irn" ? "isr" : "irn";
  const more = farMore ? "çok daha fazla" : "daha fazla";
  return kind === "goods_sold"
    ? `${dative(partner[side])} ${dative(partner[other])} sattığından ${more} mal ${present ? "satıyor" : "sattı"}`
    : `${ablative(partner[side])} ${ablative(partner[other])} aldığından ${more} mal ${present ? "alıyor" : "aldı"}`;
}

function arms({ side, from, to }: ArmsClause, { partner }: Pick<SheetNames, "partner">, phrases: Phrases): string {
  return phrases.arms(inYearSpan(from, to), ablative(partner[side]));
}

/** Counts of today that the day of `as_of` did not certainly know, the later ones first; nothing without such a day. */
function notPublished({ unpublished, as_of }: SheetSentence, names: SheetNames): string[] {
  const isLater = (id: string) => (names.published(id)?.split("/")[0] ?? "") > (as_of ?? "");
  const later = unpublished.filter(({ sources }) => sources.every(isLater));
  const unsure = unpublished.filter((count) => !later.includes(count));
  const named = (counts: SheetSentence["unpublished"]) =>
    counts.map(({ dimension, sources }) => `${ROWS_IN_SENTENCE[dimension]} (${listed(sources.map(names.source))})`).join("; ");
  return [
    ...(later.length === 0 ? [] : [`Ancak sonradan yayımlananlar: ${named(later)}.`]),
    ...(unsure.length === 0 ? [] : [`O tarihte belki henüz yayımlanmamış olanlar: ${named(unsure)}.`]),
  ];
}

/** The sentence in a few words, as the title over the picture; null where nothing is clear. */
export function sheetTitle({ clauses }: SheetSentence, { subject, partner }: SheetNames, phrases = sheetSentencePhrases): string | null {
  const sides = [...new Set(clauses.map(({ side }) => side))];
  const first = sides.flatMap((side) => clauses.find((clause) => clause.side === side) ?? []);
  const parts = first.map((clause) => {
    const { kind, side, present } = clause;
    if (kind === "votes") return phrases.titleVotes(dative(partner[side]), present);
    // Never without its years: the windows before and after say something else.
    if (kind === "arms") return arms(clause, { partner }, phrases);
    return kind === "goods_sold"
      ? `${dative(partner[side])} ${phrases.more} mal ${present ? "satıyor" : "sattı"}`
      : `${ablative(partner[side])} ${phrases.more} mal ${present ? "alıyor" : "aldı"}`;
  });
  return parts.length === 0 ? null : `${subject} ${phrases.title(parts)}`;
}

import type { ArmsClause, Clause, GoodsClause, SheetSentence, VotesClause } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { ROWS_IN_SENTENCE } from "../before2026_9/sheetSentence.ts";
import { listed } from "../cardinal.ts";
import { ablative, dative, smallFirst } from "../cases.ts";
import { inYearSpan } from "../yearSpan.ts";

const NOTHING = "İki ülkeyi birden sayan hiçbir ölçü belirgin biçimde birini göstermiyor.";

/**
 * The sentence of the balance sheet as releases before 2026.8.0 word it: what is clear on each side, the two sides joined with "ancak". Where nothing is clear it says so, and
 * under `as_of` what was not yet published is named behind it. Of a count that ended, and of a state of the past, it speaks in the past
 * tense.
 */
export function sheetSentence(sentence: SheetSentence, names: SheetNames): string {
  const { clauses, as_of, past, last } = sentence;
  const sides = [...new Set(clauses.map(({ side }) => side))];
  const body = sides
    .map((side) => listed(clauses.filter((clause) => clause.side === side).map((clause) => sheetClause(clause, sentence, names))))
    .join(", ancak ");
  const when = as_of !== null ? `${names.date(as_of)} itibarıyla bilindiği kadarıyla: ` : past ? `${last} yılındaki durum: ` : "";
  const none = when === "" ? NOTHING : smallFirst(NOTHING);
  const main = `${when}${body === "" ? none : `${names.subject}, ${body}.`}`;
  return [main, ...notPublished(sentence, names)].join(" ");
}

/** One clause without its subject: `İsrail’e İran’a sattığından çok daha fazla mal sattı`. */
function sheetClause(clause: Clause, sentence: Pick<SheetSentence, "past">, names: SheetNames): string {
  if (clause.kind === "votes") return votes(clause, sentence, names);
  return clause.kind === "arms" ? arms(clause, names) : goods(clause, names);
}

const THAN: Record<VotesClause["than"], string> = {
  nearly_all: "üyelerin neredeyse tümünden",
  most: "üyelerin çoğundan",
  average: "ortalama üyeden",
};

function votes({ present, side, than, withOic, to }: VotesClause, { past }: Pick<SheetSentence, "past">, { partner }: SheetNames): string {
  const year = present || past ? "" : `${to} yılında `;
  const oic = withOic ? "ortalama İİT üyesi gibi" : "ortalama İİT üyesinden farklı olarak";
  return `${oic} BM’de ${year}${dative(partner[side])} ${THAN[than]} daha yakın oy ${present ? "veriyor" : "verdi"}`;
}

function goods({ kind, present, side, farMore }: GoodsClause, { partner }: SheetNames): string {
  const other = side === "irn" ? "isr" : "irn";
  const more = farMore ? "çok daha fazla" : "daha fazla";
  return kind === "goods_sold"
    ? `${dative(partner[side])} ${dative(partner[other])} sattığından ${more} mal ${present ? "satıyor" : "sattı"}`
    : `${ablative(partner[side])} ${ablative(partner[other])} aldığından ${more} mal ${present ? "alıyor" : "aldı"}`;
}

function arms({ side, from, to }: ArmsClause, { partner }: SheetNames): string {
  return `${inYearSpan(from, to)} kayıtlı silahlarının çoğunu ${ablative(partner[side])} aldı`;
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
export function sheetTitle({ clauses }: SheetSentence, { subject, partner }: SheetNames): string | null {
  const sides = [...new Set(clauses.map(({ side }) => side))];
  const first = sides.flatMap((side) => clauses.find((clause) => clause.side === side) ?? []);
  const parts = first.map(({ kind, side, present, from, to }) => {
    if (kind === "votes") return `${dative(partner[side])} daha yakın oy ${present ? "veriyor" : "verdi"}`;
    // Never without its years: the windows before and after say something else.
    if (kind === "arms") return `${inYearSpan(from, to)} kayıtlı silahlarının çoğunu ${ablative(partner[side])} aldı`;
    return kind === "goods_sold"
      ? `${dative(partner[side])} daha fazla mal ${present ? "satıyor" : "sattı"}`
      : `${ablative(partner[side])} daha fazla mal ${present ? "alıyor" : "aldı"}`;
  });
  return parts.length === 0 ? null : `${subject} ${listed(parts)}`;
}

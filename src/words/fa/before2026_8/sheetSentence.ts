import type { Dimension } from "../../../model/dimensions/dimension.ts";
import type { ArmsClause, Clause, GoodsClause, SheetSentence, VotesClause } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { listed } from "../cardinal.ts";
import { kit } from "../kit.ts";
import { yearSpan } from "../yearSpan.ts";

/** What a row counts, within a sentence. */
const ROWS_IN_SENTENCE: Record<Dimension, string> = {
  votes: "رأی‌ها در سازمان ملل",
  goods_sold: "کالای فروخته",
  goods_bought: "کالای خریده",
  arms: "تسلیحات خریده",
  energy: "نفت و گاز",
  visitors: "بازدیدکنندگان",
  visits: "سفرهای رسمی",
  disputes: "مناقشه‌های مسلحانه",
  events: "رویدادهای گزارش‌شده",
};

type Unpublished = SheetSentence["unpublished"];

/**
 * The sentence of the balance sheet as releases before 2026.8.0 word it: what is clear on each side, the two sides joined with "but". Where nothing is clear it says so, and
 * under `as_of` what was not yet published is named behind it. Of a count that ended, and of a state of the past, it speaks in the past
 * tense.
 */
export function sheetSentence(sentence: SheetSentence, names: SheetNames): string {
  const { clauses, as_of, past, last } = sentence;
  const sides = [...new Set(clauses.map(({ side }) => side))];
  const said = sides.map((side) =>
    listed(clauses.filter((clause) => clause.side === side).map((clause) => sheetClause(clause, sentence, names))),
  );
  const when = as_of !== null ? `بر پایهٔ دانسته‌های ${names.date(as_of)}: ` : past ? `وضعیت سال ${kit.digits(String(last))}: ` : "";
  const body =
    said.length === 0 ? "هیچ سنجه‌ای که هر دو کشور را بشمارد به‌روشنی به یکی از آن‌ها اشاره ندارد" : `${names.subject} ${said.join("، اما ")}`;
  return [`${when}${body}.`, ...notPublished(sentence, names)].join(" ");
}

/** One clause without its subject: `به اسرائیل بسیار بیشتر کالا فروخت تا به ایران`. */
function sheetClause(clause: Clause, sentence: Pick<SheetSentence, "past">, names: SheetNames): string {
  if (clause.kind === "votes") return votes(clause, sentence, names);
  return clause.kind === "arms" ? arms(clause, names) : goods(clause, names);
}

const THAN: Record<VotesClause["than"], string> = {
  nearly_all: "تقریباً همهٔ اعضا",
  most: "بیشتر اعضا",
  average: "میانگین اعضا",
};

function votes({ present, side, than, withOic, to }: VotesClause, { past }: Pick<SheetSentence, "past">, { partner }: SheetNames): string {
  const year = present || past ? "" : ` در سال ${kit.digits(String(to))}`;
  const oic = withOic ? "همچون میانگین اعضای سازمان همکاری اسلامی" : "هرچند نه مانند میانگین اعضای سازمان همکاری اسلامی";
  return `در رأی‌گیری‌های سازمان ملل${year}، ${oic}، از ${THAN[than]} به ${partner[side]} نزدیک‌تر ${present ? "است" : "بود"}`;
}

function goods({ kind, present, side, farMore }: GoodsClause, { partner }: SheetNames): string {
  const [verb, way] = kind === "goods_sold" ? [present ? "می‌فروشد" : "فروخت", "به"] : [present ? "می‌خرد" : "خرید", "از"];
  const other = side === "irn" ? "isr" : "irn";
  return `${way} ${partner[side]} ${farMore ? "بسیار بیشتر" : "بیشتر"} کالا ${verb} تا ${way} ${partner[other]}`;
}

function arms({ side, from, to }: ArmsClause, { partner }: SheetNames): string {
  return `${window(from, to)} بیشترِ تسلیحات ثبت‌شدهٔ خود را از ${partner[side]} گرفت`;
}

function window(from: number, to: number): string {
  return `در سال${from === to ? "" : "‌های"} ${yearSpan(from, to)}`;
}

/** Counts of today that the day of `as_of` did not certainly know, with their sources, the later ones first; nothing without such a day. */
function notPublished({ unpublished, as_of }: SheetSentence, names: SheetNames): string[] {
  const isLater = (id: string) => (names.published(id)?.split("/")[0] ?? "") > (as_of ?? "");
  const named = (counts: Unpublished) =>
    kit.semicolons(counts.map(({ dimension, sources }) => `${ROWS_IN_SENTENCE[dimension]} (${listed(sources.map(names.source))})`));
  const later = unpublished.filter(({ sources }) => sources.every(isLater));
  const unsure = unpublished.filter((count) => !later.includes(count));
  return [
    ...(later.length === 0 ? [] : [`تنها پس از آن منتشر شد: ${named(later)}.`]),
    ...(unsure.length === 0 ? [] : [`شاید تا آن زمان منتشر نشده بود: ${named(unsure)}.`]),
  ];
}

/** The sentence in a few words, as the title over the picture; null where nothing is clear. */
export function sheetTitle({ clauses }: SheetSentence, { subject, partner }: SheetNames): string | null {
  const sides = [...new Set(clauses.map(({ side }) => side))];
  const first = sides.flatMap((side) => clauses.find((clause) => clause.side === side) ?? []);
  const parts = first.map(({ kind, side, present, from, to }) => {
    if (kind === "votes") return `در رأی‌گیری‌ها به ${partner[side]} نزدیک‌تر ${present ? "است" : "بود"}`;
    // Never without its years: the windows before and after say something else.
    if (kind === "arms") return `${window(from, to)} بیشترِ تسلیحات ثبت‌شدهٔ خود را از ${partner[side]} گرفت`;
    return kind === "goods_sold"
      ? `به ${partner[side]} کالای بیشتری ${present ? "می‌فروشد" : "فروخت"}`
      : `از ${partner[side]} کالای بیشتری ${present ? "می‌خرد" : "خرید"}`;
  });
  return parts.length === 0 ? null : `${subject} ${listed(parts)}`;
}

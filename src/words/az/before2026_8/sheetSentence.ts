import type { ArmsClause, Clause, GoodsClause, SheetSentence, VotesClause } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { ROWS_IN_SENTENCE } from "../before2026_9/sheetSentence.ts";
import { small } from "../capital.ts";
import { listed } from "../cardinal.ts";
import { inCase } from "../cases.ts";
import { inYearSpan, yearth } from "../when.ts";

type Unpublished = SheetSentence["unpublished"];

const NOTHING = "Hər iki ölkəni əhatə edən heç bir göstərici onlardan birini aydın göstərmir.";

/**
 * The sentence of the balance sheet as releases before 2026.8.0 word it: what is clear on each side, the two sides joined with "but". Where nothing is clear it says so, and
 * under `as_of` what was not yet published is named behind it. Of a count that ended, and of a state of the past, it speaks in the past
 * tense.
 */
export function sheetSentence(sentence: SheetSentence, names: SheetNames): string {
  const { clauses, as_of, past, last } = sentence;
  const sides = [...new Set(clauses.map(({ side }) => side))];
  const said = sides.map((side) => clauses.filter((clause) => clause.side === side).map((clause) => sheetClause(clause, sentence, names)));
  const body = said.map((side) => listed(side)).join(", amma ");
  const when = as_of !== null ? `${names.date(as_of)} tarixində bilinənlərə görə: ` : past ? `${yearth(last)} ilin vəziyyəti: ` : "";
  const main = body === "" ? (when === "" ? NOTHING : small(NOTHING)) : `${names.subject} ${body}.`;
  return [`${when}${main}`, ...notPublished(sentence, names)].join(" ");
}

/** One clause without its subject: `İsrailə İrana nisbətən qat-qat çox mal satır`. */
function sheetClause(clause: Clause, sentence: Pick<SheetSentence, "past">, names: SheetNames): string {
  if (clause.kind === "votes") return votes(clause, sentence, names);
  return clause.kind === "arms" ? arms(clause, names) : goods(clause, names);
}

const THAN = { nearly_all: "demək olar bütün üzvlərdən", most: "əksər üzvlərdən", average: "orta üzvdən" } as const;

function votes({ present, side, than, withOic, to }: VotesClause, { past }: Pick<SheetSentence, "past">, { partner }: SheetNames): string {
  const year = present || past ? "" : `${inYearSpan(to, to)} `;
  const oic = withOic ? "orta İƏT üzvü kimi" : "orta İƏT üzvündən fərqli olaraq,";
  return `${year}BMT-də ${oic} ${inCase(partner[side], "dative")} ${THAN[than]} daha yaxın mövqedən səs ${present ? "verir" : "verib"}`;
}

function goods({ kind, present, side, farMore }: GoodsClause, { partner }: SheetNames): string {
  const other = inCase(partner[side === "irn" ? "isr" : "irn"], "dative");
  const more = farMore ? "qat-qat çox" : "daha çox";
  return kind === "goods_sold"
    ? `${inCase(partner[side], "dative")} ${other} nisbətən ${more} mal ${present ? "satır" : "satıb"}`
    : `${inCase(partner[side], "ablative")} ${other} nisbətən ${more} mal ${present ? "alır" : "alıb"}`;
}

function arms({ side, from, to }: ArmsClause, { partner }: Pick<SheetNames, "partner">): string {
  return `${inYearSpan(from, to)} qeydə alınmış silahlarının çoxunu ${inCase(partner[side], "ablative")} alıb`;
}

/** Counts of today that the day of `as_of` did not certainly know, the later ones first, with their sources; nothing without such a day. */
function notPublished({ unpublished, as_of }: SheetSentence, names: SheetNames): string[] {
  const isLater = (id: string) => (names.published(id)?.split("/")[0] ?? "") > (as_of ?? "");
  const named = (counts: Unpublished) =>
    counts.map(({ dimension, sources }) => `${ROWS_IN_SENTENCE[dimension]} (${listed(sources.map(names.source))})`).join("; ");
  const later = unpublished.filter(({ sources }) => sources.every(isLater));
  const unsure = unpublished.filter((count) => !later.includes(count));
  return [
    ...(later.length === 0 ? [] : [`Yalnız sonradan dərc olunub: ${named(later)}.`]),
    ...(unsure.length === 0 ? [] : [`Bəlkə də o vaxta qədər dərc olunmayıb: ${named(unsure)}.`]),
  ];
}

/** The sentence in a few words, as the title over the picture; null where nothing is clear. */
export function sheetTitle({ clauses }: SheetSentence, { subject, partner }: SheetNames): string | null {
  const sides = [...new Set(clauses.map(({ side }) => side))];
  const first = sides.flatMap((side) => clauses.find((clause) => clause.side === side) ?? []);
  const parts = first.map((clause) => {
    const { kind, side, present } = clause;
    if (kind === "votes") return `${inCase(partner[side], "dative")} daha yaxın səs ${present ? "verir" : "verib"}`;
    // Never without its years: the windows before and after say something else.
    if (kind === "arms") return arms(clause, { partner });
    return kind === "goods_sold"
      ? `${inCase(partner[side], "dative")} daha çox mal ${present ? "satır" : "satıb"}`
      : `${inCase(partner[side], "ablative")} daha çox mal ${present ? "alır" : "alıb"}`;
  });
  return parts.length === 0 ? null : `${subject} ${listed(parts)}`;
}

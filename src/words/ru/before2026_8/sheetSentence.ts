import type { Dimension } from "../../../model/dimensions/dimension.ts";
import type { ArmsClause, Clause, GoodsClause, SheetSentence, VotesClause } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { small } from "../capital.ts";
import { listed } from "../cardinal.ts";
import { kit } from "../kit.ts";
import { inCase } from "../names.ts";
import { inPeriod, inSpan, withYear } from "../when.ts";

/** What a row counts, within a sentence. */
const ROWS_IN_SENTENCE: Record<Dimension, string> = {
  votes: "голосования в ООН",
  goods_sold: "проданные товары",
  goods_bought: "купленные товары",
  arms: "купленные вооружения",
  energy: "нефть и газ",
  visitors: "приезжие",
  visits: "официальные визиты",
  disputes: "вооружённые споры",
  events: "события в статьях",
};

type Unpublished = SheetSentence["unpublished"];

const NOTHING = "Ни один показатель, который считает обе страны, не указывает явно на одну из них.";

/**
 * The sentence of the balance sheet: what is clear on each side, the two sides joined with "but". Where nothing is clear it says so, and
 * under `as_of` what was not yet published is named behind it. Of a count that ended, and of a state of the past, it speaks in the past
 * tense.
 */
export function sheetSentence(sentence: SheetSentence, names: SheetNames): string {
  const { clauses, as_of, past, last } = sentence;
  const sides = [...new Set(clauses.map(({ side }) => side))];
  const said = sides.map((side) => clauses.filter((clause) => clause.side === side).map((clause) => sheetClause(clause, sentence, names)));
  // Clauses hold "чем", so that a comma closes each of them.
  const body = said.map((side) => (side.length > 1 ? `${side.slice(0, -1).join(", ")}, и ${side.at(-1)}` : (side[0] ?? ""))).join(", но ");
  const when = as_of !== null ? `По данным на ${withYear(names.date(as_of))}: ` : past ? `Состояние на ${last} год: ` : "";
  const main = `${when}${body === "" ? (when === "" ? NOTHING : small(NOTHING)) : `${names.subject} ${body}.`}`;
  return [main, ...notPublished(sentence, names)].join(" ");
}

/** One clause without its subject: `продал Израилю гораздо больше, чем Ирану`. */
function sheetClause(clause: Clause, sentence: Pick<SheetSentence, "past">, names: SheetNames): string {
  if (clause.kind === "votes") return votes(clause, sentence, names);
  return clause.kind === "arms" ? arms(clause, names) : goods(clause, names);
}

const THAN = { nearly_all: "почти все страны-члены", most: "большинство стран-членов", average: "средняя страна-член" } as const;

function votes({ present, side, than, withOic, to }: VotesClause, { past }: Pick<SheetSentence, "past">, { partner }: SheetNames): string {
  const year = present || past ? "" : ` ${inPeriod(String(to))}`;
  const oic = withOic ? "как и средняя страна ОИС" : "хотя и не так, как средняя страна ОИС";
  return `${present ? "голосует" : "голосовал"} в ООН${year} ближе к ${inCase(partner[side], "dative")}, чем ${THAN[than]} (${oic})`;
}

function goods({ kind, present, side, farMore }: GoodsClause, { partner }: SheetNames): string {
  const [one, other] = [partner[side], partner[side === "irn" ? "isr" : "irn"]];
  const more = farMore ? "гораздо больше" : "больше";
  return kind === "goods_sold"
    ? `${present ? "продаёт" : "продал"} ${inCase(one, "dative")} ${more}, чем ${inCase(other, "dative")}`
    : `${present ? "покупает" : "купил"} у ${inCase(one, "genitive")} ${more}, чем у ${inCase(other, "genitive")}`;
}

function arms({ side, from, to }: ArmsClause, { partner }: SheetNames): string {
  return `${inSpan(from, to)} получил от ${inCase(partner[side], "genitive")} бо́льшую часть своих учтённых вооружений`;
}

/** Counts of today that the day of `as_of` did not certainly know, with their sources, the later ones first; nothing without such a day. */
function notPublished({ unpublished, as_of }: SheetSentence, names: SheetNames): string[] {
  const isLater = (id: string) => (names.published(id)?.split("/")[0] ?? "") > (as_of ?? "");
  const later = unpublished.filter(({ sources }) => sources.every(isLater));
  const unsure = unpublished.filter((count) => !later.includes(count));
  const named = (counts: Unpublished) =>
    kit.semicolons(counts.map(({ dimension, sources }) => `${ROWS_IN_SENTENCE[dimension]} (${listed(sources.map(names.source))})`));
  return [
    ...(later.length === 0 ? [] : [`Опубликовано лишь позже: ${named(later)}.`]),
    ...(unsure.length === 0 ? [] : [`К тому дню, возможно, не опубликовано: ${named(unsure)}.`]),
  ];
}

/** The sentence in a few words, as the title over the picture; null where nothing is clear. */
export function sheetTitle({ clauses }: SheetSentence, { subject, partner }: SheetNames): string | null {
  const sides = [...new Set(clauses.map(({ side }) => side))];
  const first = sides.flatMap((side) => clauses.find((clause) => clause.side === side) ?? []);
  const parts = first.map(({ kind, side, present, from, to }) => {
    if (kind === "votes") return `${present ? "голосует" : "голосовал"} ближе к ${inCase(partner[side], "dative")}`;
    // Never without its years: the windows before and after say something else.
    if (kind === "arms") return `${inSpan(from, to)} получил бо́льшую часть учтённых вооружений от ${inCase(partner[side], "genitive")}`;
    return kind === "goods_sold"
      ? `${present ? "продаёт" : "продал"} больше ${inCase(partner[side], "dative")}`
      : `${present ? "покупает" : "купил"} больше у ${inCase(partner[side], "genitive")}`;
  });
  return parts.length === 0 ? null : `${subject} ${listed(parts)}`;
}

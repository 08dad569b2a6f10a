import type { Dimension } from "../../../model/dimensions/dimension.ts";
import type { ArmsClause, Clause, GoodsClause, SheetSentence, VotesClause } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { listed } from "../cardinal.ts";
import { inYearSpan } from "../inPeriod.ts";
import { kit } from "../kit.ts";
import { prefixed } from "../prefixed.ts";

/** What a row counts, within a sentence. */
const ROWS_IN_SENTENCE: Record<Dimension, string> = {
  votes: "הצבעות באו״ם",
  goods_sold: "סחורות שנמכרו",
  goods_bought: "סחורות שנקנו",
  arms: "נשק שנקנה",
  energy: "נפט וגז",
  visitors: "מבקרים",
  visits: "ביקורים רשמיים",
  disputes: "סכסוכים מזוינים",
  events: "אירועים מדווחים",
};

const NOTHING = "אין מדד שסופר את שתי המדינות ומצביע בבירור על אחת מהן.";

/**
 * The sentence of the balance sheet as releases before 2026.8.0 word it: what is clear on each side, the two sides joined with "but". Where nothing is clear it says so, and
 * under `as_of` what was not yet published is named behind it. Of a count that ended, and of a state of the past, it speaks in the past
 * tense.
 */
export function sheetSentence(sentence: SheetSentence, names: SheetNames): string {
  const { clauses, as_of, past, last } = sentence;
  const sides = [...new Set(clauses.map(({ side }) => side))];
  const said = sides.map((side) => clauses.filter((clause) => clause.side === side).map((clause) => sheetClause(clause, sentence, names)));
  const body = said.map((side) => (side.length > 1 ? `${kit.commas(side.slice(0, -1))}, ו${side.at(-1)}` : (side[0] ?? ""))).join(", אבל ");
  const when = as_of !== null ? `לפי מה שהיה ידוע ${prefixed("ב", names.date(as_of))}: ` : past ? `המצב בשנת ${last}: ` : "";
  const main = `${when}${body === "" ? NOTHING : `${names.subject} ${body}.`}`;
  return [main, ...notPublished(sentence, names)].join(" ");
}

/** One clause without its subject, whose verbs are feminine as names of countries are: `מכרה הרבה יותר לישראל מאשר לאיראן`. */
function sheetClause(clause: Clause, sentence: Pick<SheetSentence, "past">, names: SheetNames): string {
  if (clause.kind === "votes") return votes(clause, sentence, names);
  return clause.kind === "arms" ? arms(clause, names) : goods(clause, names);
}

const THAN = {
  nearly_all: "כמעט כל המדינות החברות",
  most: "רוב המדינות החברות",
  average: "המדינה החברה הממוצעת",
} as const;

function votes({ present, side, than, withOic, to }: VotesClause, { past }: Pick<SheetSentence, "past">, { partner }: SheetNames): string {
  const verb = present ? "מצביעה" : "הצביעה";
  const year = present || past ? "" : ` ב־${to}`;
  const oic = `${withOic ? "" : "אם כי לא "}כפי ש${verb} המדינה הממוצעת ב־OIC`;
  return `${verb} באו״ם${year} קרוב יותר ${prefixed("ל", partner[side])} מאשר ${THAN[than]}, ${oic}`;
}

function goods({ kind, present, side, farMore }: GoodsClause, { partner }: SheetNames): string {
  const [verb, way] = kind === "goods_sold" ? [present ? "מוכרת" : "מכרה", "ל"] : [present ? "קונה" : "קנתה", "מ"];
  const other = side === "irn" ? "isr" : "irn";
  return `${verb} ${farMore ? "הרבה יותר" : "יותר"} ${prefixed(way ?? "", partner[side])} מאשר ${prefixed(way ?? "", partner[other])}`;
}

function arms({ side, from, to }: ArmsClause, { partner }: SheetNames): string {
  return `קיבלה ${prefixed("מ", partner[side])} את רוב הנשק המתועד שלה ${inYearSpan(from, to)}`;
}

/** Counts of today that the day of `as_of` did not certainly know, the later ones first, with their sources; nothing without such a day. */
function notPublished({ unpublished, as_of }: SheetSentence, names: SheetNames): string[] {
  const isLater = (id: string) => (names.published(id)?.split("/")[0] ?? "") > (as_of ?? "");
  const named = (counts: SheetSentence["unpublished"]) =>
    kit.semicolons(
      counts.map(({ dimension, sources }) => `${ROWS_IN_SENTENCE[dimension]} (${listed(sources.map(names.source).map(kit.foreign))})`),
    );
  const later = unpublished.filter(({ sources }) => sources.every(isLater));
  const unsure = unpublished.filter((count) => !later.includes(count));
  return [
    ...(later.length === 0 ? [] : [`פורסמו רק מאוחר יותר: ${named(later)}.`]),
    ...(unsure.length === 0 ? [] : [`ייתכן שטרם פורסמו עד אז: ${named(unsure)}.`]),
  ];
}

/** The sentence in a few words, as the title over the picture; null where nothing is clear. */
export function sheetTitle({ clauses }: SheetSentence, { subject, partner }: SheetNames): string | null {
  const sides = [...new Set(clauses.map(({ side }) => side))];
  const first = sides.flatMap((side) => clauses.find((clause) => clause.side === side) ?? []);
  const parts = first.map(({ kind, side, present, from, to }) => {
    if (kind === "votes") return `${present ? "מצביעה" : "הצביעה"} קרוב יותר ${prefixed("ל", partner[side])}`;
    // Never without its years: the windows before and after say something else.
    if (kind === "arms") return `קיבלה ${prefixed("מ", partner[side])} את רוב הנשק המתועד שלה ${inYearSpan(from, to)}`;
    return kind === "goods_sold"
      ? `${present ? "מוכרת" : "מכרה"} יותר ${prefixed("ל", partner[side])}`
      : `${present ? "קונה" : "קנתה"} יותר ${prefixed("מ", partner[side])}`;
  });
  return parts.length === 0 ? null : `${subject} ${listed(parts)}`;
}

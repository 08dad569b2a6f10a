import type { Strength } from "../../model/dimensions/dimension.ts";
import type { CellChange, Threshold, ThresholdEffect } from "../../model/dimensions/thresholdEffects.ts";
import type { EffectNames } from "../en/sheetThresholds.ts";
import { numbered, numeral } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";
import { ROWS_IN_SENTENCE, sheetClause } from "./sheetSentence.ts";
import { yearList } from "./yearList.ts";

/** Thresholds that are numbers of visits. */
const VISITS: readonly Threshold[] = ["visits_least", "visits_even_difference", "visits_missed"];

/** A value as people say it: `0.4`, `פי 2`, `50 אחוז`, `5 שנים`. */
function value(threshold: Threshold, number: number): string {
  if (threshold.endsWith("_times")) return `פי ${number}`;
  if (threshold.endsWith("_years")) return number === 2 ? "שנתיים" : numbered(number, NOUNS.year);
  if (threshold === "arms_most_share") return `${number} אחוז`;
  if (threshold === "visits_interval") return `${Math.round(number * 100)} אחוז`;
  if (VISITS.includes(threshold)) return numbered(number, NOUNS.visit);
  return String(number);
}

/** What another value would give: cells, columns, groups, and the sentence. */
function effect(of: ThresholdEffect, names: EffectNames): string {
  const parts = [...cellsOf(of), ...columnsOf(of), ...of.groups.map((change) => groupOf(change, names)), ...clausesOf(of, names)];
  return `${value(of.threshold, of.value)}: ${parts.length === 0 ? "דבר אינו משתנה" : kit.semicolons(parts)}.`;
}

function cellsOf({ cells, of }: ThresholdEffect): string[] {
  if (of === 0) return [];
  if (cells.length === 0) return ["שום תא אינו משתנה"];
  const rows = [...new Set(cells.map(({ dimension }) => dimension))];
  const told = rows.map((row) => `${ROWS_IN_SENTENCE[row]} ${changed(cells.filter(({ dimension }) => dimension === row))}`);
  return [`${cells.length === 1 ? `תא אחד מתוך ${of} משתנה` : `${cells.length} מתוך ${of} תאים משתנים`} (${kit.semicolons(told)})`];
}

/** More kinds of change than this in a row would be a list that nobody reads. */
const MOST_KINDS = 2;

/** `1996–1997 ו־1999, מ”שקול” ל”קל”`; of many kinds the years alone. */
function changed(cells: CellChange[]): string {
  const kinds = [...new Set(cells.map(kindOf))];
  if (kinds.length > MOST_KINDS) return yearList(cells.map(({ year }) => year));
  return kit.semicolons(
    kinds.map((kind) => {
      const alike = cells.filter((cell) => kindOf(cell) === kind);
      return `${yearList(alike.map(({ year }) => year))}, ${kind}`;
    }),
  );
}

/** One word each for a strength. */
const STRENGTHS: Record<Strength, string> = {
  clear: "ברור",
  slight: "קל",
  even: "שקול",
  one_sided: "חד־צדדי",
  few: "מעט מדי",
  counted: "נספר",
};

function kindOf({ from, to }: CellChange): string {
  const name = (strength: Strength | null) => kit.quoted(strength === null ? "ריק" : STRENGTHS[strength]);
  return `${prefixed("מ", name(from))} ${prefixed("ל", name(to))}`;
}

function columnsOf({ columns }: ThresholdEffect): string[] {
  if (columns === null) return [];
  const { changed: n, of } = columns;
  return [n === 0 ? "שום עמודה אינה משתנה" : n === 1 ? `עמודה אחת מתוך ${of} משתנה` : `${n} מתוך ${of} עמודות משתנות`];
}

function groupOf({ dimension, to }: ThresholdEffect["groups"][number], { dimension: rows, group }: EffectNames): string {
  return `השורה ${kit.quoted(rows[dimension])} עוברת אל ${kit.quoted(group(to))}`;
}

/** Nothing is said of the sentence where the threshold has no part in it. */
function clausesOf({ threshold, clauses }: ThresholdEffect, names: EffectNames): string[] {
  if (SILENT.includes(threshold)) return [];
  if (clauses.length === 0) return ["המשפט נשאר כפי שהוא"];
  return clauses.map(({ kind, from, to }) => {
    if (to === null) return `מן המשפט נגרע ${kit.quoted(sheetClause(from as NonNullable<typeof from>, names))}`;
    const words = kit.quoted(sheetClause(to, names));
    return from === null ? `למשפט נוסף ${words}` : `החלק שלו על ${ROWS_IN_SENTENCE[kind]} נעשה ${words}`;
  });
}

/** Thresholds of rows that never speak in the sentence, and of columns. */
const SILENT: readonly Threshold[] = [
  ...(["visits_least", "visits_even_difference", "visits_interval", "visits_missed", "visits_window_years"] as const),
  ...(["column_years", "column_majority"] as const),
];

/** Words of the thresholds on the page of the method. */
export const sheetThresholds = {
  heading: "ספים, ומה היו נותנים אחרים",
  text: "היכן נגמר ”ברור” ומתחיל ”קל” – זו בחירה שלנו, בכל שורה. להלן כל בחירה, עם מה שערך נמוך יותר וערך גבוה יותר היו משנים, בחישוב מן הנתונים שבאתר זה.",
  /** How many of the values tried leave the sentence alone. */
  summary: (effects: readonly ThresholdEffect[]) => {
    const moving = effects.filter(({ clauses }) => clauses.length > 0).length;
    const change = moving === 0 ? "אף אחד אינו משנה" : moving === 1 ? "אחד משנה" : `${numeral(moving, "m")} משנים`;
    return `מתוך ${effects.length} ערכים אחרים שניסינו, כל אחד בנפרד, ${change} את המשפט.`;
  },
  /** The years that would be clear by the excess and its margin alone; nothing where there are none. */
  votesAlone: (years: readonly number[]) =>
    years.length === 0
      ? null
      : `הכלל להצבעות נקבע אחרי שראינו ששלוש הקריאות שלו חלוקות בכמה שנים. לפי העודף וטווח הטעות שלו בלבד, ההצבעות היו ברורות גם בשנים אלה: ${yearList(years)}.`,
  columns: ["מה הוא קובע", "שלנו", "ערכים אחרים"],
  value,
  effect,
  none: "הוא קובע מה רוחבה של עמודה כשאין מקום לכל שנה. שום תא, קבוצה או משפט אינם תלויים בו.",
};

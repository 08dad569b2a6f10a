import type { Strength } from "../../model/dimensions/dimension.ts";
import type { CellChange, Threshold, ThresholdEffect } from "../../model/dimensions/thresholdEffects.ts";
import type { EffectNames } from "../en/sheetThresholds.ts";
import { cardinal } from "./cardinal.ts";
import { percent } from "./figure.ts";
import { kit } from "./kit.ts";
import { ROWS_IN_SENTENCE, sheetClause } from "./sheetSentence.ts";
import { inYears } from "./when.ts";
import { yearList } from "./yearList.ts";

/** Thresholds that are numbers of visits. */
const VISITS: readonly Threshold[] = ["visits_least", "visits_even_difference", "visits_missed"];

/** A value as people say it: `۰٫۴`, `۲ برابر`, `۵۰٪`, `۵ سال`. */
function value(threshold: Threshold, number: number): string {
  const n = kit.number(number, 3);
  if (threshold.endsWith("_times")) return `${n} برابر`;
  if (threshold.endsWith("_years")) return `${n} سال`;
  if (threshold === "arms_most_share") return kit.figure(number, "PC", 3);
  if (threshold === "visits_interval") return percent(number * 100);
  if (VISITS.includes(threshold)) return `${n} سفر`;
  return n;
}

/** What another value would give: cells, columns, groups, and the sentence. */
function effect(of: ThresholdEffect, names: EffectNames): string {
  const parts = [...cellsOf(of), ...columnsOf(of), ...of.groups.map((change) => groupOf(change, names)), ...clausesOf(of, names)];
  return `با ${value(of.threshold, of.value)}: ${parts.length === 0 ? "چیزی تغییر نمی‌کند" : kit.semicolons(parts)}.`;
}

function cellsOf({ cells, of }: ThresholdEffect): string[] {
  if (of === 0) return [];
  if (cells.length === 0) return ["هیچ خانه‌ای تغییر نمی‌کند"];
  const rows = [...new Set(cells.map(({ dimension }) => dimension))];
  const told = rows.map((row) => `${ROWS_IN_SENTENCE[row]} ${changed(cells.filter(({ dimension }) => dimension === row))}`);
  return [`${kit.number(cells.length)} خانه از ${kit.number(of)} خانه تغییر می‌کند (${kit.semicolons(told)})`];
}

/** More kinds of change than this in a row would be a list that nobody reads. */
const MOST_KINDS = 2;

/** `۱۹۹۶ تا ۱۹۹۷ و ۱۹۹۹، از «برابر» به «اندک»`; of many kinds the years alone. */
function changed(cells: CellChange[]): string {
  const kinds = [...new Set(cells.map(kindOf))];
  if (kinds.length > MOST_KINDS) return yearList(cells.map(({ year }) => year));
  return kit.semicolons(kinds.map((kind) => `${yearList(cells.filter((cell) => kindOf(cell) === kind).map(({ year }) => year))}، ${kind}`));
}

/** One word each for a strength. */
const STRENGTHS: Record<Strength, string> = {
  clear: "روشن",
  slight: "اندک",
  even: "برابر",
  one_sided: "یک‌طرفه",
  few: "بسیار کم",
  counted: "شمرده‌شده",
};

function kindOf({ from, to }: CellChange): string {
  const name = (strength: Strength | null) => kit.quoted(strength === null ? "خالی" : STRENGTHS[strength]);
  return `از ${name(from)} به ${name(to)}`;
}

function columnsOf({ columns }: ThresholdEffect): string[] {
  if (columns === null) return [];
  return [
    columns.changed === 0 ? "هیچ ستونی تغییر نمی‌کند" : `${kit.number(columns.changed)} ستون از ${kit.number(columns.of)} ستون تغییر می‌کند`,
  ];
}

function groupOf({ dimension, to }: ThresholdEffect["groups"][number], { dimension: rows, group }: EffectNames): string {
  return `${kit.quoted(rows[dimension])} به گروه ${kit.quoted(group(to))} می‌رود`;
}

/** Nothing is said of the sentence where the threshold has no part in it. */
function clausesOf({ threshold, clauses }: ThresholdEffect, names: EffectNames): string[] {
  if (SILENT.includes(threshold)) return [];
  if (clauses.length === 0) return ["جمله همان می‌ماند"];
  return clauses.map(({ kind, from, to }) => {
    if (to === null) return `${kit.quoted(sheetClause(from as NonNullable<typeof from>, names))} از جمله حذف می‌شود`;
    const words = kit.quoted(sheetClause(to, names));
    return from === null ? `${words} به جمله افزوده می‌شود` : `بخش ${ROWS_IN_SENTENCE[kind]} در جمله چنین می‌شود: ${words}`;
  });
}

/** Thresholds of rows that never speak in the sentence, and of columns. */
const SILENT: readonly Threshold[] = [
  ...(["visits_least", "visits_even_difference", "visits_interval", "visits_missed", "visits_window_years"] as const),
  ...(["column_years", "column_majority"] as const),
];

/** Words of the thresholds on the page of the method. */
export const sheetThresholds = {
  heading: "آستانه‌ها، و آنچه آستانه‌های دیگر به دست می‌داد",
  text: "اینکه در هر ردیف «روشن» کجا پایان می‌یابد و «اندک» کجا آغاز می‌شود انتخاب ماست. در زیر هر انتخاب آمده است، با آنچه مقداری کمتر و مقداری بیشتر تغییر می‌داد، محاسبه‌شده از رقم‌های همین سایت.",
  /** How many of the values tried leave the sentence alone. */
  summary: (effects: readonly ThresholdEffect[]) => {
    const moving = effects.filter(({ clauses }) => clauses.length > 0).length;
    const tried = `از ${kit.number(effects.length)} مقدار دیگری که یک‌به‌یک آزمودیم`;
    return moving === 0 ? `${tried}، هیچ‌یک جمله را تغییر نمی‌دهد.` : `${tried}، ${cardinal(moving)} مقدار جمله را تغییر می‌دهد.`;
  },
  /** The years that would be clear by the excess and its margin alone; nothing where there are none. */
  votesAlone: (years: readonly number[]) =>
    years.length === 0
      ? null
      : `قاعدهٔ رأی‌ها پس از آن گذاشته شد که دیدیم سه خوانش آن در برخی سال‌ها هم‌نظر نیستند. تنها با فزونی و حاشیهٔ خطای آن، رأی‌ها ${inYears(years)} نیز روشن می‌بود.`,
  columns: ["چه را تعیین می‌کند", "مقدار ما", "مقدارهای دیگر"],
  value,
  effect,
  none: "تعیین می‌کند ستون، در جایی که برای هر سال جا نیست، چه پهنایی دارد. هیچ خانه، گروه یا جمله‌ای به آن وابسته نیست.",
};

import type { Strength } from "../../model/dimensions/dimension.ts";
import type { CellChange, Threshold, ThresholdEffect } from "../../model/dimensions/thresholdEffects.ts";
import type { EffectNames } from "../en/sheetThresholds.ts";
import { inDigits, plural } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS } from "./nouns.ts";
import { ROWS_IN_SENTENCE, sheetClause } from "./sheetSentence.ts";
import { inYears } from "./when.ts";
import { yearList } from "./yearList.ts";

/** Thresholds that are numbers of visits. */
const VISITS: readonly Threshold[] = ["visits_least", "visits_even_difference", "visits_missed"];

/** A value as people say it: `0,4`, `2 раза`, `50 %`, `5 лет`. */
function value(threshold: Threshold, number: number): string {
  if (threshold.endsWith("_times")) return inDigits(number, NOUNS.times);
  if (threshold.endsWith("_years")) return inDigits(number, NOUNS.year);
  if (threshold === "arms_most_share") return kit.figure(number, "PC", 3);
  if (threshold === "visits_interval") return kit.figure(Math.round(number * 100), "PC", 0);
  if (VISITS.includes(threshold)) return inDigits(number, NOUNS.visit);
  return kit.number(number, 3);
}

/** What another value would give: cells, columns, groups, and the sentence. */
function effect(of: ThresholdEffect, names: EffectNames): string {
  const parts = [...cellsOf(of), ...columnsOf(of), ...of.groups.map((change) => groupOf(change, names)), ...clausesOf(of, names)];
  return `${value(of.threshold, of.value)}: ${parts.length === 0 ? "ничего не меняется" : kit.semicolons(parts)}.`;
}

function cellsOf({ cells, of }: ThresholdEffect): string[] {
  if (of === 0) return [];
  if (cells.length === 0) return ["ни одна ячейка не меняется"];
  const rows = [...new Set(cells.map(({ dimension }) => dimension))];
  const told = rows.map((row) => `${ROWS_IN_SENTENCE[row]} ${changed(cells.filter(({ dimension }) => dimension === row))}`);
  const all = plural(of, { one: "{n} ячейки", other: "{n} ячеек" });
  return [`${plural(cells.length, { one: "меняется {n}", other: "меняются {n}" })} из ${all} (${kit.semicolons(told)})`];
}

/** More kinds of change than this in a row would be a list that nobody reads. */
const MOST_KINDS = 2;

/** `1996–1997 и 1999, с «поровну» на «немного»`; of many kinds the years alone. */
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

/** One or two words for a strength. */
const STRENGTHS: Record<Strength, string> = {
  clear: "явно",
  slight: "немного",
  even: "поровну",
  one_sided: "одна сторона",
  few: "слишком мало",
  counted: "подсчёт",
};

function kindOf({ from, to }: CellChange): string {
  const name = (strength: Strength | null) => kit.quoted(strength === null ? "пусто" : STRENGTHS[strength]);
  return `с ${name(from)} на ${name(to)}`;
}

function columnsOf({ columns }: ThresholdEffect): string[] {
  if (columns === null) return [];
  if (columns.changed === 0) return ["ни один столбец не меняется"];
  const all = plural(columns.of, { one: "{n} столбца", other: "{n} столбцов" });
  return [`${plural(columns.changed, { one: "меняется {n}", other: "меняются {n}" })} из ${all}`];
}

function groupOf({ dimension, to }: ThresholdEffect["groups"][number], { dimension: rows, group }: EffectNames): string {
  return `${kit.quoted(rows[dimension])}: переход в группу ${kit.quoted(group(to))}`;
}

/** Nothing is said of the sentence where the threshold has no part in it. */
function clausesOf({ threshold, clauses }: ThresholdEffect, names: EffectNames): string[] {
  if (SILENT.includes(threshold)) return [];
  if (clauses.length === 0) return ["фраза остаётся прежней"];
  return clauses.map(({ kind, from, to }) => {
    if (to === null) return `из фразы уходят слова ${kit.quoted(sheetClause(from as NonNullable<typeof from>, names))}`;
    const words = kit.quoted(sheetClause(to, names));
    return from === null
      ? `во фразе появляются слова ${words}`
      : `её часть о строке «${ROWS_IN_SENTENCE[kind]}» становится такой: ${words}`;
  });
}

/** Thresholds of rows that never speak in the sentence, and of columns. */
const SILENT: readonly Threshold[] = [
  ...(["visits_least", "visits_even_difference", "visits_interval", "visits_missed", "visits_window_years"] as const),
  ...(["column_years", "column_majority"] as const),
];

/** Words of the thresholds on the page of the method. */
export const sheetThresholds = {
  heading: "Пороги, и что дали бы другие",
  text: "Где кончается «немного» и начинается «явно», решаем мы, для каждой строки. Ниже — каждое такое решение и то, что изменили бы значения ниже и выше; посчитано по числам этого сайта.",
  /** How many of the values tried leave the sentence alone. */
  summary: (effects: readonly ThresholdEffect[]) => {
    const moving = effects.filter(({ clauses }) => clauses.length > 0).length;
    const tried = plural(effects.length, { one: "{n} другого значения", other: "{n} других значений" });
    return `Из ${tried}, которые мы пробовали по одному, фразу ${
      moving === 0 ? "не меняет ни одно" : plural(moving, { one: "меняет {n}", other: "меняют {n}" })
    }.`;
  },
  /** The years that would be clear by the excess and its margin alone; nothing where there are none. */
  votesAlone: (years: readonly number[]) =>
    years.length === 0
      ? null
      : `Правило для голосований установлено после того, как мы увидели, что в некоторые годы три его показателя расходятся. По одному отклонению с его погрешностью результат голосований был бы явным ещё и ${inYears(years)}.`,
  columns: ["Что он решает", "Наш", "Другие значения"],
  value,
  effect,
  none: "Определяет ширину столбца, если для каждого года нет места. Ни ячейка, ни группа, ни фраза от него не зависят.",
};

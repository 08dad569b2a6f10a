import type { Strength } from "../../model/dimensions/dimension.ts";
import type { CellChange, Threshold, ThresholdEffect } from "../../model/dimensions/thresholdEffects.ts";
import type { EffectNames } from "../en/sheetThresholds.ts";
import { digitsOfThem } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { ROWS_IN_SENTENCE, sheetClause } from "./sheetSentence.ts";
import { inYears } from "./when.ts";
import { yearList } from "./yearList.ts";

/** Thresholds that are numbers of visits. */
const VISITS: readonly Threshold[] = ["visits_least", "visits_even_difference", "visits_missed"];

/** A value as people say it: `0,4`, `2 dəfə`, `50 faiz`, `5 il`. */
function value(threshold: Threshold, number: number): string {
  const said = kit.number(number, 3);
  if (threshold.endsWith("_times")) return `${said} dəfə`;
  if (threshold.endsWith("_years")) return `${said} il`;
  if (threshold === "arms_most_share") return `${said} faiz`;
  if (threshold === "visits_interval") return `${Math.round(number * 100)} faiz`;
  if (VISITS.includes(threshold)) return `${said} səfər`;
  return said;
}

/** What another value would give: cells, columns, groups, and the sentence. */
function effect(of: ThresholdEffect, names: EffectNames): string {
  const parts = [...cellsOf(of), ...columnsOf(of), ...of.groups.map((change) => groupOf(change, names)), ...clausesOf(of, names)];
  return `${value(of.threshold, of.value)} olsa: ${parts.length === 0 ? "heç nə dəyişmir" : parts.join("; ")}.`;
}

function cellsOf({ cells, of }: ThresholdEffect): string[] {
  if (of === 0) return [];
  if (cells.length === 0) return ["heç bir xana dəyişmir"];
  const rows = [...new Set(cells.map(({ dimension }) => dimension))];
  const told = rows.map((row) => `${ROWS_IN_SENTENCE[row]} ${changed(cells.filter(({ dimension }) => dimension === row))}`);
  return [`${of} xanadan ${digitsOfThem(cells.length)} dəyişir (${told.join("; ")})`];
}

/** More kinds of change than this in a row would be a list that nobody reads. */
const MOST_KINDS = 2;

/** `1996–1997 və 1999, “bərabər” → “kiçik fərq”`; of many kinds the years alone. */
function changed(cells: CellChange[]): string {
  const kinds = [...new Set(cells.map(kindOf))];
  if (kinds.length > MOST_KINDS) return yearList(cells.map(({ year }) => year));
  return kinds
    .map((kind) => {
      const alike = cells.filter((cell) => kindOf(cell) === kind);
      return `${yearList(alike.map(({ year }) => year))}, ${kind}`;
    })
    .join("; ");
}

/** One word each for a strength. */
const STRENGTHS: Record<Strength, string> = {
  clear: "aydın",
  slight: "kiçik fərq",
  even: "bərabər",
  one_sided: "birtərəfli",
  few: "çox az",
  counted: "say",
};

function kindOf({ from, to }: CellChange): string {
  const name = (strength: Strength | null) => (strength === null ? "boş" : STRENGTHS[strength]);
  return `“${name(from)}” → “${name(to)}”`;
}

function columnsOf({ columns }: ThresholdEffect): string[] {
  if (columns === null) return [];
  return [columns.changed === 0 ? "heç bir sütun dəyişmir" : `${columns.of} sütundan ${digitsOfThem(columns.changed)} dəyişir`];
}

function groupOf({ dimension, to }: ThresholdEffect["groups"][number], { dimension: rows, group }: EffectNames): string {
  return `“${rows[dimension]}” bu qrupa keçir: “${group(to)}”`;
}

/** Nothing is said of the sentence where the threshold has no part in it. */
function clausesOf({ threshold, clauses }: ThresholdEffect, names: EffectNames): string[] {
  if (SILENT.includes(threshold)) return [];
  if (clauses.length === 0) return ["cümlə dəyişmir"];
  return clauses.map(({ kind, from, to }) => {
    if (to === null) return `cümlədən bu çıxır: “${sheetClause(from as NonNullable<typeof from>, names)}”`;
    const words = `“${sheetClause(to, names)}”`;
    return from === null ? `cümləyə bu əlavə olunur: ${words}` : `cümlənin bu hissəsi (${ROWS_IN_SENTENCE[kind]}) belə olur: ${words}`;
  });
}

/** Thresholds of rows that never speak in the sentence, and of columns. */
const SILENT: readonly Threshold[] = [
  ...(["visits_least", "visits_even_difference", "visits_interval", "visits_missed", "visits_window_years"] as const),
  ...(["column_years", "column_majority"] as const),
];

/** Words of the thresholds on the page of the method. */
export const sheetThresholds = {
  heading: "Hədlər və başqalarının verəcəyi nəticə",
  text: "Hər sətirdə “aydın”ın harada bitdiyini və “kiçik fərq”in harada başladığını biz seçmişik. Aşağıda hər seçim və ondan aşağı və yuxarı qiymətin nəyi dəyişəcəyi göstərilir; hamısı bu saytdakı rəqəmlərdən hesablanıb.",
  /** How many of the values tried leave the sentence alone. */
  summary: (effects: readonly ThresholdEffect[]) => {
    const moving = effects.filter(({ clauses }) => clauses.length > 0).length;
    return `Bir-bir sınadığımız ${effects.length} başqa qiymətdən ${moving === 0 ? "heç biri cümləni dəyişmir" : `cümləni dəyişən: ${moving}`}.`;
  },
  /** The years that would be clear by the excess and its margin alone; nothing where there are none. */
  votesAlone: (years: readonly number[]) =>
    years.length === 0
      ? null
      : `Səsvermələr üçün qayda bəzi illərdə üç göstəricinin üst-üstə düşmədiyini gördükdən sonra qoyulub. Yalnız artıqlıq və onun xəta həddi ilə səsvermələr ${inYears(years)} də aydın olardı.`,
  columns: ["Nəyi həll edir", "Bizimki", "Başqa qiymətlər"],
  value,
  effect,
  none: "Hər il üçün yer olmayanda sütunun nə qədər enli olduğunu təyin edir. Heç bir xana, qrup və ya cümlə ondan asılı deyil.",
};

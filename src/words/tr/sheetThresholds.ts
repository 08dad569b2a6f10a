import type { Strength } from "../../model/dimensions/dimension.ts";
import type { CellChange, Threshold, ThresholdEffect } from "../../model/dimensions/thresholdEffects.ts";
import type { EffectNames } from "../en/sheetThresholds.ts";
import { someOf } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { ROWS_IN_SENTENCE, sheetClause } from "./sheetSentence.ts";
import { inYears, yearList } from "./yearList.ts";

/** Thresholds that are numbers of visits. */
const VISITS: readonly Threshold[] = ["visits_least", "visits_even_difference", "visits_missed"];

/** A value as people say it: `0,4`, `2 kat`, `yüzde 50`, `5 yıl`. */
function value(threshold: Threshold, number: number): string {
  if (threshold.endsWith("_times")) return `${kit.number(number, 3)} kat`;
  if (threshold.endsWith("_years")) return `${kit.number(number, 3)} yıl`;
  if (threshold === "arms_most_share") return `yüzde ${kit.number(number, 3)}`;
  if (threshold === "visits_interval") return `yüzde ${Math.round(number * 100)}`;
  if (VISITS.includes(threshold)) return `${kit.number(number, 3)} ziyaret`;
  return kit.number(number, 3);
}

/** What another value would give: cells, columns, groups, and the sentence. */
function effect(of: ThresholdEffect, names: EffectNames): string {
  const parts = [...cellsOf(of), ...columnsOf(of), ...of.groups.map((change) => groupOf(change, names)), ...clausesOf(of, names)];
  return `${value(of.threshold, of.value)} olursa: ${parts.length === 0 ? "hiçbir şey değişmiyor" : parts.join("; ")}.`;
}

function cellsOf({ cells, of }: ThresholdEffect): string[] {
  if (of === 0) return [];
  if (cells.length === 0) return ["hiçbir hücre değişmiyor"];
  const rows = [...new Set(cells.map(({ dimension }) => dimension))];
  const told = rows.map((row) => `${ROWS_IN_SENTENCE[row]} ${changed(cells.filter(({ dimension }) => dimension === row))}`);
  return [`${of} hücreden ${cells.length} tanesi değişiyor (${told.join("; ")})`];
}

/** More kinds of change than this in a row would be a list that nobody reads. */
const MOST_KINDS = 2;

/** `1996–1997 ve 1999, eşit yerine hafif`; of many kinds the years alone. */
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
  clear: "belirgin",
  slight: "hafif",
  even: "eşit",
  one_sided: "tek taraflı",
  few: "çok az",
  counted: "sayım",
};

function kindOf({ from, to }: CellChange): string {
  const name = (strength: Strength | null) => (strength === null ? "boş" : STRENGTHS[strength]);
  return `${name(from)} yerine ${name(to)}`;
}

function columnsOf({ columns }: ThresholdEffect): string[] {
  if (columns === null) return [];
  return [columns.changed === 0 ? "hiçbir sütun değişmiyor" : `${columns.of} sütundan ${columns.changed} tanesi değişiyor`];
}

function groupOf({ dimension, to }: ThresholdEffect["groups"][number], { dimension: rows, group }: EffectNames): string {
  return `“${rows[dimension]}” satırı “${group(to)}” grubuna geçiyor`;
}

/** Nothing is said of the sentence where the threshold has no part in it. */
function clausesOf({ threshold, clauses }: ThresholdEffect, names: EffectNames): string[] {
  if (SILENT.includes(threshold)) return [];
  if (clauses.length === 0) return ["cümle aynı kalıyor"];
  return clauses.map(({ kind, from, to }) => {
    if (to === null) return `cümleden “${sheetClause(from as NonNullable<typeof from>, names)}” bölümü çıkıyor`;
    const words = `“${sheetClause(to, names)}”`;
    return from === null ? `cümleye ${words} ekleniyor` : `cümlenin ${ROWS_IN_SENTENCE[kind]} ile ilgili bölümü ${words} oluyor`;
  });
}

/** Thresholds of rows that never speak in the sentence, and of columns. */
const SILENT: readonly Threshold[] = [
  ...(["visits_least", "visits_even_difference", "visits_interval", "visits_missed", "visits_window_years"] as const),
  ...(["column_years", "column_majority"] as const),
];

/** Words of the thresholds on the page of the method. */
export const sheetThresholds = {
  heading: "Eşikler ve başka eşiklerin vereceği sonuçlar",
  text: "Belirginin nerede bitip hafifin nerede başladığı, her satır için bizim seçimimizdir. Aşağıda her seçim, daha düşük ve daha yüksek bir değerin neyi değiştireceğiyle birlikte yer alıyor; bunlar bu sitedeki rakamlardan hesaplandı.",
  /** How many of the values tried leave the sentence alone. */
  summary: (effects: readonly ThresholdEffect[]) => {
    const moving = effects.filter(({ clauses }) => clauses.length > 0).length;
    return `Teker teker denediğimiz ${effects.length} başka değerden ${someOf(moving)} cümleyi ${moving === 0 ? "değiştirmiyor" : "değiştiriyor"}.`;
  },
  /** The years that would be clear by the excess and its margin alone; nothing where there are none. */
  votesAlone: (years: readonly number[]) =>
    years.length === 0
      ? null
      : `Oylamalara ilişkin kural, bazı yıllarda üç okumanın uyuşmadığını gördükten sonra konuldu. Yalnızca uyum farkına ve onun hata payına bakılsaydı oylamalar ${inYears(years)} da belirgin olurdu.`,
  columns: ["Neye karar veriyor", "Bizimki", "Başka değerler"],
  value,
  effect,
  none: "Her yıl için yer olmadığında bir sütunun ne kadar geniş olacağını belirler. Hiçbir hücre, grup veya cümle buna bağlı değildir.",
};

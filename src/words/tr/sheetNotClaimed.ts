import type { GroundedCell } from "../../model/dimensions/dimension.ts";
import type { NotClaimed, NotClaimedReason } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { ablative, instrumental } from "./cases.ts";
import { signed } from "./signed.ts";
import { inYearSpan } from "./yearSpan.ts";

/** Why a row says nothing in the sentence, in one sentence; years and values are those of the cell that falls short. */
export function notClaimed({ reason, cell }: NotClaimed, names: SheetNames, reasons = REASONS): string {
  return reasons[reason](cell, names);
}

/** The sentence of each reason. */
export const REASONS: Record<NotClaimedReason, (cell: GroundedCell | null, names: SheetNames) => string> = {
  not_published: () => "Her iki ülkeyi kapsayan bir sayım o gün henüz yayımlanmamıştı.",
  no_count: () => "Bu yıllarda her iki ülkeyi kapsayan tek bir sayım yok.",
  count_ended: (cell) =>
    `Her iki ülkeyi kapsayan sayım${cell ? ` ${inYears(cell)}` : ""} sona erdi; bugünkü durumu söylemek için üzerinden çok zaman geçti.`,
  not_clear: (cell) =>
    `Belirgin değil${cell ? `; ${inYears(cell)} ${cell.strength === "slight" ? "fark küçük" : "yaklaşık olarak eşit veya belirsiz"}` : ""}.`,
  oic_unknown: () => "Ortalama İİT üyesinin nasıl oy verdiğini bilmiyoruz. Bu olmadan cümle gerçeğin yarısını söylerdi.",
  below_half: (cell, { partner }) =>
    cell?.isr != null
      ? `${inYears(cell)} kayda geçen silah ithalatının yarısından azı ${ablative(partner.isr)} geldi.`
      : "Kayda geçen silah ithalatının yarısından azı.",
  other_not_counted: (cell, { partner }) =>
    `${instrumental(cell?.state === "irn_only" ? partner.isr : partner.irn)} enerji alışverişi sayılmıyor; bu yüzden iki ülke karşılaştırılamaz.`,
  no_lean: (cell) =>
    cell?.dimension === "disputes"
      ? "Biriyle yaşanan anlaşmazlık, ötekine doğru atılmış bir adım değildir."
      : "Seçimi hükümetler değil, yolcular yapıyor. İnsan sayımı bir eğilim göstergesi değildir.",
  a_floor: (cell, { partner }) =>
    `Bütün ziyaretlerin sayımı değil, bir alt sınır${
      cell === null
        ? ""
        : `: ${inYears(cell)} ${instrumental(partner.irn)} ${cell.irn}, ${instrumental(partner.isr)} ${cell.isr} ziyaret tespit edildi${interval(cell)}`
    }.`,
  an_index: (cell) =>
    cell === null
      ? "Makalelerin bildirmeyi seçtiği olayların endeksi."
      : cell.strength === "clear"
        ? "Bir sayım değil, makalelerin bildirmeyi seçtiği olayların endeksi."
        : `Makalelerin bildirmeyi seçtiği olayların endeksi. ${inYears(cell)} yöntemler, okumalar veya uç ayarlar uyuşmuyor.`,
};

/** Between which two balances a cell lies, at the end of a sentence; empty where it has no interval. */
export function interval({ lean_low, lean_high }: GroundedCell): string {
  return lean_low === null || lean_high === null ? "" : `; denge ${signed(lean_low, 2)} ile ${signed(lean_high, 2)} arasında`;
}

/** In the years of a cell: those of its window, or the one in which it ends. */
export function inYears({ period }: GroundedCell): string {
  const [from = "", to = from] = period.split("/").map((date) => date.slice(0, 4));
  return inYearSpan(Number(from), Number(to));
}

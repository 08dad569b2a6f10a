import type { Vintage } from "../../model/vintage.ts";
import { listed } from "./cardinal.ts";

/** What the reader has changed on a page, and the ways to change it and back. */
export const changed = {
  /** Of parts of the address that nearly have a known name, or are of other charts. */
  lost: (parts: string[]) =>
    `Bu sayfanın adresindeki bir bölümün burada anlamı yok; o bölüm dikkate alınmadı: ${parts.map((part) => `“${part}”`).join(", ")}.`,
  label: "Değiştirdikleriniz",
  you: "Değiştirdikleriniz:",
  undo: "Geri al",
  undoAll: "Hepsini geri al",
  /** Of the small cross behind one change. */
  undoOne: (what: string) => `Geri al: ${what}`,
  /** Told to those who hear the page once something changed in place. */
  told: (all: string[]) => `Değiştirdikleriniz: ${all.join("; ")}.`,
  /** `isSpan`: the day is a year or month, which counts to its end. */
  asOf: (day: string, isSpan = false) => `yalnızca ${day} ${isSpan ? "sonuna kadar" : "itibarıyla"} yayımlananlar`,
  /** Of sources without a day of publication, which a view by a date leaves out; `n` of them. */
  undated: (n: number) => `Yayım tarihi bilinmeyen ${n} kaynak hangi tarih seçilirse seçilsin dışarıda kalır.`,
  /** Charts count all sources by themselves, the balance index the articles alone. `{documents}`: how many they are, in words. */
  collection: {
    documents: "yalnızca {documents} makale",
    references: "yalnızca diğer kaynaklar",
    all: "denge endeksinde diğer kaynaklar da var",
  } satisfies Record<Vintage["collection"], string>,
  years: (from: string | null, to: string | null) =>
    from === null
      ? `${to} yılına kadarki yıllar`
      : to === null
        ? `${from} yılından itibaren`
        : from === to
          ? `${from} yılı`
          : `${from}–${to} yılları`,
  halfLife: (years: string) => `bir olayın ağırlığı ${years} yıl sonra yarıya iner`,
  prior: (points: string) => `ihtiyat ağırlığı ${points}`,
  drop: (sources: string[]) => `${listed(sources)} olmadan`,
  estimates: "tahminler olmadan",
  toggles: {
    heading: "Rakamları seçin",
    collection: "Göster",
    /** Of a chart of claims and records. */
    collections: { all: "Makaleler ve diğer kaynaklar", documents: "Yalnızca makaleler", references: "Yalnızca diğer kaynaklar" },
    estimates: "Tahminler",
    with: "Tahminlerle",
    without: "Tahminler olmadan",
  },
};

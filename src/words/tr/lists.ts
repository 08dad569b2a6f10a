import type { SharedOccasions } from "../../model/occasions.ts";
import { kit } from "./kit.ts";

/** What stands above the long lists: contents, filters, groups. */
export const lists = {
  contents: "İçindekiler",
  filter: "Filtrele",
  any: "hepsi",
  apply: "Uygula",
  reset: "Tümünü göster",
  events: (n: number) => `${n} olay`,
  decade: (first: string) => kit.decade(Number(first)),
  byDecade: "On yıllara göre",
  byKind: "Türlere göre",
  undated: "Tarihsiz",
  checks: {
    contents: "Sonuçlara göre",
    source: "Makale",
    verdict: "Sonuç",
    partner: "Ülke",
    /** What a field chooses where nothing is chosen. */
    every: { verdict: "bütün sonuçlar", article: "bütün makaleler", partner: "her iki ülke" },
    figures: (n: number) => `${n} rakam`,
    dates: (n: number) => `${n} olay tarihi`,
    /** The same with their occasions, which are fewer. */
    datesOn: ({ dates, occasions }: SharedOccasions) => `${dates} olay tarihi (${occasions} ana olay)`,
    /** After that: how many of the dates are from the episode that has the most of them, at least 3. */
    mostOnOne: (dates: number) => `bunlardan ${dates} tarih aynı ana olaya ait`,
    shown: (n: number, all: number) => (n === all ? `${all} iddia` : `${all} iddiadan ${n} tanesi`),
    none: "Bu filtreye uyan iddia yok.",
  },
  sources: {
    articles: "Makaleler",
    others: "Diğer kaynaklar",
    kind: "Tür",
    language: "Dil",
    languageName: kit.languageName,
    between: (from: string, to: string) => `${from} ile ${to} arasında`,
    shown: (n: number, all: number) => (n === all ? `${all} kaynak` : `${all} kaynaktan ${n} tanesi`),
    columns: ["Kaynak", "Yayıncı", "Yayım", "Ondan aldıklarımız"],
  },
  /** `byArticles`: every side is an article's. */
  contradictions: {
    none: "Bu görünümdeki kaynaklarda çelişki bulmadık.",
    topics: (n: number, byArticles: boolean) =>
      `${byArticles ? "Makalelerin" : "Kaynakların"} ayrıştığı veya birinin kendisiyle çeliştiği ${n} nokta`,
  },
};

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
    every: { verdict: "hepsi", article: "hepsi", partner: "hepsi" },
    figures: (n: number) => `${n} rakam`,
    dates: (n: number) => `${n} olay tarihi`,
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
  contradictions: { topics: (n: number) => `${n} çelişki` },
};

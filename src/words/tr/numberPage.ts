import { kit } from "./kit.ts";

/** The page of one number. */
export const numberPage = {
  undated: (year: string) => `yıl belirtilmemiş; yayım: ${year}`,
  check: "Doğrulama",
  rule: "Kural",
  whole: "Bütün doğrulamalar arasında görün",
  records: (n: number) => (n === 1 ? "Karşılaştırıldığı rakam" : `Karşılaştırıldığı ${n} rakam`),
  testedWith: (n: number) => (n === 1 ? "Bu rakamla sınanan iddia" : `Bu rakamla sınanan ${n} iddia`),
  picture: (who: string, years: string[]) => `Sayım: ${who}, ${years.join(" ile ")}${years.length > 1 ? " arası" : ""}.`,
  ring: (figure: string) => `Halkayla işaretli olan bu rakamdır: ${figure}.`,
  /** The same of a figure without a year, which has no place in time. */
  level: (figure: string) => `Kesikli çizgiyle işaretli olan bu rakamdır: ${figure}.`,
  /** Behind it: which years of the count are later than the article. */
  later: (years: number[]) => `${kit.yearList(years)} rakamları ancak makaleden sonra tamamlandı; makalede kastedilen bunlar olamaz.`,
  /** `country`: null where the title names it. */
  pictureOf: (title: string, country: string | null) => `${[title, ...(country === null ? [] : [country])].join(", ")}.`,
  /** In the place of the highest, where figures cover stretches of different length. */
  unlike: "Rakamlar farklı uzunlukta dönemlere ait; oldukları gibi karşılaştırılamaz.",
  highest: "En yüksek:",
  /** The same of a count with one value. */
  only: "Tek değer:",
  neighbours: "Aynı sayım, önceki ve sonraki rakam",
  before: "Önceki",
  after: "Sonraki",
  sameCase: "Aynı vaka başka kaynaklarda",
  usedIn: "Gösterildiği grafikler",
  contradictions: "Kaynakların bu konuda ayrıştığı yerler",
  about: "Bu rakam hakkında",
  sum: "Toplam",
  cite: "Bu rakamı kaynak gösterin",
  data: "JSON",
  facts: {
    basis: "Neyi ölçüyor",
    counterpart: "Ülke",
    direction: "Yön",
    period: "Dönem",
    value: "Değer",
    reporter: "Kim söylüyor",
    status: "Durum",
    cases: "Hesabın dayanağı",
    note: "Not",
    definition: "Tanım",
    formula: "Nasıl hesaplanıyor",
    caution: "Dikkat",
    id: "Kimlik",
  },
  implied: "kaynaktan çıkarılıyor",
};

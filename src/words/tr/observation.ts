import { isHedge } from "../kit/languageTable.ts";
import { kit } from "./kit.ts";

/** One figure and where it comes from. */
export const observation = {
  kicker: "Rakam",
  value: "Değer",
  series: "Seri",
  counterpart: "Karşı taraf",
  direction: "Yön",
  period: "Dönem",
  basis: "Neyi ölçüyor",
  reporter: "Kim söylüyor",
  status: "Durum",
  source: "Kaynak",
  paragraph: (n: number) => `${n}. paragraf`,
  quote: "Alıntı",
  note: "Not",
  caution: "Dikkat",
  definition: "Tanım",
  formula: "Nasıl hesaplanıyor",
  cases: "Hesabın dayanağı",
  countedCases: (n: string) => `${n} vaka`,
  id: "Kimlik",
  /** What the wording allows beside the figure itself; a hedge such as `more than` already says it. */
  bounds: (lower: string | null, upper: string | null, value: string | null = null) =>
    lower !== null && upper !== null && value !== null ? `${lower} ile ${upper} arasında` : null,
  /** Said where the wording sets no bounds; nothing. */
  noBounds: "",
  /** Whether the figure in our words stands before every print, readable or not. */
  figureFirst: true,
  /** A figure of which only the bounds are printed: `%25–33`, `15–20 milyon dolar`. */
  between: (lower: string, upper: string) => {
    const before = /^(?:%|\p{L}+ )/u.exec(upper)?.[0] ?? "";
    const after = / \D+$/.exec(upper)?.[0] ?? "";
    if (!lower.startsWith(before) || !lower.endsWith(after)) return `${lower} – ${upper}`;
    return `${lower.slice(0, lower.length - after.length)}–${upper.slice(before.length)}`;
  },
  /** A 0 of what nobody can count in full. */
  noneFound: "tespit edilmedi",
  /** A figure with its hedge, which is the code of its qualifier; an exact one has none. */
  valueAbout: (qualifier: string, figure: string) => (isHedge(qualifier) ? kit.hedged(qualifier, figure) : figure),
  periodBasis: {
    stated: "kaynakta belirtilmiş",
    implied: "kaynaktan çıkarılıyor",
    publication: "belirtilmemiş; yayım tarihine yerleştirildi",
  } as Record<string, string>,
  /** That a source only implies a year, beside it. */
  implied: "kaynaktan çıkarılıyor",
  estimatedBySource: "kaynağın tahmini",
  /** Figures of one count and period that several sources give, as one. `figures`: listed with "or". */
  bySource: (figures: string) => `kaynağa göre ${figures}`,
  /** As many deals, each of an amount of its own. `span`: from the lowest to the highest. */
  deals: (n: number, span: string) => `her biri ${span} olan ${n} anlaşma`,
  /** What was delivered of as many deals, of each an amount of its own. `span`: from the lowest to the highest. */
  deliveredOf: (n: number, span: string) => `${n} anlaşmanın her biri için ${span}`,
  /** When what a figure counts was delivered: a deal may be older. */
  delivered: (period: string) => `teslimat: ${period}`,
  /** A figure that its source prints as a sum of each year. */
  aYear: (figure: string) => `yılda ${figure}`,
  /** A period with how it is known, on a card. */
  cardPeriod: (period: string, basis: string) =>
    basis === "publication" ? `Yıl belirtilmemiş; yayım: ${period}` : basis === "implied" ? `${period} (kaynaktan çıkarılıyor)` : period,
  by: (reporter: string, attribution: string | null) => (attribution === null ? reporter : `${reporter}: ${attribution}`),
  /** What stands before and after a print that is not the figure itself; `language` is its code where it is not the page's. */
  printedAs: (language: string | null): [string, string] => ["(kaynakta “", language === null ? "”)" : `”, ${kit.languageName(language)})`],
  notPrinted: "kaynakta geçmiyor, hesaplandı",
  /** The same of events that were counted. */
  notPrintedCount: "biz saydık",
  counted: (n: number) => (n === 1 ? "Bu rakamın arkasındaki olay" : `Bu rakamın arkasındaki ${n} olay`),
  countedNote: (n: number) =>
    `Bu rakamı hiçbir kaynak vermiyor: ${n === 1 ? "Bu olayı" : "Bu olayları"} biz saydık. Kaynaklar her şeyi anmadığı için bu bir alt sınırdır.`,
  readAtSource: "Kaynağında okuyun",
  noAddress: "Bu makalenin bildiğimiz, herkese açık bir adresi yok.",
  published: (date: string) => `yayım: ${date}`,
  publishedWithin: (from: string, to: string) => `yayım: ${from} ile ${to} arasında`,
  json: "JSON olarak bu rakam",
};

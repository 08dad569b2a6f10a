import { COUNTRY, SITE } from "./names.ts";

/** The frame of every page. */
export const site = {
  language: "tr",
  direction: "ltr",
  name: SITE,
  tagline: `${COUNTRY.aze.name}, ${COUNTRY.irn.name} ve ${COUNTRY.isr.name} hakkında ne iddia ediliyor, diğer kaynaklar ne gösteriyor`,
  skip: "İçeriğe geç",
  search: "Ara",
  /** Name of the list of languages that a page stands in. */
  languages: "Diller",
  /** What opens our notes on pages in other languages: they stay English. */
  englishNotes: "Notumuz, İngilizce",
  nav: {
    label: "Ana menü",
    open: "Menü",
    home: "Genel bakış",
    charts: "Grafikler",
    checks: "Doğrulama",
    events: "Olaylar",
    disagreements: "Çelişkiler",
    sources: "Kaynaklar",
    method: "Yöntem",
    api: "API ve veriler",
    about: "Hakkında",
  },
  foot: {
    label: "Bu site hakkında daha fazlası",
    about: "Hakkında",
    glossary: "Sözlük",
    method: "Yöntem",
    api: "API ve veriler",
    feed: "Değişiklik akışı",
    publisher: (name: string) => `Yayıncı: ${name}.`,
    noPublisher: "Sitenin bu kopyası bir yayıncı adı belirtmiyor.",
    report: "Hata bildirin",
    cite: (name: string, release: string, address: string) => `Kaynak gösterimi: ${name}, sürüm ${release}, ${address}`,
  },
  release: (release: string) => `Veri sürümü ${release}.`,
  draftNote: "Taslak: sayılar değişebilir.",
  license: "Verilerimiz ve metinlerimiz: CC BY 4.0. Alıntılar © yazarları.",
  code: "Kod: MIT.",
  citeAs: (what: string, release: string, address: string) => `${SITE}, “${what}”, sürüm ${release}, ${address}`,
};

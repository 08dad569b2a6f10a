import { kit } from "./kit.ts";
/** What an embed says around its chart. */
export const embed = {
  credit: (name: string) => `Verileri ${name} sitesinde inceleyin`,
  notes: "Notlar",
  /** In a frame too low for all of the chart: what is missing, and where it is. */
  part: "Buraya grafiğin yalnızca bir bölümü sığıyor.",
  rest: "Grafiğin tamamını, notlarını ve kaynaklarını görün",
  pinned: (release: string) => `Veri sürümü ${release} (dondurulmuş).`,
  current: (release: string) => `En yeni veriler, sürüm ${release}.`,
  draft: (release: string) => `Taslak veriler (${kit.unbroken(release)}): rakamlar değişebilir.`,
  asOf: (day: string) => `Yalnızca ${day} itibarıyla yayımlanmış kaynaklar.`,
  collection: {
    documents: "Yalnızca {documents} makale.",
    references: "{Documents} makale olmadan, yalnızca diğer kaynaklar.",
    all: null,
  },
  withoutEstimates: "Tahminler olmadan.",
  license: (closed: boolean) => (closed ? "CC BY 4.0; bazı veriler başka lisanslara tabi" : "CC BY 4.0"),
  frame: (title: string, name: string) => `${title} (grafik, ${name})`,
};

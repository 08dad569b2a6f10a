/** What a chart's page offers beside the chart: other views, files, citations, embeds. */
export const tools = {
  view: "Görünümü değiştir",
  from: "Başlangıç",
  to: "Bitiş",
  collection: "Kaynaklar",
  collections: { all: "hepsi", documents: "{documents} makale", references: "diğer kaynaklar" },
  asOf: "Yayım tarihi en geç",
  apply: "Uygula",
  reset: "Sıfırla",
  download: "İndir",
  picture: "Görsel",
  numbers: "Veri",
  files: {
    svg: "SVG",
    png: "PNG",
    dark: "PNG, koyu",
    square: "PNG, kare",
    portrait: "PNG, dikey",
    csv: "CSV",
    json: "JSON (grafikteki her şey)",
  },
  columns: "Sütunların anlamı",
  /** Where the table has rows that CSV never has. */
  csvAlone:
    "CSV’de yalnızca grafiğin kendi serilerinin rakamları vardır. JSON’da tablonun bunların yanında verdikleri de bulunur: başka serilerin rakamları veya olaylar.",
  cite: "Kaynak göster",
  citation: (author: string, title: string, release: string, date: string | null, address: string) =>
    `${author} (${(date ?? release).slice(0, 4)}). ${title}. Veri sürümü ${release}${date === null ? "" : `, ${date}`}. ${address}`,
  citeDraft: "Bu bir taslak. Bunun yerine bir sürümü kaynak gösterin: Sürümlerin sayıları ve sözleri hiç değişmez.",
  formats: { text: "Metin", bibtex: "BibTeX", csl: "CSL-JSON" },
  embed: "Siteye ekle",
  themes: { auto: "okurun cihazına göre", light: "açık", dark: "koyu" },
  preview: "Önizleme",
  copy: "Kopyala",
  copied: "Kopyalandı",
};

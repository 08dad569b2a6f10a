/** What a chart's page offers beside the chart: other views, files, citations, embeds. */
export const tools = {
  view: "Görünüşü dəyişin",
  from: "Başlanğıc",
  to: "Son",
  collection: "Mənbələr",
  collections: { all: "hamısı", documents: "{documents} məqalə", references: "digər mənbələr" },
  asOf: "Bu tarixədək dərc olunub",
  apply: "Tətbiq et",
  reset: "Sıfırla",
  download: "Yüklə",
  picture: "Şəkil",
  numbers: "Məlumatlar",
  files: {
    svg: "SVG",
    png: "PNG",
    dark: "PNG, tünd",
    square: "PNG, kvadrat",
    portrait: "PNG, portret",
    csv: "CSV",
    json: "JSON (qrafikdəki hər şey)",
  },
  columns: "Sütunların mənası",
  /** Where the table has rows that CSV never has. */
  csvAlone:
    "CSV-də yalnız qrafikin öz göstəricilərinin rəqəmləri var. JSON-da cədvəlin onların yanında verdikləri də var: başqa göstəricilərin rəqəmləri və ya hadisələr.",
  cite: "İstinad",
  citation: (author: string, title: string, release: string, date: string | null, address: string) =>
    `${author} (${(date ?? release).slice(0, 4)}). ${title}. Məlumat buraxılışı ${release}${date === null ? "" : `, ${date}`}. ${address}`,
  citeDraft: "Bu, qaralamadır. Onun əvəzinə buraxılışa istinad edin: onun rəqəmləri və sözləri heç vaxt dəyişmir.",
  formats: { text: "Mətn", bibtex: "BibTeX", csl: "CSL-JSON" },
  embed: "Yerləşdir",
  themes: { auto: "oxucunun qurğusuna uyğun", light: "açıq", dark: "tünd" },
  preview: "İlkin baxış",
  copy: "Köçür",
  copied: "Köçürüldü",
};

import type { CheckFacts } from "../../../model/checkFacts.ts";
import { counted } from "../cardinal.ts";
import { capital, ofThem } from "../cases.ts";
import { part } from "../check.ts";

const named = (name: string) => (verdict: string, reporters: string) =>
  reporters === "" ? `${name}: ${verdict}` : `${name}: ${verdict} (${reporters})`;

/** The fact check as releases before 2026.8.0 word it. */
export const check = {
  heading: "Doğruluk kontrolü",
  lead: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    const compared = [
      ...part(figuresChecked, figures, "rakamı", "rakamın"),
      ...part(datesChecked, dates, "tarihli olay ifadesini", "tarihli olay ifadesinin"),
    ];
    if (compared.length === 0) return "Bu görünümdeki hiçbir makale denetlenebilecek bir iddiada bulunmuyor.";
    return `${capital(counted(documents, "makaledeki"))} ${compared.join(" ve ")} istatistik kurumlarının, veri tabanlarının ve basının verileriyle karşılaştırdık. Bir kayıt da yanlış olabilir. Bir iddiayı hiçbir şeyin sınayamadığı yerde bunu söylüyoruz.`;
  },
  count: (agrees: number, differs: number, untested: number) =>
    `${agrees + differs + untested} iddiadan ${ofThem(agrees)} kayıtlarla uyuşuyor, ${ofThem(differs)} uyuşmuyor, ${ofThem(untested)} sınanamıyor.`,
  columns: ["İddia", "Kayıt", "Sonuç", "Neden"],
  none: "kayıt yok",
  against: named("Doğruluk kontrolü"),
  dateAgainst: named("Tarihin doğruluk kontrolü"),
  term: "Doğruluk kontrolü",
  cell: "Doğruluk kontrolü",
  all: "Bütün doğruluk kontrolleri",
  json: "JSON olarak doğruluk kontrolü",
};

import type { CheckFacts } from "../../../model/checkFacts.ts";
import { capital } from "../capital.ts";
import { counted } from "../cardinal.ts";
import { part } from "../check.ts";

const against = (verdict: string, reporters: string) =>
  reporters === "" ? `Fakt yoxlaması: ${verdict}` : `Fakt yoxlaması: ${verdict} (${reporters})`;

/** The fact check as releases before 2026.8.0 word it. */
export const check = {
  heading: "Fakt yoxlaması",
  lead: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    const compared = [
      ...part(figuresChecked, figures, "rəqəm", "rəqəmi"),
      ...part(datesChecked, dates, "tarixli parça", "tarixli parçanı").map((one) => `hadisələr barədə ${one}`),
    ];
    if (compared.length === 0) return "Bu görünüşdəki heç bir məqalədə yoxlanıla bilən iddia yoxdur.";
    return `${capital(counted(documents, "məqalədəki"))} ${compared.join(" və ")} statistika idarələrinin, məlumat bazalarının və mətbuatın məlumatları ilə tutuşdurduq. Qeyd də səhv ola bilər. İddianı yoxlamağa heç nə imkan vermirsə, bunu bildiririk.`;
  },
  count: (agrees: number, differs: number, untested: number) =>
    `${agrees + differs + untested} iddiadan qeydlərə uyğun olanlar: ${agrees}, uyğun olmayanlar: ${differs}, yoxlanıla bilməyənlər: ${untested}.`,
  columns: ["İddia", "Qeyd", "Nəticə", "Niyə"],
  none: "qeyd yoxdur",
  against,
  term: "Fakt yoxlaması",
  cell: "Fakt yoxlaması",
  all: "Bütün fakt yoxlamaları",
  json: "Fakt yoxlaması JSON şəklində",
};

import type { CheckFacts } from "../../model/checkFacts.ts";
import { capital } from "./capital.ts";
import { counted, ofThem } from "./cardinal.ts";

/** `bütün 20 rəqəmi`, `20 rəqəmdən 19 ədədini`; of none nothing. */
function part(checked: number, all: number, noun: string, object: string): string[] {
  if (all === 0) return [];
  if (checked < all) return [`${all} ${noun} arasından ${ofThem(checked, "accusative")}`];
  return [all === 1 ? `yeganə ${object}` : `bütün ${all} ${object}`];
}

/** The fact check: claims of the articles beside records. */
export const check = {
  heading: "Fakt yoxlaması",
  lead: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    const compared = [
      ...part(figuresChecked, figures, "rəqəm", "rəqəmi"),
      ...part(datesChecked, dates, "tarixli parça", "tarixli parçanı").map((part) => `hadisələr barədə ${part}`),
    ];
    if (compared.length === 0) return "Bu görünüşdəki heç bir məqalədə yoxlanıla bilən iddia yoxdur.";
    return `${capital(counted(documents, "məqalədəki"))} ${compared.join(" və ")} statistika idarələrinin, məlumat bazalarının və mətbuatın məlumatları ilə tutuşdurduq. Qeyd də səhv ola bilər. İddianı yoxlamağa heç nə imkan vermirsə, bunu bildiririk.`;
  },
  count: (agrees: number, differs: number, untested: number) =>
    `${agrees + differs + untested} iddiadan qeydlərə uyğun olanlar: ${agrees}, uyğun olmayanlar: ${differs}, yoxlanıla bilməyənlər: ${untested}.`,
  figures: "Rəqəmlər",
  dates: "Hadisələrin tarixləri",
  columns: ["İddia", "Qeyd", "Nəticə", "Niyə"],
  rules: "Necə qərar veririk",
  none: "qeyd yoxdur",
  /** The period of a claim or record; of one without a year, when it was published. */
  period: (period: string, isUndated: boolean) => (isUndated ? `il göstərilməyib; dərc tarixi: ${period}` : period),
  lookedIn: "Baxdığımız mənbələr: ",
  /** Whether who counts and who published it are named once where they are the same, and several pages of a publisher too. */
  namesOnce: true,
  /** After the name of an article, where in it the claim stands. */
  place: (paragraph: number) => `, abzas ${paragraph}`,
  against: (verdict: string, reporters: string) =>
    reporters === "" ? `Fakt yoxlaması: ${verdict}` : `Fakt yoxlaması: ${verdict} (${reporters})`,
  /** The same of the date of an event. */
  dateAgainst: (verdict: string, reporters: string) =>
    reporters === "" ? `Tarixin yoxlanması: ${verdict}` : `Tarixin yoxlanması: ${verdict} (${reporters})`,
  term: "Fakt yoxlaması",
  /** The same where the term stands before it. */
  line: (verdict: string, reporters: string) => (reporters === "" ? verdict : `${verdict} (${reporters})`),
  cell: "Fakt yoxlaması",
  all: "Bütün fakt yoxlamaları",
  json: "Fakt yoxlaması JSON şəklində",
};

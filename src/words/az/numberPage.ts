import { kit } from "./kit.ts";

/** The page of one number. */
export const numberPage = {
  undated: (year: string) => `il göstərilməyib; dərc tarixi: ${year}`,
  check: "Yoxlamanın nəticəsi",
  rule: "Qayda",
  whole: "Bütün yoxlamalar arasında baxın",
  records: (n: number) => (n === 1 ? "Tutuşdurulduğu rəqəm" : `Tutuşdurulduğu ${n} rəqəm`),
  testedWith: (n: number) => (n === 1 ? "Bu rəqəmlə yoxlanmış iddia" : `Bu rəqəmlə yoxlanmış ${n} iddia`),
  picture: (who: string, years: string[]) => `Sayım: ${who}, ${years.join(years.every((year) => /^\d+$/.test(year)) ? "–" : " – ")}.`,
  ring: (figure: string) => `Halqa bu rəqəmi göstərir: ${figure}.`,
  /** The same of a figure without a year, which has no place in time. */
  level: (figure: string) => `Qırıq xətt bu rəqəmi göstərir: ${figure}.`,
  /** Behind it: which years of the count are later than the article. */
  later: (years: number[]) =>
    `${kit.yearList(years)} üzrə rəqəmlər yalnız məqalədən sonra tamamlanıb, ona görə məqalədə onlar nəzərdə tutula bilməz.`,
  /** `country`: null where the title names it. */
  pictureOf: (title: string, country: string | null) => `${[title, ...(country === null ? [] : [country])].join(", ")}.`,
  /** In the place of the highest, where figures cover stretches of different length. */
  unlike: "Rəqəmlər müxtəlif uzunluqlu dövrlər üzrədir və olduğu kimi müqayisə edilə bilməz.",
  highest: "Ən yüksək:",
  /** The same of a count with one value. */
  only: "Yeganə rəqəm:",
  neighbours: "Eyni sayım, əvvəl və sonra",
  before: "Əvvəl",
  after: "Sonra",
  sameCase: "Başqa mənbələrdə eyni iş",
  usedIn: "Göstərildiyi yerlər",
  contradictions: "Mənbələrin onun barəsində ayrıldığı yerlər",
  about: "Bu rəqəm haqqında",
  sum: "Cəm",
  cite: "Bu rəqəmə istinad edin",
  data: "JSON",
  facts: {
    basis: "Nəyi ölçür",
    counterpart: "Ölkə",
    direction: "İstiqamət",
    period: "Dövr",
    value: "Qiymət",
    reporter: "Kim deyir",
    status: "Status",
    cases: "Nədən hesablanıb",
    note: "İzah",
    definition: "Tərif",
    formula: "Necə hesablanır",
    caution: "Nəzərə alın",
    id: "İdentifikator",
  },
  implied: "mənbədən anlaşılır",
};

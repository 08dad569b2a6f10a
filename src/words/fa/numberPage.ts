import { kit } from "./kit.ts";

/** The page of one number. */
export const numberPage = {
  undated: (year: string) => `بدون ذکر سال؛ انتشار: ${kit.digits(year)}`,
  check: "راستی‌آزمایی",
  rule: "قاعده",
  whole: "آن را در میان همهٔ راستی‌آزمایی‌ها ببینید",
  records: (n: number) => (n === 1 ? "دادهٔ ثبت‌شده‌ای که با آن سنجیده شد" : `${kit.number(n)} دادهٔ ثبت‌شده‌ای که با آن‌ها سنجیده شد`),
  testedWith: (n: number) =>
    n === 1 ? "ادعایی که با این دادهٔ ثبت‌شده سنجیده شد" : `${kit.number(n)} ادعایی که با این دادهٔ ثبت‌شده سنجیده شد`,
  picture: (who: string, years: string[]) => `آمار: ${who}، ${kit.digits(years.join(" تا "))}.`,
  ring: (figure: string) => `حلقه این رقم را نشان می‌دهد: ${figure}.`,
  /** The same of a figure without a year, which has no place in time. */
  level: (figure: string) => `خط‌چین این رقم را نشان می‌دهد: ${figure}.`,
  /** Behind it: which years of the count are later than the article. */
  later: (years: number[]) => `رقم‌های ${kit.yearList(years)} تنها پس از انتشار مقاله کامل شده است؛ پس منظور مقاله نمی‌تواند آن‌ها باشد.`,
  /** `country`: null where the title names it. */
  pictureOf: (title: string, country: string | null) => `${kit.commas([title, ...(country === null ? [] : [country])])}.`,
  /** In the place of the highest, where figures cover stretches of different length. */
  unlike: "رقم‌ها از دوره‌هایی با طول متفاوت‌اند و به همین صورت مقایسه‌پذیر نیستند.",
  highest: "بیشترین:",
  /** The same of a count with one value. */
  only: "تنها مقدار:",
  neighbours: "همان آمار، پیش و پس از آن",
  before: "پیش از آن",
  after: "پس از آن",
  sameCase: "همین پرونده در منابع دیگر",
  usedIn: "نمایش در",
  contradictions: "جاهایی که منابع درباره‌اش اختلاف دارند",
  about: "دربارهٔ این رقم",
  sum: "جمع",
  cite: "ارجاع به این رقم",
  data: "JSON",
  facts: {
    basis: "چه را می‌سنجد",
    counterpart: "کشور",
    direction: "جهت",
    period: "دوره",
    value: "مقدار",
    reporter: "به گفتهٔ",
    status: "وضعیت",
    cases: "محاسبه‌شده از",
    note: "یادداشت",
    definition: "تعریف",
    formula: "شیوهٔ محاسبه",
    caution: "هشدار",
    id: "شناسه",
  },
  implied: "به‌تلویح در منبع",
};

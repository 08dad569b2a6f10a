import { theCounted } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";

/** The page of one number. */
export const numberPage = {
  undated: (year: string) => `ללא ציון שנה; פורסם ${prefixed("ב", year)}`,
  check: "בדיקת עובדות",
  rule: "כלל",
  whole: "לראות אותה בין כל בדיקות העובדות",
  records: (n: number) => (n === 1 ? "הנתון המתועד שמולו נבדקה הטענה" : `${theCounted(n, NOUNS.record)} שמולם נבדקה הטענה`),
  testedWith: (n: number) => (n === 1 ? "הטענה שנבדקה מול נתון מתועד זה" : `${theCounted(n, NOUNS.claim)} שנבדקו מול נתון מתועד זה`),
  picture: (who: string, years: string[]) => `המדידה: ${who}, ${years.join(" עד ")}.`,
  ring: (figure: string) => `הטבעת מסמנת נתון זה, ${figure}.`,
  /** The same of a figure without a year, which has no place in time. */
  level: (figure: string) => `הקו המקווקו מסמן נתון זה, ${figure}.`,
  /** Behind it: which years of the count are later than the article. */
  later: (years: number[]) =>
    `הנתונים ${years.length === 1 ? "לשנת" : "לשנים"} ${kit.yearList(years)} הושלמו רק אחרי המאמר, ולכן לא ייתכן שהוא מתכוון אליהם.`,
  /** `country`: null where the title names it. */
  pictureOf: (title: string, country: string | null) => `${kit.commas([title, ...(country === null ? [] : [country])])}.`,
  /** In the place of the highest, where figures cover stretches of different length. */
  unlike: "הנתונים הם לתקופות באורך שונה ואינם ניתנים להשוואה כמות שהם.",
  highest: "הגבוה ביותר:",
  /** The same of a count with one value. */
  only: "הערך היחיד:",
  neighbours: "אותה מדידה, לפני ואחרי",
  before: "לפני",
  after: "אחרי",
  sameCase: "אותו מקרה במקורות אחרים",
  usedIn: "היכן הוא מוצג",
  contradictions: "היכן המקורות חלוקים עליו",
  about: "על נתון זה",
  sum: "סכום",
  cite: "לצטט נתון זה",
  data: "JSON",
  facts: {
    basis: "מה נמדד",
    counterpart: "מדינה",
    direction: "כיוון",
    period: "תקופה",
    value: "ערך",
    reporter: "מי אומר",
    status: "סטטוס",
    cases: "חושב מתוך",
    note: "הערה",
    definition: "הגדרה",
    formula: "איך זה מחושב",
    caution: "זהירות",
    id: "מזהה",
  },
  implied: "משתמע מהמקור",
};

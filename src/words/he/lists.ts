import type { SharedOccasions } from "../../model/occasions.ts";
import { numbered } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS } from "./nouns.ts";

/** What stands above the long lists: contents, filters, groups. */
export const lists = {
  contents: "תוכן העניינים",
  filter: "סינון",
  any: "הכול",
  apply: "החלה",
  reset: "להציג הכול",
  events: (n: number) => numbered(n, NOUNS.event),
  decade: (first: string) => kit.decade(Number(first)),
  byDecade: "לפי עשורים",
  byKind: "לפי סוג",
  undated: "ללא תאריך",
  checks: {
    contents: "לפי מסקנה",
    source: "מאמר",
    verdict: "מסקנה",
    partner: "מדינה",
    /** What a field chooses where nothing is chosen. */
    every: { verdict: "כל המסקנות", article: "כל המאמרים", partner: "שתי המדינות" },
    figures: (n: number) => numbered(n, NOUNS.figure),
    dates: (n: number) => numbered(n, NOUNS.dateOfEvent),
    /** The same with their occasions, which are fewer. */
    datesOn: ({ dates, occasions }: SharedOccasions) =>
      `${numbered(dates, NOUNS.dateOfEvent)} (${occasions === 1 ? "פרשה אחת" : `${occasions} פרשות`})`,
    /** After that: how many of the dates are from the episode that has the most of them, at least 3. */
    mostOnOne: (dates: number) => `מהם ${dates} מפרשה אחת`,
    shown: (n: number, all: number) => (n === all ? numbered(all, NOUNS.claim) : `${n} מתוך ${all} טענות`),
    none: "אין טענה שמתאימה לסינון זה.",
  },
  sources: {
    articles: "המאמרים",
    others: "נתונים מתועדים ומקורות אחרים",
    kind: "סוג",
    language: "שפה",
    languageName: kit.languageName,
    between: (from: string, to: string) => `בין ${from} לבין ${to}`,
    shown: (n: number, all: number) => (n === all ? numbered(all, NOUNS.source) : `${n} מתוך ${all} מקורות`),
    columns: ["מקור", "מוציא לאור", "פורסם", "מה לקחנו ממנו"],
  },
  /** `byArticles`: every side is an article's. */
  contradictions: {
    none: "לא מצאנו סתירות במקורות שבתצוגה זו.",
    topics: (n: number, byArticles: boolean) =>
      `${n === 1 ? "נקודה אחת שבה" : `${n} נקודות שבהן`} ${byArticles ? "המאמרים" : "מקורות"} חלוקים, או שאחד מהם סותר את עצמו`,
  },
};

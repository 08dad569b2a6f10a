import { counted } from "./cardinal.ts";
import { NOUNS } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";

/** The dashboard. */
export const home = {
  kicker: (area: string, partners: [string, string], first: number, last: number) =>
    `${area} בין ${partners[0]} ${prefixed("ל", partners[1])}, ${first}–${last}`,
  checked: (articles: number) => `בדיקת הנתונים והתאריכים ${prefixed("ב", counted(articles, NOUNS.article))}`,
  /** The control that goes back to what could be known at a date. */
  knownBy: {
    label: "להציג רק מה שפורסם עד סוף",
    now: "היום",
    /** Ends of years are said short. */
    day: (day: string, inWords: string) => (day.endsWith("-12-31") ? day.slice(0, 4) : `ה־${inWords}`),
    counted: (n: number, all: number, day: string) => `${n} מתוך ${all} המקורות שלנו פורסמו בוודאות עד ${day}. עמוד זה משתמש רק בהם.`,
  },
  sections: {
    label: "בעמוד זה",
    index: "מדד האיזון",
    contradictions: "סתירות",
    events: "האירועים האחרונים",
    more: "עוד",
    glossary: "חדשים כאן?",
  },
  actions: {
    label: (chart: string) => `מה אפשר לעשות עם: ${chart}`,
    table: "טבלה",
    share: "שיתוף",
    embed: "הטמעה",
    download: "הורדה:",
    sources: (n: number) => `מקורות (${n})`,
  },
  lead: "מאמרים משליכים מספרים לכל עבר. כאן כל אחד עומד במקום שבו נדפס: עם הסייג שלו, עם המכנה שלו, עם שנתו אם יש לו, ועם הדרך אל המילים.",
};

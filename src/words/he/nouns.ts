/** The gender of a noun, which its numeral, verb and adjective follow. */
export type Gender = "m" | "f";

/** A noun as counts need it. */
export interface Noun {
  gender: Gender;
  /** One of them, with its numeral. */
  one: string;
  many: string;
  /** With an article. */
  theOne: string;
  the: string;
}

function masculine(one: string, many: string): Noun {
  return { gender: "m", one: `${one} אחד`, many, theOne: `ה${one}`, the: `ה${many}` };
}

function feminine(one: string, many: string): Noun {
  return { gender: "f", one: `${one} אחת`, many, theOne: `ה${one}`, the: `ה${many}` };
}

/** Nouns that are counted on the pages. */
export const NOUNS = {
  article: masculine("מאמר", "מאמרים"),
  source: masculine("מקור", "מקורות"),
  otherSource: { gender: "m", one: "מקור אחר אחד", many: "מקורות אחרים", theOne: "המקור האחר", the: "המקורות האחרים" },
  figure: masculine("נתון", "נתונים"),
  event: masculine("אירוע", "אירועים"),
  claim: feminine("טענה", "טענות"),
  moreClaim: { gender: "f", one: "טענה אחת נוספת", many: "טענות נוספות", theOne: "הטענה הנוספת", the: "הטענות הנוספות" },
  record: {
    gender: "m",
    one: "נתון מתועד אחד",
    many: "נתונים מתועדים",
    theOne: "הנתון המתועד",
    the: "הנתונים המתועדים",
  },
  moreRecord: {
    gender: "m",
    one: "נתון מתועד אחד נוסף",
    many: "נתונים מתועדים נוספים",
    theOne: "הנתון המתועד הנוסף",
    the: "הנתונים המתועדים הנוספים",
  },
  chart: masculine("תרשים", "תרשימים"),
  contradiction: feminine("סתירה", "סתירות"),
  moreSide: { gender: "f", one: "גרסה אחת נוספת", many: "גרסאות נוספות", theOne: "הגרסה הנוספת", the: "הגרסאות הנוספות" },
  figureOrDate: { gender: "m", one: "נתון או תאריך אחד", many: "נתונים ותאריכים", theOne: "הנתון או התאריך", the: "הנתונים והתאריכים" },
  dateOfEvent: {
    gender: "m",
    one: "תאריך אחד של אירוע",
    many: "תאריכים של אירועים",
    theOne: "התאריך של אירוע",
    the: "התאריכים של אירועים",
  },
  count: feminine("מדידה", "מדידות"),
  month: masculine("חודש", "חודשים"),
  year: feminine("שנה", "שנים"),
  window: masculine("חלון", "חלונות"),
  visit: masculine("ביקור", "ביקורים"),
  change: masculine("שינוי", "שינויים"),
  row: feminine("שורה", "שורות"),
  case: masculine("מקרה", "מקרים"),
  measure: masculine("מדד", "מדדים"),
  term: { gender: "m", one: "מונח אחד במילון", many: "מונחים במילון", theOne: "המונח במילון", the: "המונחים במילון" },
  text: {
    gender: "m",
    one: "כותרת, תווית או תקציר אחד",
    many: "כותרות, תוויות ותקצירים",
    theOne: "הכותרת, התווית או התקציר",
    the: "הכותרות, התוויות והתקצירים",
  },
  methodSection: { gender: "m", one: "סעיף אחד על השיטה", many: "סעיפים על השיטה", theOne: "הסעיף על השיטה", the: "הסעיפים על השיטה" },
  page: { gender: "m", one: "עמוד אחד באתר", many: "עמודים באתר", theOne: "העמוד באתר", the: "העמודים באתר" },
} satisfies Record<string, Noun>;

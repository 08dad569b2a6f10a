import { COUNTRIES } from "./names.ts";

const { aze, irn, isr } = COUNTRIES;

/** What is said to programs that look for the site, and to those who read what they found. */
export const found = {
  summary: `מה שנטען על יחסי ${aze.name} עם ${irn.name} ועם ${isr.name}, מול מה שמראים נתונים מתועדים: נתונים כפי שנדפסו, עם ציטוט ומקור; טענות עם המסקנה של בדיקת עובדות, היכן שנעשתה; ומאזן של הצבעות, סחר, נשק ועוד.`,
  notes: [
    "נתונים מצוטטים כפי שנדפסו, עם הסייג שלהם. נתונים שסופרים דברים שונים לעולם אינם מחוברים. שנה חסרה אינה אפס.",
    "כתובת עם `release=` שומרת לתמיד על אותם מספרים ומילים; כל תשובה מציינת את הגרסה שלה ואיך לצטט אותה.",
  ],
  sections: { pages: "עמודים", data: "נתונים", optional: "רשות" },
  pages: {
    home: "מה אומרים הנתונים המתועדים ומה טוענים המאמרים, במבט אחד",
    charts: "כל תרשים, לפי נושאים",
    checks: "טענות מול נתונים מתועדים, עם מסקנה ונימוק",
    disagreements: "היכן המאמרים סותרים זה את זה",
    events: "ציר הזמן",
    sources: "המאמרים והמקורות האחרים, עם התנאים שלהם",
    method: "איך נמדד האיזון, ומה לא נטען",
    glossary: "המילים של עמודים אלה, עם הסבר",
    changes: "מה השתנה בכל גרסה, ומדוע",
    about: "מי מפרסם את האתר, ובאיזה רישיון",
  },
  data: {
    guide: "איך להשתמש בנתונים מתוך תוכנות, עם שורות להעתקה",
    openapi: "OpenAPI 3.1",
    observations: "כל הנתונים כ־CSV",
    parquet: "כל הנתונים כ־Parquet",
    mcp: "Model Context Protocol על גבי Streamable HTTP, לעוזרים",
    package: "הגרסה האחרונה כ־Data Package: טבלאות שנפתחות מהכתובות שלהן, עם טיפוסים, מפתחות, ספר קודים ורישיון",
    releases: "גרסאות קבועות, כל אחת עם ה־Data Package שלה",
  },
  names: {
    openapi: "תיאור OpenAPI",
    observations: "נתונים",
    parquet: "נתונים כ־Parquet",
    package: "Data Package",
    releases: "גרסאות",
    mcp: "כלים לעוזרים",
  },
  forms: { feed: "עדכוני שינויים", json: "אותו דבר כ־JSON", csv: "אותו דבר כ־CSV" },
  /** The verdict of a fact check where it stands alone. */
  review: { agrees: "תואמת לנתונים המתועדים", differs: "אינה תואמת לנתונים המתועדים" },
  claim: (figure: string, what: string, who: string) => `${figure}: ${what} (${who})`,
  catalog: (name: string) => `${name}: נתונים, אירועים ובדיקות עובדות`,
};

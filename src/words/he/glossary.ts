import type { GlossaryEntry, GlossaryPage } from "../en/glossary.ts";
import { subjectText } from "../naming.ts";
import { COUNTRIES } from "./names.ts";

const { aze, irn, isr } = COUNTRIES;

const ENTRIES: GlossaryEntry[] = [
  {
    id: "articles",
    term: "מאמרים",
    definition: "טקסטים שפורסמו על איזון זה, מאת כמה מחברים: עמוד המקורות מונה אותם. כל נתון וכל אירוע שבהם מיוחס למילים שמהן הוא בא.",
    see: "sources",
  },
  {
    id: "claim",
    term: "טענה",
    definition: "נתון, או תאריך של אירוע, שאחד המאמרים נותן.",
  },
  {
    id: "record",
    term: "נתון מתועד",
    definition:
      "נתון או אירוע ממקור אחר: לשכת סטטיסטיקה, מאגר מידע, גורם רשמי או העיתונות. גם נתון מתועד עלול להיות שגוי, ולכן בכל אחד מצוין מי דיווח עליו.",
    see: "sources",
  },
  {
    id: "fact-check",
    term: "בדיקת עובדות",
    definition: "נתונים ותאריכים מן המאמרים, כל אחד לצד מה שאומרים נתונים מתועדים על אותו דבר באותו זמן.",
    see: "checks",
  },
  {
    id: "verdict",
    term: "מסקנה",
    definition:
      "תוצאת בדיקת העובדות: הנתונים המתועדים תואמים לטענה, אינם תואמים לה, או שאי אפשר לבדוק אותה מולם. לכל מסקנה מצורפים הנימוק והנתונים המתועדים שלה.",
    see: "checks",
  },
  {
    id: "contradiction",
    term: "סתירה",
    definition: "נקודה שבה המאמרים אומרים דברים שונים, או שמאמר אחד אומר שני דברים. אנו מציגים כל גרסה ואיננו מתקנים אף אחת.",
    see: "disagreements",
  },
  {
    id: "event",
    term: "אירוע",
    definition: `דבר שדווח בין ${aze.name} לבין ${irn.name} או ${isr.name}. ייתכן שקרה, וייתכן שרק תוכנן, נטען או הוכחש; בעמוד כתוב מה מהם.`,
    see: "events",
  },
  {
    id: "episode",
    term: "פרשה",
    definition: "אירועים השייכים לאותו אירוע רחב יותר, כגון ביקור ומה שנחתם בו. מדד האיזון סופר פרשה פעם אחת.",
    see: "events",
  },
  {
    id: "score",
    term: "ניקוד",
    definition: "הערך שרשימה מקובלת, סולם גולדשטיין, נותנת לכל סוג אירוע, מעימות (מתחת לאפס) עד שיתוף פעולה (מעל לאפס).",
    see: "method",
  },
  {
    id: "balance-index",
    term: "מדד האיזון",
    definition: `מספר אחד לשנה, המחושב מהאירועים המנוקדים שבמאמרים: מעל לאפס הם נוטים לטובת ${isr.name}, מתחת לאפס לטובת ${irn.name}. קרוב לאפס, פירושו יכול להיות מאוזן או לא ידוע.`,
    see: "method",
  },
  {
    id: "half-life",
    term: "מחצית חיים",
    definition: "מספר השנים שאחריהן אירוע נספר במדד האיזון רק כחצי.",
    see: "method",
  },
  {
    id: "caution-weight",
    term: "משקל זהירות",
    definition: "כמות קבועה שמדד האיזון מוסיף למשקלם של כל האירועים, כדי שאירוע אחד או שניים לבדם לא ירחיקו אותו מהאפס.",
    see: "method",
  },
  {
    id: "band",
    term: "רצועה",
    definition: "מהערך הנמוך ביותר עד הגבוה ביותר של מדד האיזון, כשכל המאמרים נספרים וכשמשמיטים אחד מהם, יהיה אשר יהיה.",
    see: "method",
  },
  {
    id: "coders",
    term: "מקודדים",
    definition:
      "שני קוראים שכל אחד מהם הפך כל מאמר לנתונים ולאירועים, בלי לראות את עבודתו של האחר. שתי הגרסאות שלהם, הקידודים, נשמרות לצד הנתונים המוסכמים.",
    see: "method",
  },
  {
    id: "methods-disagree",
    term: "התוצאה תלויה בשיטה",
    definition:
      "באותה שנה, השיטות שניסינו, שני הקידודים של המאמרים או הגדרות הקיצון לא העמידו כולם את מדד האיזון באותו צד. לכן איננו נוקבים בשום צד.",
    see: "method",
  },
  {
    id: "common-count",
    term: "מדידה משותפת",
    definition: `נתון ל${irn.name} ונתון ל${isr.name} מאותו גורם מדווח, לאותה תקופה, שנספרו באותה דרך. רק זוג כזה מושווה.`,
    see: "sheetRows",
  },
  {
    id: "nearer-at-the-un",
    term: `קרובה יותר ל${irn.name}, או ל${isr.name}, באו״ם`,
    definition:
      subjectText("votes.left_out", "he") &&
      `ביחס למקומה של המדינה החברה הממוצעת באותן הצבעות שמיות, ${aze.name} מצביעה בדומה למדינה זו יותר מאשר לאחרת. ${subjectText("votes.left_out", "he")}`,
    see: "sheetRows",
  },
  {
    id: "ideal-point",
    term: "נקודה אידאלית",
    definition: "מקומה של מדינה חברה באו״ם על קו אחד, המחושב מכל הצבעותיה, כך שמדינות שמצביעות באופן דומה עומדות קרוב זו לזו.",
    see: "sheetRows",
  },
  {
    id: "oic",
    term: "OIC",
    definition: subjectText("glossary.oic", "he"),
  },
  {
    id: "clear-and-slight",
    term: "ברור, קל",
    definition: "עד כמה מדידה של שתיהן נוטה למדינה אחת. היכן מתחיל ”ברור” – זו בחירה שלנו, ובעמוד השיטה מוצג מה היו משנות בחירות אחרות.",
    see: "thresholds",
  },
  {
    id: "grade",
    term: "איכות הנתון",
    definition: "עד כמה המדידה טובה: A לשיטה אחת שנבדקה מול מקור אחר, B לפער ידוע, C למדידה גסה או מפוקפקת.",
    see: "sheetRows",
  },
  {
    id: "turnover",
    term: "היקף סחר",
    definition: "סחורות שנסחרו בשני הכיוונים: יצוא ויבוא יחד.",
  },
  {
    id: "customs-count",
    term: "נתוני מכס",
    definition: "סחורות כפי שרשות המכס של מדינה סופרת אותן. לעיתים רחוקות שתי מדינות סופרות את אותו סחר באופן זהה.",
  },
  {
    id: "reconciled-count",
    term: "נתונים מתואמים",
    definition: "ערך אחד לכל זרם סחורות, שמחושב ממה שמדווחים המוכר והקונה גם יחד. הנתונים שבשימוש כאן הם BACI, של CEPII.",
    see: "sheetRows",
  },
  {
    id: "iranian-year",
    term: subjectText("glossary.year.term", "he"),
    definition: subjectText("glossary.year", "he"),
  },
  {
    id: "tiv",
    term: "TIV",
    definition: "ערך מחוון מגמה, היחידה של SIPRI לנפח הנשק שסופק. היא מודדת יכולת צבאית, לא כסף.",
  },
  {
    id: "window",
    term: "חלון",
    definition: "כמה שנים רצופות שנספרות יחד. חלק לחלון אחד אינו חלקה של אף שנה בודדת בו, וחלונות סמוכים חופפים.",
  },
  {
    id: "denominator",
    term: "מכנה",
    definition: "הדבר שממנו החלק הוא חלק. חלק מהנפט שמדינה צורכת אינו חלק מהנפט שהיא מייבאת.",
  },
  {
    id: "minimum-count",
    term: "מספר מינימום",
    definition: "המספר של מה שנמצא, כגון ביקורים. המספר האמיתי גבוה לפחות כמוהו, ושנה ללא ביקור עשויה להיות רק שנה ללא דיווח.",
  },
  {
    id: "calculation",
    term: "חישוב שלנו",
    definition:
      "נתון ששום מקור אינו מדפיס: חישבנו אותו ממה שהמקורות מדפיסים. בעמוד שלו כתוב כיצד; ייתכן שהוא מצויר חלול או מקווקו, כמו אומדן.",
  },
  {
    id: "estimate",
    term: "אומדן שלנו",
    definition:
      "חישוב שלנו שדורש יותר מחיבור וספירה, כגון שימוש בשיעור גידול מעוגל או חלוקה שווה של עסקה על פני שנותיה. הוא מצויר חלול או מקווקו.",
  },
  {
    id: "implied",
    term: "משתמע",
    definition:
      "על שנה או יום: המקור אינו כותב אותם ליד הנתון, והם עולים מן הניסוח או ממועד הכתיבה. הם נקראים מתוך המקור ואינם ניחוש שלנו.",
  },
  {
    id: "published-by",
    term: "פורסם עד",
    definition: "תאריך שאפשר לקבוע. נספרים רק מקורות שפורסמו בוודאות עד אז, כך שרואים מה אפשר היה לדעת באותו זמן.",
  },
  {
    id: "release",
    term: "גרסה",
    definition: "עותק ממוספר וקבוע של כל הנתונים שלנו. כתובת שנוקבת בגרסה ממשיכה להציג את אותם נתונים.",
    see: "changes",
  },
];

/** Words that are used on every page, each explained once. */
export const glossary = {
  heading: "מילון מונחים",
  lead: "מה פירוש המילים בעמודים אלה, כל אחת בהסבר אחד.",
  /** A term of another subject has no definition in the data, and is not explained. */
  entries: ENTRIES.filter(({ definition }) => definition !== ""),
  /** Link from a term to a page that shows it in use. */
  see: {
    checks: "בדיקת עובדות",
    disagreements: "סתירות",
    events: "אירועים",
    sources: "מקורות",
    changes: "גרסאות",
    method: "שיטה",
    sheetRows: "מה סופרת כל שורה",
    thresholds: "ספים",
  } satisfies Record<GlossaryPage, string>,
};

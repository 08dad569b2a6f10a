import { DIMENSIONS, GROUPS, type Group } from "../../model/dimensions/dimension.ts";
import { THRESHOLDS } from "../../model/dimensions/thresholds.ts";
import type { RowOutcome } from "../en/sheetMethod.ts";
import { counted, listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS } from "./nouns.ts";
import { sheetObjections } from "./sheetObjections.ts";
import { sheetRows } from "./sheetRows.ts";
import { ROWS_IN_SENTENCE } from "./sheetSentence.ts";
import { sheetThresholds } from "./sheetThresholds.ts";

/** Behind the years of the newest counts: what stands at the end of a row that has no recent one. */
const ROW_END = " בסוף שורה שמדידתה העיקרית ישנה מכדי לומר מה המצב עכשיו עומד נתון חדש יותר של מדינה אחת, אם יש כזה.";

/** Words of the balance sheet on the page of the method. */
export const sheetMethod = {
  heading: "המאזן",
  lead: "הוא מתחיל במאזן: נתונים סטטיסטיים שרובם מודדים את שתי המדינות באותה שיטה.",
  text: `${counted(DIMENSIONS.length, NOUNS.row)} מעמידות נתונים סטטיסטיים זה לצד זה. תא מלא כשמדידה אחת, בשיטה אחת, מכסה את שתי המדינות באותה תקופה. כשבמדידה יש רק אחת מהן, התא מותווה או מלא לפי חלקה. לשנה ללא מדידה כזאת יש נקודה. פערים אינם ממולאים, ומדידות שונות אינן מחוברות. גם נתונים שנטענו במאמרים נספרים במאזן, כמו נתונים ממקורות אחרים; מתחת לשנה שאין בה נתון אחר יש נקודות. במסכים צרים תא אחד הוא חמש שנים, ורוחבו לפי השנים שנמדדו. הנטייה בו ברורה אם ברוב השנים האלה היא ברורה לאותו צד, וקלה אם רובן רק נוטות לאותו צד, או אם ברובן היא ברורה והאחרונה שקולה בערך או לא ברורה. תא שמלא לפי חלק מציג את החלק של השנה האחרונה.`,
  onThisPage: "בחלק זה:",
  rows: sheetRows,
  thresholds: sheetThresholds,
  objections: sheetObjections,
  noNumber: {
    heading: "מדוע אין מספר אחד",
    text: [
      "לאפס משמעות אחרת בכל שורה: המדינה החברה הממוצעת באו״ם באחת, סכום דולרים שווה באחרת, מספר ביקורים שווה בשלישית. חצי נקודה באחת אינה חצי נקודה בבאה אחריה.",
      "כל משקל היה מכריע את התוצאה, ומי שהיה בוחר אותו היה בוחר את התשובה. גרוע מזה, שורות שנוטות לצדדים מנוגדים היו מתקזזות, וכך בדיוק נראה איזון.",
    ],
    /** Years of the newest counts that can differ. */
    years: (rows: readonly RowOutcome[]) => {
      const known = rows.flatMap(({ dimension, newest }) => (newest === null ? [] : [{ dimension, newest }]));
      const [first, last] = [Math.min(...known.map(({ newest }) => newest)), Math.max(...known.map(({ newest }) => newest))];
      if (known.length < 2 || first === last) return null;
      const of = (year: number) =>
        listed(known.filter(({ newest }) => newest === year).map(({ dimension }) => ROWS_IN_SENTENCE[dimension]));
      return `גם העדכניות של השורות אינה שווה. המדידה העיקרית החדשה ביותר היא לשנת ${first} ב: ${of(first)}, ולשנת ${last} ב: ${of(last)}.${ROW_END}`;
    },
    /** The only sum that is allowed: rows per group. */
    groups: (rows: readonly RowOutcome[], name: (group: Group) => string) => {
      const each = GROUPS.flatMap((group) => {
        const n = rows.filter((row) => row.group === group).length;
        return n === 0 ? [] : [`${kit.quoted(name(group))} ${n}`];
      });
      return `הסכום היחיד שאנו נותנים הוא כמה שורות יש בכל קבוצה: ${listed(each)}.`;
    },
  },
  notClaimed: {
    heading: "מה הכותרת אינה אומרת, ומדוע",
    /** The sentence itself follows. */
    sentence: "המשפט שמעל התמונה:",
    text: `רק הצבעות, יצוא סחורות, יבוא סחורות ויבוא נשק יכולים לעמוד בו, ומהם רק מה שמראה בבירור מדידה שאינה ישנה ביותר מ־${THRESHOLDS.latest_within_years} שנים מהשנה האחרונה המוצגת. לכן הוא משמיט את אלה:`,
  },
  dates: {
    heading: "שנים אחרות, ומה היה ידוע אז",
    /** `year` is one of the data, for the examples. */
    state: (year: number) => `המצב בשנת ${year}, עם כל מה שידוע היום (${kit.leftToRight("to")})`,
    known: (day: string) => `מה שפורסם עד ${day} (${kit.leftToRight("as_of")})`,
    text: "קל לבלבל בין שתי שאלות, ולכן לכל אחת כתובת משלה. המצב בשנה מוקדמת משתמש בכל מדידה שיש לנו היום. מה שהיה ידוע ביום מוקדם משתמש רק במה שפורסם עד אז, ונוקב בשמות המדידות שטרם פורסמו.",
  },
};

import type { Words } from "../en.ts";
import { type Former, formerWords, withFormerWords } from "../kit/formerWords.ts";

/** What a dot below a year of the balance sheet meant, where the key did not say beside what its figure is rough. */
const ROUGH: Former = ["איכות C לצד שנים טובות יותר", "נתון מהימן פחות"];

/** The same where an article alone says it. */
const CLAIMED: Former = ["איכות C לצד שנים טובות יותר, או טענה של מאמר", "נתון מהימן פחות או טענה של מאמר"];

/** What the width of a cell of several years shows. */
const WIDTH: Former = ["תא משתרע על חמש שנים; תא צר יותר – על פחות.", "כל תא הוא חמש שנים; בתא צר יותר יש נתונים רק לחלק מהן."];

/** Of the balance sheet. */
export const SHEET: readonly Former[] = [ROUGH, CLAIMED, WIDTH];

/** That claims were compared, also those for which there is no record. */
const COMPARED: readonly Former[] = [
  ["כדי לבדוק ", "השווינו "],
  [" שב", " ב"],
  [", חיפשנו נתונים מתועדים בסטטיסטיקה, במאגרי מידע ובעיתונות.", " למה שמדווחים לשכות סטטיסטיקה, מאגרי מידע והעיתונות."],
];

/** The words that pinned addresses of releases before 2026.23.0 go on saying of their data in Hebrew, where those of now are others. */
export function before2026_23(now: Words): Words {
  const then = withFormerWords(now, ["sheet"], SHEET);
  return { ...then, check: { ...then.check, lead: formerWords(then.check.lead, COMPARED) } };
}

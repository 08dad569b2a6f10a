import type { DifferenceKind } from "../../model/releaseDifference.ts";
import { kit } from "./kit.ts";

/** The page that compares two releases. */
export const difference = {
  heading: "מה השתנה בין שתי גרסאות",
  title: (since: string, until: string) => `מה השתנה בין גרסה ${since} לגרסה ${until}`,
  lead: "בחרו שתי גרסאות כדי לראות במה הן שונות זו מזו: כל ערך כפי שהיה וכפי שהוא, עם הסיבות שצוינו בגרסאות שביניהן. מה ששונה ואחר כך הוחזר לקדמותו אינו נחשב להבדל.",
  /** Labels of the two choices and of the button. */
  since: "הגרסה המוקדמת",
  until: "הגרסה המאוחרת",
  show: "להשוואה",
  /** How many rows differ. */
  differ: (n: number, since: string, until: string) => `מספר הפריטים השונים בין גרסה ${since} לגרסה ${until}: ${kit.number(n)}.`,
  none: (since: string, until: string) => `דבר ממה שמושווה כאן אינו שונה בין גרסה ${since} לגרסה ${until}.`,
  same: "בחרתם את אותה הגרסה פעמיים.",
  compared:
    "מושווים מספרים, אירועים והקטעים שמספרים עליהם, סדרות, תרשימים, בדיקות עובדות, סתירות ומקורות. עמודות שלא היו בגרסה המוקדמת אינן נכללות.",
  /** Rows of one kind; `redrawn` are charts that show something else. */
  rows: {
    corrected: (n: number) => (n === 1 ? "פריט אחד תוקן" : `${kit.number(n)} פריטים תוקנו`),
    revised: (n: number) => (n === 1 ? "פריט אחד עודכן בידי המקור" : `${kit.number(n)} פריטים עודכנו בידי המקור`),
    redrawn: (n: number) => (n === 1 ? "תרשים אחד שונה" : `${kit.number(n)} תרשימים שונו`),
    unexplained: (n: number) => (n === 1 ? "פריט אחד שונה בלי שצוינה סיבה" : `${kit.number(n)} פריטים שונו בלי שצוינה סיבה`),
    withdrawn: (n: number) => (n === 1 ? "פריט אחד הוסר" : `${kit.number(n)} פריטים הוסרו`),
    recomputed: (n: number) =>
      n === 1 ? "פריט אחד חושב מחדש בעקבות שינויים אלה" : `${kit.number(n)} פריטים חושבו מחדש בעקבות שינויים אלה`,
    reworded: (n: number) => (n === 1 ? "פריט אחד נוסח מחדש, באותה משמעות" : `${kit.number(n)} פריטים נוסחו מחדש, באותה משמעות`),
    added: (n: number) => (n === 1 ? "פריט אחד נוסף" : `${kit.number(n)} פריטים נוספו`),
  } satisfies Record<DifferenceKind | "redrawn", (n: number) => string>,
  /** Of a cell: no release says why it changed, or not of all that changed. */
  noReason: "לא צוינה סיבה",
  partlyNoReason: "לחלק מהשינוי לא צוינה סיבה",
  json: "אותו הדבר כ־JSON",
};

import { numbered } from "./cardinal.ts";
import { NOUNS } from "./nouns.ts";

const reasons = (unexplained: number) => (unexplained === 0 ? "הנימוקים מובאים למטה" : `הנימוקים מובאים למטה, מלבד ${unexplained}`);
/** Where a row differs in several fields, how many entries the lists below have. */
const entries = (differing: number, cells: number) =>
  cells > differing ? `, ${cells} ערכים בסך הכול, כי שורה יכולה להיות שונה ביותר משדה אחד` : "";

/** Where the data follow neither coding, or leave out what both have. */
export const settlement = {
  heading: "היכן הנתונים שלנו שונים משני המקודדים",
  /**
   * `compared` rows were compared with the codings; `differing` of them have something that neither coder has, in `cells` fields,
   * `unexplained` of them without a reason.
   */
  text: ({ compared, differing, cells, unexplained }: Record<"compared" | "differing" | "cells" | "unexplained", number>) =>
    [
      "יישבנו את ההבדלים בין שני הקידודים כשהטקסט לפנינו.",
      `${numbered(compared, NOUNS.row)} מן המאמרים ${compared === 1 ? "הושוותה" : "הושוו"} עם שניהם.`,
      differing === 0
        ? "כל אחת אומרת מה שאמר לפחות מקודד אחד."
        : `${differing === 1 ? "באחת" : `ב־${differing}`} מהן יש דבר שאין לאף אחד מן המקודדים${entries(differing, cells)}: ${reasons(unexplained)}.`,
    ].join(" "),
  codedOnce: "מקורות אחרים קודדו רק פעם אחת, ולכן אין למה להשוות אותם.",
  parts: {
    coverage: "מספרים בטקסט",
    observations: "נתונים",
    events: "אירועים",
    mentions: "קטעים על אירוע",
  },
  partCount: (part: string, n: number) => `${part}: ${n}`,
  columns: { row: "היכן", field: "מה שונה", first: "המקודד הראשון", second: "המקודד השני", settled: "בנתונים", because: "מדוע" },
  leftOut: {
    heading: (n: number) => `הושמטו אף שהם אצל שני המקודדים: ${n}`,
    columns: { what: "מה", place: "היכן", because: "מדוע" },
  },
  fields: {
    matched: "נמצא בידי שניהם",
    disposition: "איך נהגנו בו",
    series: "סדרה",
    counterpart: "מדינה",
    direction: "כיוון",
    period: "תקופה",
    period_basis: "איך ידועה התקופה",
    qualifier: "סייג",
    status: "סטטוס",
    basis: "מה נמדד",
    reporter: "מי אומר",
    value: "ערך",
    lower: "גבול תחתון",
    upper: "גבול עליון",
    partner: "מדינה",
    dimension: "נושא",
    kind: "סוג",
    episode: "האירוע הרחב יותר",
    reciprocal: "שני הצדדים משתתפים",
    scored: "ניקוד במדד האיזון",
    date: "תאריך",
    precision: "דיוק התאריך",
    cameo: "קוד האירוע",
    actor: "מי הפועל",
    target: "כלפי מי",
  } as Record<string, string>,
  wholeRow: "השורה עצמה",
  has: "יש אצלו",
  lacks: "אין אצלו",
  nothing: "כלום",
  alone: "לבדו",
  noReason: "עדיין לא ניתן נימוק",
};

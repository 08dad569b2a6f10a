import { asidesIn, type FactAsides } from "../kit/factAside.ts";
import { kit } from "./kit.ts";

/** Of a turnover whose year is not stated: how high both directions come together, counted by one method. */
const bothWays = (who: string, sum: string, year: string) => `הסכום הגבוה ביותר של יצוא ויבוא (${who}): ${sum} (${year}).`;

/** The same of the two highest sums, where both come close to it. */
const highestSums = (who: string, sums: string) => `הסכומים הגבוהים ביותר של יצוא ויבוא (${who}): ${sums}.`;

const ASIDES: FactAsides = {
  borneOutBy: {
    officials: (figures) => `גורמים רשמיים אמרו בערך אותו הדבר: ${figures}. אף מדידה אינה מאשרת זאת.`,
    one_of_officials: (figures) => `בהצהרה אחת של גורמים רשמיים נאמר בערך אותו הדבר: ${figures}. אף מדידה אינה מאשרת זאת.`,
    statements: (figures) => `דברי גורמים רשמיים תואמים את הנתון: ${figures}.`,
    one_statement: (figures) => `הצהרה אחת של גורמים רשמיים תואמת את הנתון: ${figures}.`,
    ours: (figures) => `החישוב שלנו תואם את הנתון: ${figures}.`,
  },
  doubtful: (isOne) => (isOne ? "אחד הנתונים האלה מפוקפק." : "שני הנתונים האלה מפוקפקים."),
  ofOneOccasion: (n, country) => `${n} מהם מאירוע אחד (${country}).`,
  noneInView: (country) => `${country}: אין בתצוגה זו.`,
  beforeDoubt: "זו השנה האחרונה ללא נתון מפוקפק.",
  officials: (isOne) => (isOne ? "אלה דברי גורמים רשמיים." : "כולם דברי גורמים רשמיים."),
  beyond: (figure) => `נתון מתועד מאוחר יותר, לפי מדידה אחרת: ${figure}.`,
  whole: (figures, year) => `לפי מדידה אחרת, לשנה כולה (${year}): ${figures}.`,
  nearer: (figure) => `באותו מקור הנתון על שנה אחרת קרוב לכך יותר: ${figure}.`,
  beside: (figures) => `לפי מדידה אחרת: ${figures}.`,
  claimed: (figures, isOne) => `${isOne ? "במאמר נאמר" : "במאמרים נאמר"}: ${figures}.`,
  incomparable: (figures) => `חדש יותר, אך לא ניתן להשוואה אליו: ${figures}.`,
  apart: "אין להשוות את הנתון הזה לנתון האחר.",
  ofMeasure: (measure, records) => `המדידה: ${measure}${records === null ? "" : `; מתועד לפי אותה מדידה: ${records}`}.`,
  untested: "הטענה לא נבדקה בתצוגה זו.",
  inView: (figures) => `נתונים מתועדים בתצוגה זו: ${figures}.`,
  newestInView: (figures) => `הנתונים המתועדים האחרונים בתצוגה זו: ${figures}.`,
  outside: (years) => `הנתונים שאליהם הושוותה הטענה (${years}) אינם בתצוגה זו.`,
  nearest: (figures) => `הקרוב ביותר בנתונים המתועדים: ${figures}.`,
  newest: (title, each, n) => `${title}, ${n === 1 ? "הנתון האחרון" : "הנתונים האחרונים"}: ${each}.`,
  latest: ({ figure, country, when, of }) => `לגבי ${country}, הנתון האחרון שאינו מפוקפק הוא ${figure}${when} (${of}).`,
  bothWays,
  highestSums,
  suchSum: (who, sum, year) => `הסכום הגבוה ביותר (${who}): ${sum} (${year}).`,
  later: (runs, none) =>
    runs === null
      ? `לאחר מכן, לפי האומדנים הגסים יותר שלנו, לאיש אין בבירור החלק הגדול ביותר (${none}).`
      : `לאחר מכן, לפי האומדנים הגסים יותר שלנו: ${runs}${none === null ? "" : `; ${none}: לא ברור`}.`,
  laterEach: (each) => `לאחר מכן, לפי האומדנים הגסים יותר שלנו: ${each}.`,
  largest: (each, by) => `החלק הגדול ביותר, לפי השנה שבה מסתיימת התקופה: ${each} (${by}).`,
  roughEach: (each) => `החלק הגדול ביותר, לפי השנה שבה מסתיימת התקופה ולפי האומדנים הגסים יותר שלנו: ${each}.`,
  even: (countries, year) => `${year}: ${countries} שוות בקירוב`,
  unknown: (years) => `${years}: לא ידוע, כי חסרים כאן נתונים על חלק גדול מדי`,
};

/** How high both directions of a trade come together; what is added behind the sentence of a fact; who alone bears a claim out. */
export const { sumsOfBothWays, factAside, borneOut, largestShare, newest, sureLatest } = asidesIn(kit, ASIDES);

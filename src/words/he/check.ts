import type { Verdict } from "../../model/check.ts";
import type { CheckFacts } from "../../model/checkFacts.ts";
import { counted, listed, theCounted } from "./cardinal.ts";
import { NOUNS, type Noun } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";

/** `את כל 20 הנתונים`, `19 מתוך 20 נתונים`; of none nothing. */
function part(checked: number, all: number, noun: Noun): string[] {
  if (all === 0) return [];
  if (checked < all) return [`${checked} מתוך ${all} ${noun.many}`];
  return [all === 1 ? noun.one : `את ${all === 2 ? "" : "כל "}${theCounted(all, noun)}`];
}

/** Where no claim of some differs from the records. */
export const NONE_CONTRADICTS = "אף אחד אינו סותר את הנתונים המתועדים";

/** How many figures or dates of the articles, masculine both, have which verdict; null of none. */
function outcomes({ agrees, differs, cannot_be_tested: untested }: Record<Verdict, number>, one: string, many: string): string | null {
  const all = agrees + differs + untested;
  if (all === 0) return null;
  const parts = [
    differs === 0 ? NONE_CONTRADICTS : differs === 1 ? "אחד אינו תואם לנתונים המתועדים" : `${differs} אינם תואמים לנתונים המתועדים`,
    agrees === 1 ? "אחד תואם להם" : `${agrees} תואמים להם`,
    untested === 1 ? "אחד לא ניתן לבדיקה" : `${untested} לא ניתנים לבדיקה`,
  ];
  return `מתוך ${all === 1 ? one : `${all} ${many}`}, ${listed(parts)}.`;
}

/** In how many of the dates that match, and of those that do not, the other source has not what happened; null in none. */
function occasions({ agrees, differs }: CheckFacts["byOccasion"]): string | null {
  const of = (n: number) => (n === 1 ? "באחד מהתאריכים" : `ב־${n} מהתאריכים`);
  const all = [
    ...(agrees === 0 ? [] : [`${of(agrees)} התואמים`]),
    ...(differs === 0 ? [] : [`${agrees === 0 ? "" : "ו"}${of(differs)} שאינם תואמים`]),
  ];
  if (all.length === 0) return null;
  return `${all.join(" ")}, התיעוד מזכיר רק את האירוע הרחב יותר, כגון ביקור, ולא את האירוע עצמו.`;
}

/** The fact check: claims of the articles beside records. */
export const check = {
  heading: "בדיקת עובדות",
  lead: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    const compared = [...part(figuresChecked, figures, NOUNS.figure), ...part(datesChecked, dates, NOUNS.dateOfEvent)];
    if (compared.length === 0) return "שום מאמר בתצוגה זו אינו טוען טענה שאפשר לבדוק.";
    const articles = prefixed("ב", documents === 1 ? counted(documents, NOUNS.article) : theCounted(documents, NOUNS.article));
    const what = listed(compared);
    return `כדי לבדוק ${what} ש${articles}, חיפשנו נתונים מתועדים בסטטיסטיקה, במאגרי מידע ובעיתונות. גם נתון מתועד עלול להיות שגוי. כשאין במה לבדוק טענה, אנו אומרים זאת.`;
  },
  /** Of a release that no fact check had been made for. */
  notYetMade: "גרסה זו הוכנה לפני בדיקת העובדות: אף טענה עוד לא הושוותה למקורות אחרים. בגרסאות מאוחרות יותר הבדיקה קיימת.",
  /** The same where a view leaves out sources on which checks rest, and so shows some of them, or none. */
  leadOfSome: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    const articles = prefixed("ב", documents === 1 ? counted(documents, NOUNS.article) : theCounted(documents, NOUNS.article));
    if (figuresChecked + datesChecked === 0) {
      return `תצוגה זו אינה מציגה שום בדיקה של הטענות ש${articles}: כל בדיקה נשענת על מקורות שאינם בתצוגה.`;
    }
    const shown = [
      ...(figures === 0 ? [] : [`${figuresChecked} מתוך ${figures} נתונים`]),
      ...(dates === 0 ? [] : [`${datesChecked} מתוך ${dates} תאריכים של אירועים`]),
    ];
    return `תצוגה זו מציגה את הבדיקה של ${listed(shown)} ש${articles}. יתר הבדיקות נשענות על מקורות שאינם בתצוגה. גם נתון מתועד עלול להיות שגוי.`;
  },
  leadOfChosen: (claims: string, articles: number) =>
    `${claims === "" ? "" : `נבחרו כאן: ${claims} ${prefixed("ב", counted(articles, NOUNS.article))}. `}חיפשנו נתונים מתועדים בסטטיסטיקה, במאגרי מידע ובעיתונות. גם נתון מתועד עלול להיות שגוי. כשאין במה לבדוק טענה, אנו אומרים זאת.`,
  /** Figures and dates are counted apart where there are both: a match of a date says less than one of a figure. */
  count: (
    agrees: number,
    differs: number,
    untested: number,
    byKind: CheckFacts["byKind"] | null = null,
    byOccasion: CheckFacts["byOccasion"] | null = null,
  ) => {
    const kinds =
      byKind === null
        ? []
        : [
            outcomes(byKind.figures, "נתון אחד במאמרים", "נתונים במאמרים"),
            outcomes(byKind.dates, "תאריך אחד של אירוע", NOUNS.dateOfEvent.many),
          ];
    const told = [...kinds, kinds.length === 0 || byOccasion === null ? null : occasions(byOccasion)].flatMap((sentence) => sentence ?? []);
    if (told.length > 0) return told.join(" ");
    return `מתוך ${agrees + differs + untested} טענות, ${listed([differing(differs), matching(agrees), untestable(untested)])}.`;
  },
  /** The same of what a filter leaves: in how many the record has the occasion alone; null in none. */
  ofOccasions: occasions,
  /** Of the paler ends in the bar of verdicts. */
  occasionsInBar: "תועד רק האירוע הרחב יותר",
  /** How a hedge is compared. */
  hedges: "כשבמאמר כתוב ”יותר מ־” לפני מספר, המספר עצמו אינו נכלל. בנתון מתועד זה אינו כך: אנו משווים את המספר עצמו.",
  figures: "נתונים",
  dates: "תאריכים של אירועים",
  columns: ["טענה", "נתון מתועד", "מסקנה", "מדוע"],
  rules: "איך אנו מחליטים",
  none: "אין נתון מתועד",
  /** Where the reason rests on sources that a view leaves out: what is true of those that it has. */
  noneInView: "שום מקור שחיפשנו בו בתצוגה זו אינו מדווח על כך.",
  /** The period of a claim or record; of one without a year, when it was published. */
  period: (period: string, isUndated: boolean) => (isUndated ? `ללא ציון שנה; פורסם ${prefixed("ב", period)}` : period),
  lookedIn: "היכן חיפשנו: ",
  /** After the sources that were searched in vain: which events they do report. */
  instead: (events: string) => `מה שמדווח שם על אותה מדינה: ${events}`,
  /** Behind a verdict that nothing can be tested: in what all nearest records differ from the figure, or that it has no year. */
  obstacles: { measure: "מדד אחר", undated: "ללא ציון שנה", period: "תקופה אחרת" },
  /** Whether who counts and who published it are named once where they are the same, and several pages of a publisher too. */
  namesOnce: true,
  /** After the name of an article, where in it the claim stands. */
  place: (paragraph: number) => `, פסקה ${paragraph}`,
  against: (verdict: string, reporters: string) =>
    reporters === "" ? `בדיקת עובדות: ${verdict}` : `בדיקת עובדות: ${verdict} (${reporters})`,
  /** The same of the date of an event. */
  dateAgainst: (verdict: string, reporters: string) =>
    reporters === "" ? `בדיקת עובדות, טענת התאריך: ${verdict}` : `בדיקת עובדות, טענת התאריך: ${verdict} (${reporters})`,
  /** A verdict on the condition that claim and record mean one case, which is our inference. */
  inferred: (verdict: string) => `${verdict}, אם שניהם מתכוונים לאותו מקרה`,
  matches: { officials: "תואמת לדברי גורמים רשמיים", ours: "תואמת לחישוב שלנו" },
  bearers: ({ officials, ours }: CheckFacts["byBearer"]): string | null => {
    const parts = [
      ...(officials === 0 ? [] : [`${officials} לפי דברי גורמים רשמיים בלבד`]),
      ...(ours === 0 ? [] : [`${ours} לפי החישוב שלנו בלבד`]),
    ];
    return parts.length === 0 ? null : `מן הנתונים התואמים: ${parts.join(", ")}.`;
  },
  grounds: "על מה נשענות המסקנות",
  term: "בדיקת עובדות",
  cell: "בדיקת עובדות",
  all: "כל בדיקות העובדות",
  json: "בדיקת העובדות כ־JSON",
};

const matching = (n: number) => (n === 1 ? "אחת תואמת להם" : `${n} תואמות להם`);
const differing = (n: number) => (n === 1 ? "אחת אינה תואמת לנתונים המתועדים" : `${n} אינן תואמות לנתונים המתועדים`);
const untestable = (n: number) => (n === 1 ? "אחת לא ניתנת לבדיקה" : `${n} לא ניתנות לבדיקה`);

import { isHedge } from "../kit/languageTable.ts";
import { theCounted } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";

/** What a span of two figures has in common behind its numbers: scale and unit. */
const BEHIND = /^(?:%| [^\d]+)$/;

/** One figure and where it comes from. */
export const observation = {
  kicker: "נתון",
  value: "ערך",
  series: "סדרה",
  counterpart: "עם",
  direction: "כיוון",
  period: "תקופה",
  basis: "מה נמדד",
  reporter: "מי אומר",
  status: "סטטוס",
  source: "מקור",
  paragraph: (n: number) => `פסקה ${n}`,
  quote: "ציטוט",
  note: "הערה",
  caution: "זהירות",
  definition: "הגדרה",
  formula: "איך זה מחושב",
  cases: "חושב מתוך",
  countedCases: (n: string) => `${n} מקרים`,
  id: "מזהה",
  /** What the wording allows beside the figure itself; a hedge such as `more than` already says it. */
  bounds: (lower: string | null, upper: string | null, value: string | null = null) =>
    lower !== null && upper !== null && value !== null ? `בין ${lower} לבין ${upper}` : null,
  /** Said where the wording sets no bounds; nothing. */
  noBounds: "",
  /** Whether the figure in our words stands before every print, readable or not. */
  figureFirst: true,
  /** A figure of which only the bounds are printed: `25–33%`, `15–20 מיליון דולר`. */
  between: (lower: string, upper: string) => {
    const at = upper.search(/(?:%|\s.*)$/u);
    const end = at === -1 ? "" : upper.slice(at);
    return BEHIND.test(end) && lower.endsWith(end) ? `${lower.slice(0, -end.length)}–${upper}` : `${lower} – ${upper}`;
  },
  /** A 0 of what nobody can count in full. */
  noneFound: "לא נמצא דבר",
  /** A figure with its hedge, which is the code of its qualifier; an exact one has none. */
  valueAbout: (qualifier: string, figure: string) => (isHedge(qualifier) ? kit.hedged(qualifier, figure) : figure),
  periodBasis: {
    stated: "מפורש במקור",
    implied: "משתמע מהמקור",
    publication: "לא צוין; ממוקם בתאריך הפרסום",
  } as Record<string, string>,
  /** That a source only implies a year, beside it. */
  implied: "משתמע",
  estimatedBySource: "אומדן של המקור",
  /** Figures of one count and period that several sources give, as one. `figures`: listed with "or". */
  bySource: (figures: string) => `${figures} (תלוי במקור)`,
  /** As many deals, each of an amount of its own. `span`: from the lowest to the highest. */
  deals: (n: number, span: string) => `${n} עסקאות של ${span} כל אחת`,
  /** What was delivered of as many deals, of each an amount of its own. `span`: from the lowest to the highest. */
  deliveredOf: (n: number, span: string) => `${span} בכל אחת מ־${n} עסקאות`,
  /** When what a figure counts was delivered: a deal may be older. */
  delivered: (period: string) => `אספקה: ${period}`,
  /** A figure that its source prints as a sum of each year. */
  aYear: (figure: string) => `${figure} בשנה`,
  /** A period with how it is known, on a card. */
  cardPeriod: (period: string, basis: string) =>
    basis === "publication" ? `ללא ציון שנה; פורסם ${prefixed("ב", period)}` : basis === "implied" ? `${period} (משתמע)` : period,
  by: (reporter: string, attribution: string | null) => (attribution === null ? reporter : `${reporter}: ${attribution}`),
  /** What stands before and after a print that is not the figure itself; `language` is its code where it is not the page's. */
  printedAs: (language: string | null): [string, string] => [
    `(נדפס ${kit.quoteMarks[0]}`,
    language === null ? `${kit.quoteMarks[1]})` : `${kit.quoteMarks[1]} ב${kit.languageName(language)})`,
  ],
  notPrinted: "חושב, לא נדפס",
  /** The same of events that were counted. */
  notPrintedCount: "נספר על ידינו",
  counted: (n: number) => (n === 1 ? "האירוע שמאחורי נתון זה" : `${theCounted(n, NOUNS.event)} שמאחורי נתון זה`),
  countedNote: (n: number) =>
    `שום מקור אינו מדפיס נתון זה: ספרנו ${n === 1 ? "את האירוע הזה" : "את האירועים האלה"}. המקורות אינם מזכירים הכול, ולכן זהו מינימום.`,
  readAtSource: "לקריאה במקור",
  noAddress: "למאמר זה אין כתובת ציבורית הידועה לנו.",
  published: (date: string) => `פורסם ${prefixed("ב", date)}`,
  publishedWithin: (from: string, to: string) => `פורסם בין ${from} לבין ${to}`,
  json: "נתון זה כ־JSON",
};

import { type Catalog, labelOf } from "../../model/catalog.ts";
import { type Naming, unitsUnnamed, withUnit } from "../kit/unitsUnnamed.ts";
import { numbered } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { COUNTRIES } from "./names.ts";
import { NOUNS } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";

/** What is drawn and in which units; a unit that the titles name already is not said again. */
export function subtitleIn(isNamed?: Naming) {
  return (measures: string[], units: string[]): string => {
    const titles = kit.semicolons(measures);
    const more = unitsUnnamed(titles, units, isNamed);
    if (more.length > 0) return `${titles} (${kit.commas(more)})`;
    return measures.length === 1 ? `${titles}, במספרים` : titles;
  };
}

/** Charts, their tables and what a mark opens to. */
export const chart = {
  panel: (measures: string[], whose: string | null) => (whose === null ? kit.commas(measures) : kit.labelled(kit.commas(measures), whose)),
  others: "ספקים אחרים",
  /** Why a 0 has a ring, in digits whose zero is a dot. */
  ringedZero: "הטבעת סביב 0 מבדילה אותו מן הנקודה שמסמנת נתון חסר.",
  allSuppliers: "כל הספקים",
  /** Name of a line that we calculated, where its basis has no short label. */
  computed: "חישוב שלנו",
  target: "יעד",
  found: "נמצא במקורות אחרים (חלקי)",
  /** Name of a line by the country whose side counts. */
  side: (country: string) => `נתוני ${country}`,
  recording: (date: string) => `נתוני המכס נפסקים, ${date}`,
  floor: "מוצג מה שהמקורות מזכירים, לא כל מה שקרה.",
  subtitle: subtitleIn(),
  withUnit,
  partner: (catalog: Pick<Catalog, "codeByKey">, partner: string) => labelOf(catalog, "counterpart", partner),
  visitWho: (partner: string, direction: string, year: string) =>
    `${prefixed(direction === "from_counterpart" ? "מ" : "ל", partner)}, ${year}`,
  who: (partner: string, period: string) => `${partner}, ${period}`,
  undatedWho: (partner: string, year: string) => `${partner}, ללא ציון שנה; פורסם ${prefixed("ב", year)}`,
  /** A period in the table; of a figure without one when it was published. */
  periodCell: (period: string, label: string, basis: string) =>
    basis === "publication" ? `ללא ציון שנה; פורסם ${prefixed("ב", period)}` : `${period} (${label})`,
  /** Behind what a figure of part of a year measures, where a figure of the whole year is lower. */
  aboveItsYear: (figure: string) => `יותר מהנתון לשנה כולה (${figure}): שתי המדידות אינן מתיישבות זו עם זו`,
  planWho: (partner: string, period: string) => `${partner}, יעד, פורסם ${prefixed("ב", period)}`,
  open: "כל הפרטים",
  close: "סגירה",
  columns: ["כפי שנדפס", "ערך", "מדינה", "תקופה", "מה נמדד", "מי אומר", "מקור", "ציטוט"],
  sources: "מקורות",
  recordSources: (n: number) => numbered(n, NOUNS.otherSource),
  leftOut: (sources: string[]) => `אינם ב־CSV בגלל הרישיון שלהם: ${kit.semicolons(sources.map(kit.foreign))}.`,
  keys: "מקשי החצים עוברים בין הנקודות, Enter פותח נקודה, Esc סוגר אותה.",
  noMarks: "אין נתונים לבחירה זו.",
  /** How a mark that is an event is read, for the key under the picture. */
  eventKey: { dated: "מלא: אירוע ששנתו ידועה", span: "פס: אירוע שנמשך כמה שנים" },
  key: {
    dated: "מלא: נתון ששנתו ידועה",
    undated: "חלול: ללא ציון שנה, ממוקם בתאריך הפרסום",
    plan: "קו מתאר מקווקו: יעד, לא תוצאה",
    span: "פס: נתון אחד לכמה שנים",
    bounds: "קו אנכי: הנתון הנמוך והגבוה ביותר שהמקור נותן. אם אינו נותן נתון יחיד, הסימן באמצע",
    open: "חץ: ”יותר מ־” או ”עד”",
    record: "נקודה קטנה, קו דק: נתון מתועד. קווים מחברים רק נתונים של מדידה אחת, ללא פער",
    side: `ריבוע קטן: לפי נתוני ${COUNTRIES.irn.name} עצמה או ${COUNTRIES.isr.name} עצמה`,
    estimate: "נקודה קטנה חלולה, קו מקווקו: אומדן או חישוב שלנו",
    unreliable: "נקודה חלולה עם רווח מכל צד: נתון מתועד מפוקפק",
    covered: "נקודה בהירה על סימן: נתון מתועד באותו מקום",
    beneath: "סימן סביב סימן אחר: שני נתונים באותו מקום",
  },
  keyInView: {
    span: "פס: השנה או השנים שהנתון מתייחס אליהן",
    record: "נקודה קטנה, קו דק: נתון מתועד. קווים מחברים רק נתונים רצופים של מדידה אחת; מספרי מקרים מוצגים בנקודות נפרדות",
    up: "חץ: ”יותר מ־”",
    down: "חץ: ”עד” או ”כמעט”",
    estimate: "נקודה קטנה חלולה, קו מקווקו: אומדן",
    unreliable: "נקודה חלולה: נתון מתועד מפוקפק",
  },
};

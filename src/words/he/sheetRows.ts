import type { Dimension, Grade } from "../../model/dimensions/dimension.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { subjectText } from "../naming.ts";
import { listed, numbered } from "./cardinal.ts";
import { inYears } from "./inPeriod.ts";
import { COUNTRIES } from "./names.ts";
import { NOUNS } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";
import { yearList } from "./yearList.ts";

type Names = Pick<SheetNames, "subject" | "partner">;

/** What a row counts, and whether that is a valid measure of leaning. */
interface RowWords {
  counts: (names: Names) => string;
  /** The verdict in a few words. */
  verdict: keyof typeof VERDICTS;
  because: (names: Names) => string;
}

const VERDICTS = {
  valid: "מדד תקף לנטייה.",
  weight: "לא מדד לנטייה, אלא למשקל.",
  none: "לא מדד לנטייה.",
  weak: "מדד חלש לנטייה.",
} as const;

/** No number stands here: numbers come from the rows in view. */
const ROWS: Record<Dimension, RowWords> = {
  votes: {
    counts: ({ subject, partner }) =>
      `עד כמה ${subject} מצביעה בדומה ${prefixed("ל", partner.isr)}, או בדומה ${prefixed("ל", partner.irn)}, יותר משמצביעה כך המדינה הממוצעת מבין שאר המדינות החברות באו״ם, באותן הצבעות שמיות. ההבדל נקרא עודף. ${subjectText("votes.left_out", "he")}`.trim(),
    verdict: "valid",
    because: () =>
      "מה שמשותף לכל המדינות החברות מנוכה: ”בעד” שכולן מצביעות אינו מזיז דבר. שנה נקראת ברורה רק כששלוש קריאות מסכימות: העודף עם טווח הטעות שלו, הדירוג בין כל המדינות החברות, והנקודות האידאליות, שמעמידות כל מדינה חברה על קו אחד לפי כל הצבעותיה. לשנה שנקודותיה האידאליות טרם פורסמו נלקחות אלה של השנה שלפניה. השורה מראה היכן עומדת מדינה בין האחרות. היא אינה מראה מדוע.",
  },
  goods_sold: {
    counts: ({ subject }) => `דולרים של סחורות ש${subject} שלחה לכל אחת מהשתיים בשנה, בחישוב בשיטה אחת ממה ששני הצדדים דיווחו.`,
    verdict: "valid",
    because: () =>
      `שני הערכים באים מאותה שיטה, ולכן היחס ביניהם אומר מי מהשתיים קונה יותר. ${subjectText("because.goods_sold", "he")}`.trim(),
  },
  goods_bought: {
    counts: ({ subject }) => `דולרים של סחורות שהגיעו ${prefixed("ל", subject)} מכל אחת מהשתיים בשנה, כפי ש${subject} עצמה דיווחה.`,
    verdict: "valid",
    because: () =>
      `רשות אחת סופרת את שתיהן, ולכן היחס ביניהן אומר מי מהשתיים מוכרת יותר. המדידה הסתיימה. מדידה מאוחרת יותר גבוהה ממנה בהרבה לעתים קרובות, אצל כל אחת מהשתיים, ולכן היא מופיעה לצד השורה ואינה מכריעה דבר.`,
  },
  arms: {
    counts: ({ subject }) => `חלקה של כל אחת מהשתיים ביבוא הנשק המתועד של ${subject}, על פני חמש שנים.`,
    verdict: "weight",
    because: ({ partner }) =>
      `שום אספקה ${prefixed("מ", partner.irn)} אינה מתועדת, ולכן השוואה בין השתיים הייתה נוטה ${prefixed("ל", partner.isr)} בכל שנה, בין שסיפקה מעט ובין שסיפקה כמעט הכול. החלק מכלל היבוא אומר כמה היא סיפקה.`,
  },
  energy: {
    counts: ({ partner }) => `האם קיים, לשנה מסוימת, נתון כלשהו על נפט שנמכר ${prefixed("ל", partner.isr)}.`,
    verdict: "none",
    because: () => "רק צד אחד נמדד. נתון חסר אינו אפס, ולכן אין מה להשוות.",
  },
  visitors: {
    counts: ({ subject }) => `שיעורם של אזרחי כל אחת מהשתיים בכלל הבאים מחו״ל ${prefixed("ל", subject)}, לפי רשות אחת בתקופה אחת.`,
    verdict: "none",
    because: () => `מי שבא תלוי במרחק, בגבולות, באשרות ובמחירים הרבה יותר מאשר בשאלה איזו משתי הממשלות ${COUNTRIES.aze.capital} מעדיפה.`,
  },
  visits: {
    counts: () => "ביקורים של מנהיגים ושרים בכל אחד מהכיוונים, על פני חמש שנים, שהחיפוש שלנו מצא.",
    verdict: "weak",
    because: () =>
      "ממשלות אכן בוחרות אצל מי לבקר. אבל חיפוש מוצא רק מה שמישהו דיווח עליו, והוא מצא כל כך מעט, שהמשפט לעולם אינו משתמש בשורה זו.",
  },
  disputes: {
    counts: () => "האם סכסוך צבאי עם כל אחת מהשתיים התנהל בשנה מסוימת, לפי רשימה שחוקרים מנהלים לכל המדינות.",
    verdict: "none",
    because: () => "השורה רושמת מריבות בלבד: יחסים טובים אינם משאירים בה סימן. היא מופיעה משום שבלעדיה תיאור היחסים היה חסר.",
  },
  events: {
    counts: () => "אירועים שהמאמרים מדווחים עליהם, בניקוד מעימות עד שיתוף פעולה, במשקלים שדועכים עם השנים: מדד האיזון.",
    verdict: "weak",
    because: () =>
      "הוא מודד את מה שהמאמרים בחרו לדווח עליו. כיוון ננקב רק לשנים שבהן כל שיטה ושני הקוראים שקודדו את המאמרים מסכימים, וגם אז הדבר תלוי באילו מאמרים נקראו.",
  },
};

/** Years with a count of the row's own measure, in order, each with its grade. */
type RowYears = readonly { year: number; grade: Grade | null }[];

/** Words of the rows on the page of the method. */
export const sheetRows = {
  heading: "מה סופרת כל שורה",
  text: "איכות הנתון אומרת עד כמה המדידה טובה. A: שיטה אחת לשתי המדינות, שנבדקה מול מקור אחר. B: פער ידוע. C: גסה, מפוקפקת או ידועה כחלקית.",
  counts: (dimension: Dimension, names: Names) => ROWS[dimension].counts(names),
  verdict: (dimension: Dimension) => VERDICTS[ROWS[dimension].verdict],
  because: (dimension: Dimension, names: Names) => ROWS[dimension].because(names),
  caution: "זהירות:",
  /** `איכות הנתון: B, אבל C בשנים 1994–1995. נספרו 23 שנים: 1992–2014.` */
  years: (years: RowYears, inWindows: boolean) => {
    if (years.length === 0) return "שום שנה אינה נספרת כאן.";
    const all = years.map(({ year }) => year);
    const n = numbered(years.length, inWindows ? NOUNS.window : NOUNS.year);
    const one = years.length === 1;
    if (!inWindows) return `${gradesOf(years)} ${one ? "נספרה" : "נספרו"} ${n}: ${yearList(all)}.`;
    return `${gradesOf(years)} ${one ? "נספר" : "נספרו"} ${n}, ${one ? "שמסתיים" : "שמסתיימים"} ${inYears(all)}.`;
  },
  chart: "לתרשים שלה",
};

function gradesOf(years: RowYears): string {
  const of = (grade: Grade) => years.filter((one) => one.grade === grade).map(({ year }) => year);
  const [most, ...others] = (["A", "B", "C"] as const)
    .map((grade) => ({ grade, years: of(grade) }))
    .filter((one) => one.years.length > 0)
    .sort((a, b) => b.years.length - a.years.length);
  if (most === undefined) return "ללא ציון איכות: אין מדידה של שתיהן.";
  const rest = others.map((one) => `${one.grade} ${inYears(one.years)}`);
  return `איכות הנתון: ${most.grade}${rest.length === 0 ? "" : `, אבל ${listed(rest)}`}.`;
}

import type { ColumnCell } from "../../model/dimensions/column.ts";
import type { Cell, Dimension, DimensionRow, Side } from "../../model/dimensions/dimension.ts";
import { openSide } from "../../model/dimensions/openSide.ts";
import type { RowAside } from "../../model/dimensions/rowAside.ts";
import type { RowGrade } from "../../model/dimensions/rowGrade.ts";
import { sideOf } from "../../model/dimensions/strength.ts";
import type { LatestContext } from "../en/sheetLatest.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { cellYears } from "../kit/cellYears.ts";
import { rowGradeText } from "../kit/rowGradeText.ts";
import { subjectText } from "../naming.ts";
import { kit } from "./kit.ts";
import { COUNTRIES } from "./names.ts";
import { periodInWords } from "./period.ts";
import { prefixed } from "./prefixed.ts";
import { latest } from "./sheetLatest.ts";
import { sheetOutlined } from "./sheetOutlined.ts";
import { signed } from "./signed.ts";
import { yearList } from "./yearList.ts";

/** What the picture of the balance sheet says beside its rows: notes, newest readings, the key, cards and the table. */

type Names = Pick<SheetNames, "partner">;

/** Under the name of a row: what is counted, in few words. */
const NOTES: Record<Dimension, string> = {
  votes: "לעומת שאר המדינות באו״ם",
  goods_sold: subjectText("measure.goods_sold", "he"),
  goods_bought: "ללא רוב הנשק",
  arms: "חלק מהיבוא בחמש שנים",
  energy: "נספר רק למדינה אחת",
  visitors: "חלק מכלל הבאים מחו״ל",
  visits: "סך של חמש שנים, לפחות",
  disputes: "מרשימה מחקרית",
  events: "אירועים במאמרים, בניקוד",
};

const EVEN = "שווה בערך, או לא ברור";

/** What stands above a list of stand-ins, within a sentence. */
export const ROWS: Record<Dimension, string> = {
  votes: "הצבעות",
  goods_sold: "יצוא סחורות",
  goods_bought: "יבוא סחורות",
  arms: "יבוא נשק",
  energy: "נפט",
  visitors: "מבקרים",
  visits: "ביקורים",
  disputes: "סכסוכים",
  events: "אירועים",
};

const otherSide = (side: Side): Side => (side === "irn" ? "isr" : "irn");

/** On which side a cell lies, and how clearly. */
function cellSays(cell: Cell, { partner }: Names): string {
  const side = sideOf(cell);
  switch (cell.strength) {
    case "clear":
      return side === null ? "שקול" : `נטייה ברורה לעבר ${partner[side]}`;
    case "slight":
      return side === null ? "שקול" : `נטייה קלה לעבר ${partner[side]}`;
    case "even":
      return EVEN;
    case "one_sided":
      return side === null
        ? "צד אחד בלבד"
        : `נתון על ${partner[side]} בלבד: ${OTHER[cell.other_is ?? "not_counted"](partner[otherSide(side)])}`;
    case "few":
      return "מעט מדי כדי לומר משהו";
    case "counted":
      return "נספר, אבל אינו מדד לנטייה";
    case null:
      return standInSays(cell, { partner });
  }
}

const OTHER: Record<NonNullable<Cell["other_is"]>, (other: string) => string> = {
  recorded_zero: (other) => `המקור מדפיס 0 עבור ${other}`,
  none_found: (other) => `${prefixed("מ", other)} לא נמצא דבר`,
  not_counted: (other) => `אין נתון על ${other}`,
};

/** Of another count only the side is told. */
function standInSays(cell: Cell, { partner }: Names): string {
  const side = sideOf(cell) ?? ((cell.lean_low ?? 0) > 0 ? "isr" : (cell.lean_high ?? 0) < 0 ? "irn" : null);
  return side === null ? "מדידה אחרת" : `לעבר ${partner[side]}, לפי מדידה אחרת`;
}

/** Both values of a cell, and the lean where it is one number with an interval. */
function cellValues(
  { dimension, measure, lean, lean_low, lean_high }: Cell,
  figures: Record<Side, string | null>,
  { partner }: Names,
): string {
  const isExcess = measure === "un-vote-excess";
  const plus = (figure: string) => (isExcess && !figure.includes("−") ? kit.leftToRight(`+${figure}`) : figure);
  const values = (["irn", "isr"] as const).flatMap((side) => {
    const figure = figures[side];
    return figure === null ? [] : [`${partner[side]} ${plus(figure)}`];
  });
  const what = dimension === "votes" && isExcess ? "ההסכמה לעומת המדינה החברה הממוצעת: " : "";
  const range = lean_low !== null && lean_high !== null ? `, בין ${signed(lean_low, 2)} ל־${signed(lean_high, 2)}` : "";
  const open = openSide({ lean_low, lean_high });
  const bound = open === "up" ? `מאזן לפחות ${signed(lean_low, 2)}` : `מאזן לכל היותר ${signed(lean_high, 2)}`;
  const number = open !== null ? bound : lean !== null ? `מאזן ${signed(lean, 2)}${range}` : "";
  return kit.semicolons([`${what}${kit.commas(values)}`, number]);
}

/** What several years in one cell open to. */
function columnCard(years: string, { side, strength, counted }: ColumnCell, names: Names & { title: string }) {
  const towards = side === null ? "" : ` לעבר ${names.partner[side]}`;
  const most = strength === "clear" ? `נטייה ברורה${towards}` : strength === "slight" ? `לפחות נטייה קלה${towards}` : EVEN;
  return {
    heading: `${names.title}, ${years}`,
    figure: strength === "even" ? most : `${most} ברוב השנים`,
    lines: [counted === 1 ? "לשנה אחת יש נתון." : counted === 2 ? "לשנתיים יש נתון." : `ל־${counted} שנים יש נתון.`],
  };
}

/** What several years of a tally open to. */
function tallyCard(years: string, { irn, isr }: Record<Side, number>, { partner, title }: Names & { title: string }) {
  return {
    heading: `${title}, ${years}`,
    figure: `${partner.irn} ${irn}, ${partner.isr} ${isr}`,
    lines: ["כל סכסוך נספר בכל שנה שבה התנהל."],
  };
}

/** A grade with a bracket: its letters each by themselves, so that the bracket runs from the right with the years in it. */
function gradeFromRight(grade: string): string {
  return !grade.includes("(") ? grade : grade.replace(/[A-C]/g, (letter) => kit.leftToRight(letter));
}

/** Words of the picture of the balance sheet. */
export const sheetPicture = {
  ...sheetOutlined(ROWS),
  note: (dimension: Dimension, grade: RowGrade | null, what: string = NOTES[dimension]) =>
    `${what}${grade === null ? "" : ` · איכות: ${grade.isMixed ? "לרוב " : ""}${gradeFromRight(rowGradeText(kit, grade))}`}`,
  latest: (row: DimensionRow, context: LatestContext) => latest(row, context),
  cellSays,
  cellValues,
  standIns: (cells: Parameters<typeof cellYears>[0]) =>
    cellYears(cells, { names: ROWS, yearList, say: (each) => `תאים מקווקווים מראים מדידה אחרת: ${kit.semicolons(each)}.` }),
  oneCountry: (cells: Parameters<typeof cellYears>[0]) =>
    cellYears(cells, { names: ROWS, yearList, say: (each) => `בתאים ממוסגרים יש נתון על מדינה אחת בלבד: ${kit.semicolons(each)}.` }),
  columnCard,
  tallyCard,
  subtitle: `כל מדד בכל שנה: לאיזו מדינה הוא נוטה, ${COUNTRIES.irn.name} או ${COUNTRIES.isr.name}? אין להשוות בין שורות.`,
  noNumber: "השורות מודדות דברים שונים, בשנים שונות ובדיוק שונה, ולכן איננו מסכמים אותן במספר אחד.",
  /** What another count says of a cell, where that is no side. */
  byOtherCount: (says: string) => `${says}, לפי מדידה אחרת`,
  /** What a cell of another count says that has one of the two alone: of a side to which it points nothing is known. */
  aloneByOtherCount: (name: string) => `נתון על ${name} בלבד, לפי מדידה אחרת`,
  /** Behind what a cell says that rests on articles alone. */
  claimedAlone: " (טענה של מאמר)",
  /** What a cell says that has one of the two alone, by articles alone: a claim is on no record. */
  onlyClaimed: (name: string, other: string) => `רק טענות במאמרים, על ${name}: אין נתון על ${other}`,
  /** The way from the sentence to what it leaves out. */
  whyNot: "מה הכותרת אינה אומרת",
  open: "כל הפרטים",
  keys: "מקשי החצים עוברים בין התאים, Enter פותח תא, Esc סוגר אותו.",
  /** Over the newest readings. */
  latestLabel: "האחרון במדידה העיקרית",
  /** Why a row is in the group without a side, behind its name; `years`: how old its newest count may be to say how things are. */
  aside: {
    too_old: (years: number) => `מלפני יותר מ־${kit.number(years)} שנים`,
    no_count: "אין מדידה של שתיהן",
    no_sign: "לא מדד לנטייה",
    slight: "רק מעט לצד אחד",
    even: "לא ברור היום",
    few: "מעט מדי",
  } satisfies Record<Exclude<RowAside, "too_old">, string> & { too_old: (years: number) => string },
  /** In a cell of several years: in how many of them something counted was under way. */
  tallyYears: (n: number) => (n === 1 ? "שנה" : `${kit.number(n)} שנים`),
  /** How wide cells of several years are. */
  periodNote: "תא משתרע על חמש שנים; תא צר יותר – על פחות.",
  windows: (rows: readonly Dimension[]) => `${kit.commas(rows.map((row) => ROWS[row]))}: כל שנה מייצגת את חמש השנים שמסתיימות בה.`,
  /** Years of a column, as narrow as can be: `91–95`, left to right as the columns do. */
  column: (from: number, to: number) => kit.leftToRight(from === to ? String(from) : `${String(from).slice(-2)}–${String(to).slice(-2)}`),
  cellCount: ({ n, grade }: Cell, reporter: string | null) =>
    kit.dots([n === null ? "" : `נספרו ${kit.number(n, 3)}`, grade === null ? "" : `איכות הנתון: ${grade}`, reporter ?? ""]),
  number: (n: number) => kit.number(n, 3),
  periodInWords,
  columns: ({ partner }: Names) => ["שורה", "תקופה", "מה היא אומרת", partner.irn, partner.isr, "מקרים שנספרו", "איכות", "מקורות"],
  key: {
    clear: (name: string) => `לעבר ${name}`,
    slight: "נטייה קלה",
    even: EVEN,
    share: "חלקה של מדינה אחת; מהאחרת לא נמצא דבר",
    alone: "נתון על מדינה אחת בלבד",
    other: "ממדידה אחרת",
    counted: "נספר, אינו מדד לנטייה",
    few: "?: מעט מדי כדי לומר משהו",
    missing: "אין מדידה של שתי המדינות",
    incomparable: "אין נתונים שאפשר להשוות",
    breaks: "שיטת המדידה משתנה",
    rough: "איכות C לצד שנים טובות יותר",
    roughOrClaimed: "איכות C לצד שנים טובות יותר, או טענה של מאמר",
  },
};

import type { Cell, Dimension, Side } from "../../model/dimensions/dimension.ts";
import type { FailedTest, VotesTest } from "../../model/dimensions/votesAgainst.ts";
import type { Bound, Rank, YearsBySide } from "../en/pair.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import { withDoubtful } from "../kit/withDoubtful.ts";
import { inYears } from "./inPeriod.ts";
import { INTERVAL } from "./interval.ts";
import { kit } from "./kit.ts";
import { laterCounts } from "./laterCounts.ts";
import { COUNTRIES } from "./names.ts";
import { prefixed } from "./prefixed.ts";
import { signed } from "./signed.ts";
import { votesLimits, votesRule } from "./votesRule.ts";
import { votesYears } from "./votesYears.ts";

type Names = Pick<SheetNames, "partner">;

/** A share to one digit after the point. */
const percent = ({ share }: Rank) => kit.figure(share, "PC", 1);

/** What is held against the votes, to be clear. */
const TESTS: Record<VotesTest, string> = {
  interval: `${INTERVAL} של ההצבעות, שכולל אפס`,
  rank: "הדירוג בין המדינות החברות",
  ideal: "הנקודות האידאליות",
  excess: "ההפרש, שהוא קטן מדי",
};

/** Which way a row leans, over its panel. Rows without a lean have no such panel. */
const LEANS: Partial<Record<Dimension, (names: Names) => string>> = {
  votes: ({ partner }) => `קרובה יותר ${prefixed("ל", partner.isr)} או ${prefixed("ל", partner.irn)} לעומת המדינה החברה הממוצעת באו״ם`,
  goods_sold: () => `לאיזו מהשתיים מכרה ${COUNTRIES.aze.name} יותר`,
  goods_bought: () => `מאיזו מהשתיים קנתה ${COUNTRIES.aze.name} יותר`,
  visits: () => "עם איזו מדינה תועדו יותר ביקורים, בחמש השנים שמסתיימות בכל שנה",
};

/** On which side some years of a row are, and how clearly. */
function sideOfYears(dimension: Dimension, how: string, name: string): string {
  switch (dimension) {
    case "goods_sold":
      return `נמכר ${how} יותר ${prefixed("ל", name)}`;
    case "goods_bought":
      return `נקנה ${how} יותר ${prefixed("מ", name)}`;
    case "visits":
      return `היו ${how} יותר ביקורים אל ${name} או ממנה`;
    default:
      return `ההצבעות היו קרובות ${how} יותר ${prefixed("ל", name)}`;
  }
}

/** What stands at the two ends of such a panel. */
const ENDS: Partial<Record<Dimension, (name: string) => string>> = {
  goods_sold: (name) => `יותר ${prefixed("ל", name)}`,
  goods_bought: (name) => `יותר ${prefixed("מ", name)}`,
  visits: (name) => `לעבר ${name}`,
};

/** Of the country that the site is about, which is feminine, as countries are. */
const nearer = (name: string) => `קרובה יותר ${prefixed("ל", name)}`;

const SIDES = ["isr", "irn"] as const;

/** The years in which a row is clear, slight and even: `נמכר בבירור יותר לישראל בשנים 2006 ו־2008–2020; השתיים היו שוות בערך ב־2005.` */
function bySide(dimension: Dimension, { clear, slight, even, isSlightTold }: YearsBySide, { partner }: Names): string {
  const of = (how: string, years: Record<Side, readonly number[]>, told = "") =>
    SIDES.flatMap((side) =>
      years[side].length === 0 ? [] : [`${sideOfYears(dimension, how, partner[side])} ${inYears(years[side])}${told}`],
    );
  const evenly = dimension === "votes" ? "ההצבעות היו שקולות או לא ברורות" : "השתיים היו שוות בערך";
  const parts = [
    ...of("בבירור", clear),
    ...of("מעט", slight, isSlightTold ? " (פחות מפי שניים)" : ""),
    ...(even.length === 0 ? [] : [`${evenly} ${inYears(even)}`]),
  ];
  return kit.semicolons(parts);
}

/** The same, with the years that have a doubtful figure apart. */
function yearsBySide(dimension: Dimension, years: YearsBySide, names: Names): string {
  return withDoubtful(years, (some) => bySide(dimension, some, names), {
    years: "שנים שבהן נתון אחד מפוקפק",
    year: "שנה שבה נתון אחד מפוקפק",
  });
}

/** Charts of one count of both partners: panels, the names of lines, how they are drawn, cards and the table. */
export const pair = {
  leanTitle: (dimension: Dimension, names: Names) => LEANS[dimension]?.(names) ?? "לאיזה צד הוא נוטה",
  yearsBySide,
  votesYears,
  votesRule,
  votesLimits,
  leanScale: ({ irn, isr }: Names["partner"]) => `סולם (${signed(-1, 0)} … ${signed(1, 0)}): (${isr} − ${irn}) ÷ (${isr} + ${irn}).`,
  votesUnrounded: "הנתונים מושווים לספים אלה לפני עיגול.",
  noPoint: (title: string, years: readonly number[]) => `בתרשים ${kit.quoted(title)} אין נקודה ${inYears(years)}; בתרשימים האחרים יש.`,
  /** What stands at the end of a panel of a lean: `יותר לישראל`. */
  leanEnd: (dimension: Dimension, name: string) => ENDS[dimension]?.(name) ?? nearer(name),
  /** Title of a panel of the series: without what the titles of the chart's series begin with, such as `הצבעות באו״ם: `. */
  panel: (title: string, whose: string | null) => {
    const own = title.replace(/^[^:]+: /, "");
    return whose === null ? own : `${own} עם ${whose}`;
  },
  /** What is counted; the unit where there is one. */
  subtitle: (what: string[], units: string[]) => `${kit.semicolons(what)}${units.length === 1 ? ` (${units[0]})` : ""}`,
  /** Title of the panel of both lines, over the lean that is computed from them. */
  amounts: (unit: string) => `${unit} לשנה`,
  nearer,
  /** Words at the line before which something else was counted. */
  broken: "שיטת מדידה חדשה",
  /** A lean of which one bound alone is known, and on whose side of it the true one lies: `at most` a number below 0 sounds weaker. */
  leanBound: (value: number, name: string) => `מאזן ${signed(value, 2)} או קרוב יותר ${prefixed("ל", name)}`,
  /** Name of a line of another count than the row's own. */
  standIn: (cell: Pick<Cell, "lean_low" | "lean_high">): string =>
    cell.lean_low !== null && cell.lean_high === null ? "נתוני מכס, לפחות" : "מדידה אחרת",
  /** What customs prove of years that no count of both has; each with what the two figures are, and `other`: a lower total of another count. */
  bound: (years: Bound[], { partner }: Names) =>
    years
      .map(({ year, irn, isr, other, alone }) => {
        const part = `בשנת ${year}, לפי נתוני המכס, חלק בלבד מהסחר עם ${partner.isr} (${isr}) כבר היה גדול מכל הסחר עם ${partner.irn} (${irn}).`;
        const last = alone ? ` היצוא ${prefixed("ל", partner.irn)} כשלעצמו היה באותה שנה ${alone.figure} (${alone.reporter}).` : "";
        return other
          ? `${part} לפי מדידה אחרת (${other.reporter}), כל הסחר עם ${partner.isr} באותה שנה היה ${other.figure}. שתי המדידות אינן מתיישבות זו עם זו.${last}`
          : `${part}${last}`;
      })
      .join(" "),
  laterCounts,
  /** In which years rounding decides how a cell is filled. */
  nearLimit: (years: number[]) => `${inYears(years)} הנתונים קרובים לסף עד כדי כך שהעיגול לבדו עשוי להכריע.`,
  /** Which years rest on a doubtful figure: without it one of the two has none. */
  onDoubt: (years: number[]) => `${inYears(years)} לא היה מה להשוות בלי נתון מפוקפק.`,
  /** Which test of the votes speaks against a clear side, and in which years. */
  against: (failed: readonly FailedTest[]) =>
    `מה עומד נגד קביעת צד ברור: ${kit.semicolons(failed.map(({ test, years }) => `${inYears(years)} ${TESTS[test]}`))}.`,
  ranks: (name: string, votes: Rank, ideal: Rank) =>
    `שיעור המדינות החברות האחרות שקרובות עוד יותר ${prefixed("ל", name)}: ${percent(votes)} לפי ההצבעות (${votes.year}), ${percent(ideal)} לפי הנקודות האידאליות (${ideal.year}).`,
  /** Of which year the ideal points are that a year is held against, where its own are not published yet. */
  carried: (year: number, of: number) => `לשנת ${year} נלקחו הנקודות האידאליות של ${of}, האחרונות שפורסמו.`,
  caution: (title: string, caution: string) => `${title}. ${caution}`,
  interval: `הצללה או קו אנכי: ${INTERVAL}.`,
  colors: (dimension: Dimension) =>
    `צבע: שנים שבהן התוצאה ברורה. אפור: שנים שבהן ההפרש קטן או ${dimension === "votes" ? "לא ברור" : "אין הפרש"}.`,
  colorsIn: (title: string, dimension: Dimension) =>
    `${kit.quoted(title)}: צבע לשנים שבהן התוצאה ברורה, אפור לשנים שבהן ההפרש קטן או ${dimension === "votes" ? "לא ברור" : "אין הפרש"}.`,
  grayIn: (isFirst: boolean, dimension: Dimension) =>
    `בתרשים ${isFirst ? "הראשון" : "השני"}, אפור: שנים שבהן ההפרש קטן או ${dimension === "votes" ? "לא ברור" : "אין הפרש"}.`,
  arrows: "חץ צבוע בצבע הצד שלו, גם כשהתוצאה אינה ברורה.",
  otherCount: (years: readonly number[], unsided: readonly number[]) =>
    `${inYears(years)} יש מדידה אחרת.${unsided.length === 0 ? "" : ` ${inYears(unsided)} לא ידוע לאיזה צד היא נוטה, ולכן אין נקודה.`}`,
  few: "ללא נקודה: מעט מדי ביקורים כדי לומר משהו.",
  hollow: "נקודות חלולות, קווים מנוקדים: נתונים מפוקפקים.",
  hollowLimits: (isAll: boolean): string =>
    isAll ? "נקודות חלולות, קווים מנוקדים: גבולות עליונים." : "נקודות חלולות, קווים מנוקדים: נתון מפוקפק או גבול עליון.",
  floor: "לשנה ללא נקודה אין מדידה כזאת. פערים אינם ממולאים, ומדידות שונות אינן מחוברות.",
  floorBeside: "לשאר השנים ללא נקודה אין מדידה כזאת. פערים אינם ממולאים, ומדידות שונות אינן מחוברות.",
  /** What a figure of both partners opens to. */
  range: (low: number, high: number) => `בין ${signed(low, 2)} ל־${signed(high, 2)} (${INTERVAL})`,
  noRange: "רווח הסמך אינו ידוע",
  counted: (n: number) => `נספרו ${kit.number(n, 3)}`,
  grade: (grade: string) => `איכות הנתון: ${grade}`,
  value: (value: number) => signed(value, 2),
  /** By what a reading of the votes places members, behind the name of its column. */
  idealPoints: "נקודות אידאליות",
  columns: ["נתון", INTERVAL, "מדד", "מדינה", "תקופה", "מה נמדד", "מקרים שנספרו", "מקור"],
  bothPartners: ({ partner }: Names) => kit.listed([partner.irn, partner.isr]),
  rangeCell: (low: number | null, high: number | null) => (low === null ? "–" : `${signed(low, 2)} עד ${signed(high, 2)}`),
};

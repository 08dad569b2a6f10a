import type { LeftOutCounts, NoneFoundWords, OneYearWords } from "../en/columns.ts";
import { MOST_NAMED } from "../kit/mostNamed.ts";
import { counted, listed, numeral } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { NOUNS, type Noun } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";
import { yearList } from "./yearList.ts";
import { yearSpan } from "./yearSpan.ts";

/** Forms of columns: titles, names of windows, the key, and what is not drawn. */
export const columns = {
  /** @param years how long a window is */
  title: (panel: string, years: number, unit: string | null) =>
    `${panel}, ${unit === null ? "" : `${unit} `}${years === 1 ? "לפי שנים" : `בתקופות של ${years === 2 ? "שנתיים" : `${numeral(years, "f")} שנים`}`}`,
  /** @param months of a part of a year; null for the whole */
  window: (first: number, last: number, months: number | null) =>
    months === null ? yearSpan(first, last) : `${yearSpan(first, last)} (${counted(months, NOUNS.month)})`,
  /** The same in short lines. */
  windowLines: (first: number, last: number, months: number | null) =>
    months !== null ? [String(first), `${months} חוד׳`] : first === last ? [two(first)] : [two(first), `–${two(last)}`],
  /** A figure that its words leave open to one side. */
  open: (figure: string, to: "up" | "down" | null) =>
    to === "up" ? `${figure} ומעלה` : to === "down" ? `מתחת ${prefixed("ל", figure)}` : figure,
  claim: (figure: string) => `נטען: ${figure}`,
  key: {
    estimate: (how: string[], isOurs: boolean) => (how.length > 0 ? listed(how) : isOurs ? "אומדן שלנו" : "אומדן"),
    levels: "הגדול מבין הספקים האחרים שמתועדים",
    totals: "כל הספקים",
    totalsEstimate: (how: string[]) => `כל הספקים, ${how.length > 0 ? listed(how) : "אומדן שלנו"}`,
    claim: "נטען במאמר",
    record: (who: string[]) => `פורסם בידי ${listed(who)}`,
    missing: "אין נתון",
    notInCount: "אין נתון במדידה זו",
    part: "חלק מהשנה",
    computed: "מדידה אחרת",
    /** The same of marks that do not all count the same. */
    severalCounts: "מדידות אחרות, כל אחת שונה",
  },
  /** Of partners without any figure of a series that could have one. */
  none: (names: string[]) => `שום מקור בתצוגה זו אינו נותן נתון עבור ${listed(names, "or")}.`,
  /** Who counts the columns, and what each mark beside them counts. */
  counts: (reporters: string[], marks: { window: string; what: string }[]) => {
    const said = [
      ...(reporters.length === 0 ? [] : [`העמודות: ${listed(reporters)}.`]),
      ...(marks.length === 0 ? [] : [`הסימנים: ${kit.semicolons(marks.map(({ window, what }) => `${window}, ${what}`))}.`]),
    ];
    return said.length === 0 ? null : said.join(" ");
  },
  /** Countries that have figures beside the partners, of which only the highest in each period is drawn. */
  others: (names: string[]) =>
    names.length === 1
      ? `ספק אחר שיש לו נתונים: ${names[0]}.`
      : names.length > MOST_NAMED
        ? `ל־${names.length} ספקים אחרים יש נתונים; הגדול ביותר מצויר רק היכן שהוא ודאי.`
        : `ספקים אחרים שיש להם נתונים: ${listed(names)}; הגדול ביותר מצויר רק היכן שהוא ודאי.`,
  /** Which of them is the highest in which periods of several years. `each`: with the last years of its periods. */
  levelsByEnd: (each: string) => `הגדול מבין הספקים האחרים, לפי שנת סיום התקופה, היכן שהוא ודאי: ${each}.`,
  /** What a 0 of arms says, of the years that have one. */
  zero: (years: number[]) => `0 (${yearList(years)}): לא נמצאה שום אספקה, ואין פירוש הדבר שלא הייתה.`,
  /** In which years of a country no delivery was found, and by whom, in a sentence of its own. */
  noneFound: ({ country, years, who }: NoneFoundWords) =>
    `${yearList(years)}: לא נמצאה שום אספקה ${prefixed("מ", country)} (${who}), ואין פירוש הדבר שלא הייתה.`,
  /** How many more figures of articles a view has than its finding tells. */
  moreClaims: (n: number) => `בתצוגה זו יש עוד ${counted(n, NOUNS.figure)} מהמאמרים.`,
  /** Of a view that has visits and no agreement, where both are counted. */
  noAgreement: "אין בתצוגה זו הסכמים שנחתמו.",
  /** That columns and totals are not of one edition, and of which years. */
  editions: (names: string[], years: number[]) =>
    `${yearList(years)}: הנתונים על ${listed(names)} ועל כל הספקים הם ממהדורות שונות של המאגר, ולכן אין הראשון חלק מן השני.`,
  ofOneYear: ({ country, period, year, own, all }: OneYearWords) =>
    `חלקה של שנה אחת (${year}) באספקות של ${period}: ${country} ${own}, כל הספקים ${all} (אומדנים שלנו).`,
  leftOut: ({ others, periods, counts, elsewhere }: LeftOutCounts) => {
    const parts = [
      ...(others > 0 ? [counted(others, figuresOf("לספק אחר", "לספקים אחרים"))] : []),
      ...(periods > 0 ? [counted(periods, figuresOf("לתקופה אחרת", "לתקופות אחרות"))] : []),
      ...(counts > 0 ? [counted(counts, figuresOf("ממדידה אחרת", "ממדידות אחרות"))] : []),
      ...elsewhere.map(({ title, n }) => `${counted(n, NOUNS.figure)} של ${kit.quoted(title)}`),
    ];
    return parts.length === 0 ? null : `רק בטבלה: ${listed(parts)}.`;
  },
};

/** Figures with what they are of. */
function figuresOf(one: string, many: string): Noun {
  const { figure } = NOUNS;
  return { ...figure, one: `${figure.one} ${one}`, many: `${figure.many} ${many}` };
}

function two(year: number): string {
  return String(year % 100).padStart(2, "0");
}

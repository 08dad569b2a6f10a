import type { Verdict } from "../../model/check.ts";
import type { CardCaution } from "../../model/facts/claimCards.ts";
import { COMPILER, type Observation, position } from "../../model/observation.ts";
import type { SharedOccasions } from "../../model/occasions.ts";
import type { Recorded } from "../en/dashboard.ts";
import type { Names } from "../en/facts.ts";
import { periodEnds } from "../kit/periodEnds.ts";
import { vagueFigure } from "../kit/vagueFigure.ts";
import { counted, listed, numeral } from "./cardinal.ts";
import { sumsOfBothWays } from "./factAsides.ts";
import { COUNTRIES } from "./names.ts";
import { type Gender, NOUNS } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";

const { aze, irn, isr } = COUNTRIES;

const VERDICTS: Record<Gender, Record<Verdict, [one: string, many: string]>> = {
  f: {
    agrees: ["תואמת", "תואמות"],
    differs: ["אינה תואמת", "אינן תואמות"],
    cannot_be_tested: ["לא ניתנת לבדיקה", "לא ניתנות לבדיקה"],
  },
  m: {
    agrees: ["תואם", "תואמים"],
    differs: ["אינו תואם", "אינם תואמים"],
    cannot_be_tested: ["לא ניתן לבדיקה", "לא ניתנים לבדיקה"],
  },
};

/** A verdict behind its number: of claims, or of dates. */
function verdictWords(verdict: Verdict, n: number, gender: Gender = "f"): string {
  return VERDICTS[gender][verdict][n === 1 ? 0 : 1];
}

/** The years of some figures, from the first to the last. */
function years(rows: readonly Observation[], names: Names): string {
  const ends = periodEnds(rows, names.period);
  return ends.join(ends.every((end) => /^\d{4}$/.test(end)) ? "–" : " – ");
}

/** From one figure to another; in words where one of both has a hedge or is a span itself: `מ־25–33% ועד כ־40%`. */
function spanInWords(lower: string, upper: string): string {
  const isPlain = [lower, upper].every((figure) => /^\d/.test(figure) && !figure.includes("–"));
  return isPlain ? plainSpan(lower, upper) : `${prefixed("מ", lower)} ועד ${upper}`;
}

/** The same, whatever the figures are. */
export const plainSpan = (lower: string, upper: string) => `${lower} עד ${upper}`;

function range(rows: readonly Observation[], names: Names, span: typeof plainSpan): string {
  const ordered = [...rows].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
  const [lowest = "", highest = lowest] = new Set([ordered[0], ordered.at(-1)].flatMap((o) => (o ? names.figure(o) : [])));
  return lowest === highest ? lowest : span(lowest, highest);
}

/** Who counted some figures: by name, or how many sources print them; before 2026.10.0 as many counts as reporters. */
function reporters(rows: readonly Observation[], names: Names): string {
  const all = [...new Set(rows.map((o) => (o.reporter === COMPILER ? "חישוב שלנו" : names.label("reporter", o.reporter))))];
  const sources = new Set(rows.map(({ source }) => source)).size;
  if (names.bySources && sources === 1) return listed(all);
  return all.length > 1 ? (names.bySources ? counted(sources, NOUNS.source) : counted(all.length, NOUNS.count)) : listed(all);
}

/** Figures of one series as `437 מיליון דולר עד 493 מיליון דולר, 2016–2019 (מכס)`; those of several each with its name. */
export function figuresBy(span: typeof plainSpan) {
  return (rows: readonly Observation[], claim: Observation | null, names: Names, of: (o: Observation) => string): Recorded => {
    const series = new Set(rows.map((o) => o.series));
    const own = series.size === 1 && (claim === null || series.has(claim.series));
    const said = own ? range(rows, names, span) : listed(rows.map((o) => `${of(o)} ${names.figure(o)}`));
    return { said, rest: `, ${years(rows, names)} (${reporters(rows, names)})` };
  };
}

/** The blocks of the dashboard. No number, year or name stands here: they come from the rows in view. */
export const dashboard = {
  /** Words that stand for themselves, as a sentence begins. */
  sentence: (text: string) => text,
  factCheck: {
    heading: "מה אומרים המאמרים, ומה מראים הנתונים המתועדים",
    lead: (claims: number, articles: number) =>
      `בדקנו ${counted(claims, NOUNS.figureOrDate)} ${prefixed("ב", counted(articles, NOUNS.article))} מול נתונים מתועדים.`,
    /** How many of the verdicts rest on our inference that claim and record mean one case. */
    inferred: (n: number) => `${n === 1 ? "מסקנה אחת נכונה" : `${n} מהמסקנות נכונות`} רק אם הטענה והנתון המתועד מתכוונים לאותו מקרה.`,
    untested: "אין בתצוגה זו נתון מתועד שאפשר לבדוק מולו את דברי המאמרים.",
    all: "כל הבדיקות",
    of: (verdict: Verdict, n: number) => `${n} ${verdictWords(verdict, n)}`,
    /** The same behind what is counted: figures, or dates of events. */
    ofKind: (verdict: Verdict, n: number) => `${n} ${verdictWords(verdict, n, "m")}`,
    /** Of those that do not match, how many dates are on how many occasions, which are fewer. */
    onOccasions: ({ dates, occasions }: SharedOccasions) =>
      `מהן ${dates} תאריכים ${occasions === 1 ? "מפרשה אחת" : `מ־${occasions} פרשות`}`,
    /** The same where all of them are dates on one. */
    onOneOccasion: (dates: number): string => (dates === 2 ? "שתיהן מפרשה אחת" : "כולן מפרשה אחת"),
    /** Of how many of these the record has only the occasion, such as a visit, and so the date alone. */
    dateOnly: (n: number) => `ב־${n} מהם תועד רק האירוע הרחב יותר`,
    /** The same where there is room for it. */
    dateOnlyInFull: (n: number) => `ב־${n} מהם תועד רק האירוע הרחב יותר`,
    bar: (parts: string[]) => `${parts.join(", ")}.`,
  },
  /** A figure whose print names no number, such as `dozens`, with what it is at least; null where it names one. */
  vague: vagueFigure({ dozens: "עשרות", scores: "עשרות", hundreds: "מאות", thousands: "אלפים", millions: "מיליונים" }),
  chip: {
    verdict: { agrees: "תואמת", differs: "אינה תואמת", cannot_be_tested: "לא ניתנת לבדיקה" } satisfies Record<Verdict, string>,
    /** The same of a claim that is the date of an event: of the rest the verdict says nothing. */
    date: { agrees: "התאריך תואם", differs: "התאריך אינו תואם", cannot_be_tested: "התאריך לא ניתן לבדיקה" } satisfies Record<
      Verdict,
      string
    >,
    sign: { agrees: "✓", differs: "≠", cannot_be_tested: "?" } satisfies Record<Verdict, string>,
    none: "לא נבדקה בתצוגה זו",
  },
  card: {
    /** Whose figure and of when: `היקף הסחר, איראן, ללא ציון שנה; פורסם ב־2020`. */
    about: (subject: string, o: Observation, names: Names) => {
      const period = names.period(o.period.text);
      return `${subject}, ${o.period_basis === "publication" ? `ללא ציון שנה; פורסם ${prefixed("ב", period)}` : period}`;
    },
    records: figuresBy(spanInWords),
    recorded: "נתונים מתועדים:",
    /** Behind records whose range our own calculation would widen. */
    asStated: "; כפי שנמסרו, בלי חישוב שלנו",
    /** Of a turnover whose year is not stated: how high both directions come together, counted by one method. */
    sumsOfBothWays,
    nearest: "הנתון המתועד הקרוב ביותר:",
    toldBy: "מוזכרים במאמרים",
    foundBy: "נמצאו במקורות אחרים",
    found: (n: number, both = 0) => `${n} במקורות אחרים${both === 0 ? "" : ` (${both} באלה ובאלה)`}`,
    dates: (verdict: Verdict, n: number, isFirst: boolean) =>
      [n, ...(isFirst ? [n === 1 ? "תאריך" : "תאריכים"] : []), verdictWords(verdict, n, "m")].join(" "),
    /** Of events that articles give more dates than there are events. */
    datedAgain: "לחלקם ניתן תאריך יותר מפעם אחת.",
    more: (n: number) => `${counted(n, NOUNS.moreClaim)}:`,
    moreVerdict: (verdict: Verdict, n: number) => `${n} ${verdictWords(verdict, n)}`,
    direction: { to_counterpart: "יצוא", from_counterpart: "יבוא" } as Record<string, string>,
    caution: {
      minimum_counts: "אלה מספרי מינימום: רשימה ארוכה יותר מראה מה נמצא, לא קשרים הדוקים יותר.",
      different_bases: "אחוזים אלה מודדים דברים שונים, ולכן אינם מראים מגמה.",
      own_window: "כל חלק הוא לשנים המצוינות.",
      own_count: "מקורות אחרים מודדים זאת אחרת.",
    } satisfies Record<CardCaution, string>,
  },
  contradictions: {
    heading: (byArticles: boolean) => `היכן ${byArticles ? "המאמרים" : "המקורות"} סותרים זה את זה`,
    /** In the words of the page of all of them. `byArticles`: every side is an article's. */
    all: (n: number, byArticles = true) =>
      `${n === 1 ? "הנקודה היחידה שבה" : `${n === 2 ? "שתי" : `כל ${n}`} הנקודות שבהן`} ${byArticles ? "המאמרים" : "המקורות"} חלוקים, או שאחד מהם סותר את עצמו`,
    more: (n: number) => counted(n, NOUNS.moreSide),
  },
  events: {
    heading: "האירועים האחרונים ברשימה שלנו",
    with: (partner: string) => `עם ${partner}`,
    /** Not how many: the page lists also what is no event, such as a change in what statistics record. */
    all: (_: number) => "כל האירועים",
  },
  indicators: {
    heading: "מדדים נוספים",
    all: "כל התרשימים",
    ofSheet: "מאחורי שורות המאזן:",
    columns: { name: "מדד", claim: "מה אומר מאמר", records: "מה מראים הנתונים המתועדים", verdict: "מסקנה", picture: "לאורך זמן" },
    /** Whether a row of several claims shows the verdicts on all of them, not on the first alone. */
    allVerdicts: true,
    noClaim: "שום מאמר אינו נותן נתון",
    more: (n: number) => `ועוד ${numeral(n, "f")}`,
    /** The latest figures of one count, or of one partner; `what` is their series where the row's name does not say it. */
    latest: (rows: readonly Observation[], what: string | null, names: Names): string => {
      const each = rows.map(
        (o) => `${names.label("counterpart", o.counterpart)} ${names.figure(o)}${names.isLimit?.(o) ? " לכל היותר" : ""}`,
      );
      return `${what === null ? "" : `${what}: `}${listed(each)}, ${years(rows, names)} (${reporters(rows, names)})`;
    },
    event: (period: string, publisher: string) => `, ${period} (${publisher})`,
  },
  newHere: {
    heading: "חדשים כאן?",
    lines: (articles: number) => [
      `מאמרים כותבים ש${aze.name} שומרת על איזון בין ${irn.name} ל${isr.name}, ומביאים נתונים כהוכחה.`,
      `התחקינו אחר כל נתון וכל אירוע ${prefixed("ב", counted(articles, NOUNS.article))}, עד למילים שמהן הם באים.`,
      "לצידם עומדים נתונים מתועדים: מה שמדווחים לשכות סטטיסטיקה, מאגרי מידע, גורמים רשמיים והעיתונות.",
      "כשאין נתון מתועד שאפשר לבדוק מולו טענה, אנו אומרים זאת.",
      "נתון חסר אינו אפס, תוכנית אינה אירוע, ומה שרק נטען אינו עובדה.",
    ],
    all: "כל המילים, עם הסבר",
  },
};

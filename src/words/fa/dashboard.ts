import type { Verdict } from "../../model/check.ts";
import type { CardCaution } from "../../model/facts/claimCards.ts";
import { COMPILER, type Observation, position } from "../../model/observation.ts";
import type { SharedOccasions } from "../../model/occasions.ts";
import type { Recorded } from "../en/dashboard.ts";
import type { Names } from "../en/facts.ts";
import { periodEnds } from "../kit/periodEnds.ts";
import { vagueFigure } from "../kit/vagueFigure.ts";
import { counted, listed } from "./cardinal.ts";
import { sumsOfBothWays } from "./factAsides.ts";
import { VAGUE } from "./factPhrases.ts";
import { kit } from "./kit.ts";
import { aze, irn, isr } from "./names.ts";

/** What stands after the number of claims with a verdict: `همخوان نیست`. */
const VERDICTS: Record<Verdict, string> = { agrees: "همخوان است", differs: "همخوان نیست", cannot_be_tested: "آزمودنی نیست" };

/** The years of some figures, from the first to the last. */
function years(rows: readonly Observation[], names: Names): string {
  const [from = "", to = from] = periodEnds(rows, names.period);
  if (from === to) return from;
  // Two spans of their own are no third one: "2011 to 2015 to 2016 to 2020".
  return isSpan(from) || isSpan(to) ? `از ${from}، تا ${to}` : `${from} تا ${to}`;
}

const isSpan = (period: string) => period.includes(" تا ");

/** From one figure to another; where one of both has a hedge or is a span itself, so that no «تا» stands by another: `از ۲۵ تا ۳۳٪ گرفته تا حدود ۴۰٪`. */
function spanInWords(lower: string, upper: string): string {
  const isPlain = [lower, upper].every((figure) => /^\u2066?\p{Nd}/u.test(figure) && !isSpan(figure));
  return isPlain ? plainSpan(lower, upper) : `از ${lower} گرفته تا ${upper.replace(/^تا /, "حداکثر ")}`;
}

/** The same, whatever the figures are. */
export const plainSpan = (lower: string, upper: string) => `${lower} تا ${upper}`;

function range(rows: readonly Observation[], names: Names, span: typeof plainSpan): string {
  const ordered = [...rows].sort((a, b) => (position(a) ?? 0) - (position(b) ?? 0));
  const [lowest = "", highest = lowest] = new Set([ordered[0], ordered.at(-1)].flatMap((o) => (o ? names.figure(o) : [])));
  return lowest === highest ? lowest : span(lowest, highest);
}

/** Who counted some figures: by name, or how many sources print them; before 2026.10.0 as many counts as reporters. */
function reporters(rows: readonly Observation[], names: Names): string {
  const all = [...new Set(rows.map((o) => (o.reporter === COMPILER ? "محاسبهٔ ما" : names.label("reporter", o.reporter))))];
  const sources = new Set(rows.map(({ source }) => source)).size;
  if (names.bySources && sources === 1) return listed(all);
  return all.length > 1 ? (names.bySources ? counted(sources, "منبع") : counted(all.length, "آمار")) : listed(all);
}

/** Figures of one series as `۴۳۷ میلیون دلار تا ۴۹۳ میلیون دلار، ۲۰۱۶ تا ۲۰۱۹ (گمرک)`; those of several each with its name. */
export function figuresBy(span: typeof plainSpan) {
  return (rows: readonly Observation[], claim: Observation | null, names: Names, of: (o: Observation) => string): Recorded => {
    const series = new Set(rows.map((o) => o.series));
    const own = series.size === 1 && (claim === null || series.has(claim.series));
    const said = own ? range(rows, names, span) : listed(rows.map((o) => `${of(o)} ${names.figure(o)}`));
    return { said, rest: `، ${years(rows, names)} (${reporters(rows, names)})` };
  };
}

/** The blocks of the dashboard. No number, year or name stands here: they come from the rows in view. */
export const dashboard = {
  /** Persian has no capitals: a sentence begins as its words do. */
  sentence: (text: string) => text,
  factCheck: {
    heading: "مقاله‌ها چه می‌گویند و داده‌های ثبت‌شده چه نشان می‌دهند",
    lead: (claims: number, articles: number) =>
      `${counted(claims, claims === 1 ? "رقم یا تاریخ" : "رقم و تاریخ")} را در ${counted(articles, "مقاله")} با داده‌های ثبت‌شده سنجیدیم.`,
    /** How many of the verdicts rest on our inference that claim and record mean one case. */
    inferred: (n: number) => `${kit.number(n)} نتیجه تنها در صورتی درست است که منظور ادعا و دادهٔ ثبت‌شده یک رویداد باشد.`,
    untested: "هیچ دادهٔ ثبت‌شده‌ای در این نما نمی‌تواند گفتهٔ مقاله‌ها را بیازماید.",
    all: "همهٔ راستی‌آزمایی‌ها",
    of: (verdict: Verdict, n: number) => `${kit.number(n)} مورد ${VERDICTS[verdict]}`,
    /** The same behind what is counted: figures, or dates of events. */
    ofKind: (verdict: Verdict, n: number) => `${kit.number(n)} مورد ${VERDICTS[verdict]}`,
    /** Of those that do not match, how many dates are on how many occasions, which are fewer. */
    onOccasions: ({ dates, occasions }: SharedOccasions) =>
      `${kit.number(dates)} تاریخ از این‌ها به ${kit.number(occasions)} رشته‌رویداد مربوط است`,
    /** The same where all of them are dates on one. */
    onOneOccasion: (dates: number): string => (dates === 2 ? "هر دو به یک رشته‌رویداد مربوط است" : "همه به یک رشته‌رویداد مربوط است"),
    /** Of how many of these the record has only the occasion, such as a visit, and so the date alone. */
    dateOnly: (n: number) => `در ${kit.number(n)} مورد از آن‌ها تنها رویداد دربرگیرنده ثبت شده`,
    /** The same where there is room for it. */
    dateOnlyInFull: (n: number) => `در ${kit.number(n)} مورد از آن‌ها تنها رویداد دربرگیرنده ثبت شده`,
    bar: (parts: string[]) => `${kit.commas(parts)}.`,
  },
  /** A figure whose print names no number, such as `dozens`, with what it is at least; null where it names one. */
  vague: vagueFigure(VAGUE),
  chip: {
    verdict: { agrees: "همخوان است", differs: "همخوان نیست", cannot_be_tested: "آزمودنی نیست" } satisfies Record<Verdict, string>,
    /** The same of a claim that is the date of an event: of the rest the verdict says nothing. */
    date: {
      agrees: "تاریخ همخوان است",
      differs: "تاریخ همخوان نیست",
      cannot_be_tested: "تاریخ آزمودنی نیست",
    } satisfies Record<Verdict, string>,
    sign: { agrees: "✓", differs: "≠", cannot_be_tested: "؟" } satisfies Record<Verdict, string>,
    none: "در این نما آزموده نشده",
  },
  card: {
    /** Whose figure and of when: `حجم مبادلات، ایران، بدون ذکر سال؛ انتشار: ۲۰۲۰`. */
    about: (subject: string, o: Observation, names: Names) => {
      const period = names.period(o.period.text);
      return `${subject}، ${o.period_basis === "publication" ? `بدون ذکر سال؛ انتشار: ${period}` : period}`;
    },
    records: figuresBy(spanInWords),
    recorded: "داده‌های ثبت‌شده:",
    /** Behind records whose range our own calculation would widen. */
    asStated: "؛ چنان‌که گفته شده، بدون محاسبهٔ ما",
    /** Of a turnover whose year is not stated: how high both directions come together, counted by one method. */
    sumsOfBothWays,
    nearest: "نزدیک‌ترین دادهٔ ثبت‌شده:",
    toldBy: "ذکرشده در مقاله‌ها",
    foundBy: "یافته‌شده در منابع دیگر",
    found: (n: number, both = 0) => `${kit.number(n)} در منابع دیگر${both === 0 ? "" : ` (${kit.number(both)} در هر دو)`}`,
    dates: (verdict: Verdict, n: number, isFirst: boolean) => `${kit.number(n)} ${isFirst ? "تاریخ" : "مورد"} ${VERDICTS[verdict]}`,
    /** Of events that articles give more dates than there are events. */
    datedAgain: "تاریخ برخی بیش از یک بار آمده است.",
    more: (n: number) => `${counted(n, "ادعای دیگر")}:`,
    moreVerdict: (verdict: Verdict, n: number) => `${kit.number(n)} مورد ${VERDICTS[verdict]}`,
    direction: { to_counterpart: "صادرات", from_counterpart: "واردات" } as Record<string, string>,
    caution: {
      minimum_counts: "این‌ها شمارهای حداقلی‌اند: فهرست بلندتر نشان می‌دهد چه یافت شده، نه اینکه رابطه نزدیک‌تر است.",
      different_bases: "این سهم‌ها چیزهای متفاوتی را می‌سنجند، پس روندی نشان نمی‌دهند.",
      own_window: "هر سهم تنها به سال‌های یادشده مربوط است.",
      own_count: "منابع دیگر به شیوه‌ای دیگر می‌سنجند.",
    } satisfies Record<CardCaution, string>,
  },
  contradictions: {
    heading: (byArticles: boolean) => `جاهایی که ${byArticles ? "مقاله‌ها" : "منابع"} با هم در تناقض‌اند`,
    /** In the words of the page of all of them. `byArticles`: every side is an article's. */
    all: (n: number, byArticles = true) =>
      `${n === 1 ? "تنها موردی" : `هر ${kit.number(n)} موردی`} که ${byArticles ? "مقاله‌ها" : "منابع"} در آن اختلاف دارند یا یکی از آن‌ها خود را نقض می‌کند`,
    more: (n: number) => counted(n, "روایت دیگر"),
  },
  events: {
    heading: "تازه‌ترین رویدادهای فهرست ما",
    with: (partner: string) => `با ${partner}`,
    /** Not how many: the page lists also what is no event, such as a change in what statistics record. */
    all: (_: number) => "همهٔ رویدادها",
  },
  indicators: {
    heading: "شاخص‌های دیگر",
    all: "همهٔ نمودارها",
    ofSheet: "پشت ردیف‌های جدول موازنه:",
    columns: {
      name: "شاخص",
      claim: "یک مقاله می‌گوید",
      records: "داده‌های ثبت‌شده نشان می‌دهند",
      verdict: "نتیجه",
      picture: "در گذر زمان",
    },
    /** Whether a row of several claims shows the verdicts on all of them, not on the first alone. */
    allVerdicts: true,
    noClaim: "هیچ مقاله‌ای رقمی نمی‌دهد",
    more: (n: number) => `و ${counted(n, "مورد دیگر")}`,
    /** The latest figures of one count, or of one partner; `what` is their series where the row's name does not say it. */
    latest: (rows: readonly Observation[], what: string | null, names: Names): string => {
      const each = rows.map((o) => `${names.label("counterpart", o.counterpart)} ${names.isLimit?.(o) ? "حداکثر " : ""}${names.figure(o)}`);
      return `${what === null ? "" : `${what}: `}${listed(each)}، ${years(rows, names)} (${reporters(rows, names)})`;
    },
    event: (period: string, publisher: string) => `، ${period} (${publisher})`,
  },
  newHere: {
    heading: "تازه آمده‌اید؟",
    lines: (articles: number) => [
      `مقاله‌ها می‌گویند که ${aze.full} میان ${irn.name} و ${isr.name} موازنه برقرار می‌کند و برای اثبات آن رقم می‌آورند.`,
      `هر رقم و هر رویدادِ ${counted(articles, "مقاله")} را تا همان واژه‌هایی که از آن‌ها برآمده دنبال کرده‌ایم.`,
      "در کنار آن‌ها داده‌های ثبت‌شده آمده است: آنچه نهادهای آمار، پایگاه‌های داده، مقام‌ها و مطبوعات گزارش می‌کنند.",
      "هر جا هیچ دادهٔ ثبت‌شده‌ای نمی‌تواند ادعایی را بیازماید، همین را می‌گوییم.",
      "رقمی که نیست صفر نیست، برنامه رویداد نیست و آنچه تنها ادعا شده واقعیت نیست.",
    ],
    all: "شرح همهٔ واژه‌ها",
  },
};

import type { ToldAndFound } from "../../model/facts/eventsCounted.ts";
import type { Unnamed, Years } from "../en/claimForm.ts";
import { listed } from "./cardinal.ts";
import { kit } from "./kit.ts";
import { yearSpan } from "./yearSpan.ts";

/** The name of who visits, as summaries of visits have it: the last word before what the visitor is, at the beginning. */
const VISITOR = /^(?:[^،]+ )?([^\s،]+)، .*سفر کرد/;

/** `۳ برابر`, `۱٫۲ تا ۲٫۸ برابر`: to one digit after the decimal sign. */
function times(least: number, most: number): string {
  const [from, to] = [least, most].map((n) => kit.number(n, 1));
  return `${from === to ? from : `${from} تا ${to}`} برابر`;
}

/** What was added up, part by part; of goods that go one way the way, else the name of the series. */
function partsAdded(parts: { what: string; partner: string; direction: string; figure: string; period: string }[]): string {
  const each = parts.map(({ what, partner, direction, figure, period }) => {
    const way =
      direction === "to_counterpart" ? `به ${partner}` : direction === "from_counterpart" ? `از ${partner}` : `${what}، ${partner}،`;
    return `${figure} ${way} در ${period}`;
  });
  return listed(each);
}

/** Words in pictures of claims and records of other forms than marks over time. */
export const claimForm = {
  /** Title of a picture in which every event has its mark. `what`: what is counted, such as official visits. */
  eventsTitle: (what: string) => `${what.endsWith("ها") ? `${what}یی` : what} که یافتیم، هر یک در تاریخ خود`,
  /** Who visits, for a label at a mark; null where the summary of the visit does not say it so. */
  visitor: (summary: string, year: string) => {
    const name = VISITOR.exec(summary)?.[1];
    return name === undefined ? null : kit.digits(`${name} ${year}`);
  },
  /** What was signed on a day, or in a month or year whose day is not known. */
  signed: (n: number, date: string) => (n === 1 ? date : `${kit.number(n)} مورد امضا شد، ${date}`),
  /** A total that names none of what it counts, and so has no mark. */
  unnamed: ({ series, partner, figure, print, date, isClaim }: Unnamed) => {
    const by = isClaim ? "در یک مقاله" : "در منبعی دیگر";
    return `${series}، ${partner}: ${figure}${print === null ? "" : ` (${kit.quoted(kit.foreign(print))})`} ${by}، ${date ?? "بدون ذکر سال"}.`;
  },
  /** Beside a partner's row of events: how many each collection tells. `what`: which of them, where there are several kinds. */
  totals: (what: string | null, { documents, references, both }: ToldAndFound) => {
    const parts = [
      ...(documents === 0 ? [] : [`${kit.number(documents)} در مقاله‌ها`]),
      ...(references === 0 ? [] : [`${kit.number(references)} در منابع دیگر${both === 0 ? "" : ` (${kit.number(both)} در هر دو)`}`]),
    ];
    return `${what ?? "یافته‌شده"}: ${parts.length === 0 ? "هیچ در این نما" : kit.commas(parts)}`;
  },
  /** A figure beside its mark, with the years that it is of. */
  figureOf: (figure: string, period: string, isUndated: boolean) =>
    isUndated ? `${figure} (انتشار: ${period}، بدون ذکر سال)` : `${figure}، ${period}`,
  /** Below rows of different bases. */
  rowsApart: "هر ردیف سهمی از چیزی دیگر است: درون یک ردیف مقایسه کنید، نه میان ردیف‌ها.",
  /** Beside the name of a partner whose strip has the others' scale, or its own. */
  sameScale: "همان مقیاس",
  otherScale: (end: string) => `مقیاس جداگانه، تا ${end}`,
  /** Name of a row of records: who counts, which way it goes where there are several, and first and last year of what is counted. */
  track: (who: string, way: string | null, { first, last }: { first: number; last: number }) =>
    kit.commas([who, way ?? "", yearSpan(first, last)]),
  side: (country: string) => `آمار ${country}`,
  fromTo: (from: string, to: string) => `از ${from} به ${to}`,
  ours: "محاسبهٔ ما",
  sums: (who: string) => `صادرات + واردات (${who})`,
  partOfYear: "هر رقم تنها بخشی از سال",
  /** Years of a figure that crosses from one to the other. */
  years: (first: string, last: string) => kit.digits(`${first}/${last.slice(2)}`),
  /** What belongs to a claim and is no count, such as a target. */
  aside: (what: string, figure: string) => `${what}: ${figure}.`,
  target: "هدف",
  verdict: {
    agrees: "با داده‌های ثبت‌شده همخوان است",
    differs: "با داده‌های ثبت‌شده همخوان نیست",
    cannot_be_tested: "آزمودنی نیست",
  },
  /** How many times what it was checked against a claim is. */
  gap: {
    records: (least: number, most: number, of: Years) =>
      `رقم مقاله ${times(least, most)} ${of.records === 1 ? "دادهٔ ثبت‌شده‌ای است که با آن" : "داده‌های ثبت‌شده‌ای است که با آن‌ها"} سنجیده شد (${yearSpan(of.from, of.to)})`,
    parts: (least: number, most: number, of: Years) =>
      `رقم مقاله ${times(least, most)} مجموع صادرات و واردات ثبت‌شده است (${yearSpan(of.from, of.to)})`,
  },
  addedUp: (parts: Parameters<typeof partsAdded>[0]) =>
    `ثبت‌شده: ${partsAdded(parts)}. آن‌ها را تنها برای این جمع می‌کنیم که نشان دهیم حتی روی هم نیز کمتر از ادعا هستند.`,
  /** The marks of figures. */
  figures: {
    claim: "رقمی در یک مقاله",
    record: "دادهٔ ثبت‌شده",
    doubtful: "دادهٔ ثبت‌شدهٔ مشکوک",
    doubtfulOrOurs: "داده یا محاسبهٔ مشکوک",
    computed: "محاسبهٔ ما",
    estimated: "برآورد منبع",
    computedOrEstimated: "محاسبهٔ ما یا برآورد منبع",
    bounds: "از کمترین تا بیشترین",
    "doubtful-bounds": "دادهٔ مشکوک، از کمترین تا بیشترین",
    open: "منبع می‌گوید «تا»، «نزدیک به» یا «بیش از»",
    reading: "دادهٔ ثبت‌شده (جا: مقدار؛ عدد: سال)",
    "estimated-reading": "محاسبهٔ ما یا دادهٔ مشکوک",
  },
  /** The marks of events: who went where, or that something was signed, and which collection tells it. */
  events: {
    to: (subject: string) => `سفر به ${subject}، در یک مقاله`,
    from: (subject: string) => `سفر از ${subject}، در یک مقاله`,
    act: "توافق‌نامه، در یک مقاله",
    foundTo: "سفر به آن، منبع دیگر",
    foundFrom: "سفر از آن، منبع دیگر",
    foundAct: "توافق‌نامه، منبع دیگر",
    period: "روزِ نامعلوم",
  },
};

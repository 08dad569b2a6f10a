import type { Verdict } from "../../model/check.ts";
import type { CheckFacts } from "../../model/checkFacts.ts";
import { cardinal } from "./cardinal.ts";
import { kit } from "./kit.ts";

/** `هر ۲۰ رقم`, `۱۹ رقم از ۲۰ رقم`; of none nothing. */
function part(checked: number, all: number, noun: string): string[] {
  if (all === 0) return [];
  if (checked < all) return [`${kit.number(checked)} ${noun} از ${kit.number(all)} ${noun}`];
  return [all === 1 ? `تنها ${noun}` : `هر ${kit.number(all)} ${noun}`];
}

/** Where no claim of some differs from the records. */
export const noneContradicts = (noun: string) => `هیچ ${noun === "ادعا" ? "ادعایی" : `${noun}ی`} با داده‌های ثبت‌شده در تناقض نیست`;

/** How many of some claims have which verdict; null of none. */
function outcomes({ agrees, differs, cannot_be_tested: untested }: Record<Verdict, number>, noun: string, short = noun): string | null {
  const all = agrees + differs + untested;
  if (all === 0) return null;
  return `از ${kit.number(all)} ${noun}، ${differs === 0 ? noneContradicts(short) : `${kit.number(differs)} ${short} با داده‌های ثبت‌شده همخوان نیست`}، ${kit.number(agrees)} ${short} همخوان است و ${kit.number(untested)} ${short} آزمودنی نیست.`;
}

/** In how many of the dates that match, and of those that do not, the other source has not what happened; null in none. */
function occasions({ agrees, differs }: CheckFacts["byOccasion"]): string | null {
  const all = [
    ...(agrees === 0 ? [] : [`${kit.number(agrees)} مورد از تاریخ‌های همخوان`]),
    ...(differs === 0 ? [] : [`${kit.number(differs)} مورد از تاریخ‌های ناهمخوان`]),
  ];
  if (all.length === 0) return null;
  return `در ${all.join(" و ")}، دادهٔ ثبت‌شده تنها رویداد دربرگیرنده (مانند یک سفر) را دارد، نه خود رویداد را.`;
}

/** The verdict, and who counted where it is known. */
function named(verdict: string, reporters: string): string {
  return reporters === "" ? verdict : `${verdict} (${reporters})`;
}

/** The fact check: claims of the articles beside records. */
export const check = {
  heading: "راستی‌آزمایی",
  lead: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    const compared = [...part(figuresChecked, figures, "رقم"), ...part(datesChecked, dates, "تاریخ رویداد")];
    if (compared.length === 0) return "هیچ مقاله‌ای در این نما ادعایی ندارد که بتوان آن را راستی‌آزمایی کرد.";
    return `برای آزمودن ${kit.listed(compared)} که در ${cardinal(documents)} مقاله آمده است، در آمارها، پایگاه‌های داده و مطبوعات به دنبال دادهٔ ثبت‌شده گشتیم. دادهٔ ثبت‌شده هم ممکن است نادرست باشد. هر جا چیزی برای آزمودن ادعا نیست، همین را می‌گوییم.`;
  },
  /** Of a release that no fact check had been made for. */
  notYetMade:
    "این نسخه پیش از راستی‌آزمایی آماده شده است: در آن زمان هنوز هیچ ادعایی با منابع دیگر سنجیده نشده بود. نسخه‌های بعدی راستی‌آزمایی دارند.",
  /** The same where a view leaves out sources on which checks rest, and so shows some of them, or none. */
  leadOfSome: ({ documents, figures, figuresChecked, dates, datesChecked }: CheckFacts) => {
    if (figuresChecked + datesChecked === 0) {
      return `این نما راستی‌آزمایی هیچ ادعایی از ${cardinal(documents)} مقاله را نشان نمی‌دهد: هر یک بر منابعی استوار است که در این نما نیستند.`;
    }
    const shown = [...part(figuresChecked, figures, "رقم"), ...part(datesChecked, dates, "تاریخ رویداد")];
    return `این نما راستی‌آزمایی ${kit.listed(shown)} را که در ${cardinal(documents)} مقاله آمده است نشان می‌دهد. بقیه بر منابعی استوارند که در این نما نیستند. دادهٔ ثبت‌شده هم ممکن است نادرست باشد.`;
  },
  leadOfChosen: (claims: string, articles: number) =>
    `${claims === "" ? "" : `گزیدهٔ این صفحه: ${claims} در ${cardinal(articles)} مقاله. `}در آمارها، پایگاه‌های داده و مطبوعات به دنبال دادهٔ ثبت‌شده گشتیم. دادهٔ ثبت‌شده هم ممکن است نادرست باشد. هر جا چیزی برای آزمودن ادعا نیست، همین را می‌گوییم.`,
  /** Figures and dates are counted apart where there are both: a match of a date says less than one of a figure. */
  count: (
    agrees: number,
    differs: number,
    untested: number,
    byKind: CheckFacts["byKind"] | null = null,
    byOccasion: CheckFacts["byOccasion"] | null = null,
  ) => {
    const kinds = byKind === null ? [] : [outcomes(byKind.figures, "رقم"), outcomes(byKind.dates, "تاریخ رویداد", "تاریخ")];
    const told = [...kinds, kinds.length === 0 || byOccasion === null ? null : occasions(byOccasion)].flatMap((sentence) => sentence ?? []);
    return told.length === 0 ? (outcomes({ agrees, differs, cannot_be_tested: untested }, "ادعا") ?? "") : told.join(" ");
  },
  /** The same of what a filter leaves: in how many the record has the occasion alone; null in none. */
  ofOccasions: occasions,
  /** Of the paler ends in the bar of verdicts. */
  occasionsInBar: "تنها رویداد دربرگیرنده ثبت شده",
  /** How a hedge is compared. */
  hedges: "«بیش از» یک عدد در مقاله، خودِ آن عدد را در بر نمی‌گیرد. در دادهٔ ثبت‌شده چنین نیست: همان عدد را مقایسه می‌کنیم.",
  figures: "رقم‌ها",
  dates: "تاریخ رویدادها",
  columns: ["ادعا", "دادهٔ ثبت‌شده", "نتیجه", "چرا"],
  rules: "چگونه تصمیم می‌گیریم",
  none: "بدون دادهٔ ثبت‌شده",
  /** Where the reason rests on sources that a view leaves out: what is true of those that it has. */
  noneInView: "هیچ‌یک از منابعی که در این نما در آن‌ها گشتیم این را گزارش نمی‌کند.",
  /** The period of a claim or record; of one without a year, when it was published. */
  period: (period: string, isUndated: boolean) => (isUndated ? `بدون ذکر سال؛ انتشار: ${kit.digits(period)}` : period),
  lookedIn: "جست‌وجو کردیم در: ",
  /** After the sources that were searched in vain: which events they do report. */
  instead: (events: string) => `آنچه در آنجا دربارهٔ همان کشور گزارش شده: ${events}`,
  /** Behind a verdict that nothing can be tested: in what all nearest records differ from the figure, or that it has no year. */
  obstacles: { measure: "شاخصی دیگر", undated: "بدون ذکر سال", period: "دوره‌ای دیگر" },
  /** Whether who counts and who published it are named once where they are the same, and several pages of a publisher too. */
  namesOnce: true,
  /** After the name of an article, where in it the claim stands. */
  place: (paragraph: number) => `، بند ${kit.number(paragraph)}`,
  against: (verdict: string, reporters: string) => `راستی‌آزمایی: ${named(verdict, reporters)}`,
  /** The same of the date of an event. */
  dateAgainst: (verdict: string, reporters: string) => `راستی‌آزمایی تاریخ: ${named(verdict, reporters)}`,
  /** A verdict on the condition that claim and record mean one case, which is our inference. */
  inferred: (verdict: string) => `${verdict}، اگر منظور هر دو یک رویداد باشد`,
  matches: { officials: "با گفتهٔ مقام‌ها همخوان است", ours: "با محاسبهٔ خود ما همخوان است" },
  bearers: ({ officials, ours }: CheckFacts["byBearer"]): string | null => {
    const parts = [
      ...(officials === 0 ? [] : [`${kit.number(officials)} رقم تنها با گفتهٔ مقام‌ها`]),
      ...(ours === 0 ? [] : [`${kit.number(ours)} رقم تنها با محاسبهٔ خود ما`]),
    ];
    return parts.length === 0 ? null : `از رقم‌های همخوان، ${parts.join(" و ")} همخوان است.`;
  },
  grounds: "نتیجه‌ها بر چه استوارند",
  term: "راستی‌آزمایی",
  cell: "راستی‌آزمایی",
  all: "همهٔ راستی‌آزمایی‌ها",
  json: "راستی‌آزمایی به‌صورت JSON",
};

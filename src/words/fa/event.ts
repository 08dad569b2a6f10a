import type { Names } from "../en/facts.ts";
import { subjectText } from "../naming.ts";
import { kit } from "./kit.ts";
import { aze, irn, isr } from "./names.ts";
import { signed } from "./signed.ts";

const REPORTERS = ["منابع", "مقاله‌ها", "منابع دیگر", "مقاله‌ها و منابع دیگر"];

/** The timeline of events. */
export const event = {
  heading: "رویدادها",
  /** `by`: which collections report what is shown. */
  lead: (by: { documents: boolean; references: boolean }) =>
    `آنچه ${REPORTERS[Number(by.documents) + 2 * Number(by.references)]} دربارهٔ ${aze.full} با ${irn.name} و با ${isr.name} گزارش می‌کنند: انجام‌شده، برنامه‌ریزی‌شده، ادعاشده یا تکذیب‌شده. تنها رویدادهای تاریخ‌داری که رخ داده‌اند امتیاز می‌گیرند، از ${signed(-10, 0)} برای ستیز تا ${signed(10, 0)} برای همکاری؛ رویدادهای یک رشته‌رویداد روی هم یک بار شمرده می‌شوند. نظر خوانندگان هرگز امتیاز نمی‌گیرد.`,
  undated: "بدون تاریخ روشن",
  undatedHeading: "بدون تاریخ",
  undatedLead: "رویدادهای تکراری، جاری یا بی‌تاریخ در فهرست می‌آیند، اما هرگز امتیاز نمی‌گیرند.",
  value: (kind: string, goldstein: number) => `${kind}: ${points(goldstein)} در مقیاس گلدستین`,
  scored: (value: string) => `امتیاز ${value}`,
  unscored: "بدون امتیاز",
  /** The way from an event to the one that leads its episode; what that is stands there. */
  partOf: (_summary: string) => "بخشی از یک رشته‌رویداد",
  /** Of the event that counts for an episode of which several are scored. */
  counts: "رویدادِ شمرده‌شدهٔ رشته‌رویداد",
  /** Of another one of them. */
  notAgain: "بخشی از یک رشته‌رویداد، دوباره شمرده نمی‌شود",
  /** How many of a partner's events in a year belong to one episode, where they are most of them. */
  ofOneEpisode: (n: string) => `${n} مورد از یک رشته‌رویداد که یک بار شمرده می‌شود`,
  ofEpisodes: (sizes: string) => `${sizes} مورد، هر کدام از یک رشته‌رویداد که یک بار شمرده می‌شود`,
  inEpisodes: (all: number, episodes: number, sizes: string) =>
    `${kit.number(all)} مورد از ${kit.number(episodes)} رشته‌رویداد (${sizes})؛ هر کدام یک بار شمرده می‌شود`,
  officialVisits: (official: number, all: number) =>
    `از این ${kit.number(all)} رویداد، ${kit.number(official)} مورد سفر رسمی است: سفر انجام‌شدهٔ رئیس‌جمهور، نخست‌وزیر، معاون نخست‌وزیر یا وزیر. سفرهای برنامه‌ریزی‌شده، نشست‌های چندکشوری و اشارهٔ کلی به سفرها در این شمار نیست.`,
  /** How many visits of each partner a count leaves out. */
  visitsLeftOut: (each: readonly { partner: string; n: number }[], names: Pick<Names, "label">) => {
    const named = each.map(({ partner, n }) => `${names.label("counterpart", partner)} ${kit.number(n)}`);
    return `سفرهایی که تنها برنامه‌ریزی شده‌اند، در نشست‌های چندکشوری انجام شده‌اند یا تنها به‌طور کلی از آن‌ها یاد شده است، شمرده نشده‌اند: ${kit.commas(named)}.`;
  },
  /** Ids of visits during which something was signed of which no quote is on record. */
  unquotedSignings: () => subjectText("visits.signing_unquoted").split(" "),
  /** Below a chart of agreements: in which years such visits were, country by country. */
  signedUnquoted: (each: readonly { country: string; years: number[] }[]) =>
    `در این سفرها چیزی امضا شد که نقل قولی از آن نداریم، پس توافق‌نامه‌ای شمرده نشده است: ${each.map(({ country, years }) => `${country} ${kit.yearList(years)}`).join("؛ ")}.`,
  /** Likewise: what a record has of the day of an agreement that an article reports. `period`: null where the article gives none. */
  recordedOtherwise: ({ country, period, summary }: { country: string; period: string | null; summary: string }) =>
    `به جای توافق‌نامه‌ای که مقاله‌ای گزارش می‌کند (${kit.commas([country, period ?? ""].filter((part) => part !== ""))})، در دادهٔ ثبت‌شده این آمده است: ${summary}.`,
  /** Below a chart of shares of events: whose years have so few that one more moves the share. */
  fewEvents: (countries: readonly string[]) =>
    `برخی سال‌ها کمتر از شصت رویداد دارند (${kit.commas(countries)})، پس یک گزارش به‌تنهایی سهم را جابه‌جا می‌کند.`,
  /** Below a chart of figures: how many events decided the verdicts on some of them, which no mark stands for. */
  judgingInTable: (n: number) => `${n === 1 ? "یک" : kit.number(n)} دادهٔ ثبت‌شده رویداد است، نه رقم؛ در جدول آمده است.`,
  filters: "پالایش رویدادها",
  apply: "اعمال",
  reset: "نمایش همه",
  any: "همه",
  fields: {
    partner: "کشور",
    kind: "نوع",
    status: "وضعیت",
    dimension: "موضوع",
    source: "منبع",
    scored: "امتیاز",
    collection: "به گزارش",
  },
  yes: "با امتیاز",
  no: "بدون امتیاز",
  shown: (n: number, all: number) => (n === all ? `${kit.number(all)} رویداد` : `${kit.number(n)} رویداد از ${kit.number(all)} رویداد`),
  /** What a place tells of an event; of what the line above it says already only what is other. Null where nothing is. */
  told: (status: string, date: string, above: { status: string; date: string } | null = null): string | null => {
    const parts = [...(status === above?.status ? [] : [status]), ...(date === above?.date ? [] : [date])];
    return parts.length === 0 ? null : kit.commas(parts);
  },
  json: "رویدادها به‌صورت JSON",
  csv: "CSV",
};

/** A score with its sign and as many digits as it has. */
function points(value: number): string {
  return signed(value, Number.isInteger(value) ? 0 : 1);
}

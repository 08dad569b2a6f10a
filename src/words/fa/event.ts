import { kit } from "./kit.ts";
import { aze, irn, isr } from "./names.ts";
import { signed } from "./signed.ts";

const REPORTERS = ["منابع", "مقاله‌ها", "منابع دیگر", "مقاله‌ها و منابع دیگر"];

/** The timeline of events. */
export const event = {
  heading: "رویدادها",
  /** `by`: which collections report what is shown. */
  lead: (by: { documents: boolean; references: boolean }) =>
    `آنچه ${REPORTERS[Number(by.documents) + 2 * Number(by.references)]} دربارهٔ ${aze.full} با ${irn.name} و با ${isr.name} گزارش می‌کنند: انجام‌شده، برنامه‌ریزی‌شده، ادعاشده یا تکذیب‌شده. تنها رویدادهای تاریخ‌داری که رخ داده‌اند امتیاز می‌گیرند، از ${signed(-10, 0)} برای ستیز تا ${signed(10, 0)} برای همکاری. نظر خوانندگان هرگز امتیاز نمی‌گیرد.`,
  undated: "بدون تاریخ روشن",
  undatedHeading: "بدون تاریخ",
  undatedLead: "رویدادهای تکراری، جاری یا بی‌تاریخ در فهرست می‌آیند، اما هرگز امتیاز نمی‌گیرند.",
  value: (kind: string, goldstein: number) => `${kind}: ${points(goldstein)} در مقیاس گلدستین`,
  scored: (value: string) => `امتیاز ${value}`,
  unscored: "بدون امتیاز",
  partOf: (summary: string) => `بخشی از یک رشته‌رویداد که یک بار شمرده می‌شود: ${kit.quoted(summary)}`,
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
  told: (status: string, date: string) => kit.commas([status, date]),
  json: "رویدادها به‌صورت JSON",
  csv: "CSV",
};

/** A score with its sign and as many digits as it has. */
function points(value: number): string {
  return signed(value, Number.isInteger(value) ? 0 : 1);
}

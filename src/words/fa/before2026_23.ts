import type { Words } from "../en.ts";
import { type Former, formerWords, withFormerWords } from "../kit/formerWords.ts";

/** What a dot below a year of the balance sheet meant, where the key did not say beside what its figure is rough. */
const ROUGH: Former = ["کیفیت C در کنار سال‌های بهتر", "رقم کم‌اعتبارتر"];

/** The same where an article alone says it. */
const CLAIMED: Former = ["کیفیت C در کنار سال‌های بهتر، یا ادعای مقاله", "رقم کم‌اعتبارتر یا ادعای مقاله"];

/** Of the balance sheet. */
export const SHEET: readonly Former[] = [ROUGH, CLAIMED];

/** That claims were compared, also those for which there is no record. */
const COMPARED: readonly Former[] = [
  ["برای آزمودن ادعا", "برای آزمودن ادعا"],
  ["برای آزمودن ", ""],
  [" که در ", " را در "],
  [
    " مقاله آمده است، در آمارها، پایگاه‌های داده و مطبوعات به دنبال دادهٔ ثبت‌شده گشتیم.",
    " مقاله با داده‌های نهادهای آمار، پایگاه‌های داده و مطبوعات مقایسه کردیم.",
  ],
];

/** The words that pinned addresses of releases before 2026.23.0 go on saying of their data in Persian, where those of now are others. */
export function before2026_23(now: Words): Words {
  const then = withFormerWords(now, ["sheet"], SHEET);
  return { ...then, check: { ...then.check, lead: formerWords(then.check.lead, COMPARED) } };
}

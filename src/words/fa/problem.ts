import { problem as english } from "../en/problem.ts";
import { kit } from "./kit.ts";

/** What readers call a noun of the API. */
const NOUNS: Record<string, string> = {
  observation: "رقم",
  chart: "نمودار",
  event: "رویداد",
  series: "شاخص",
  source: "منبع",
  release: "نسخه",
  check: "راستی‌آزمایی",
  disagreement: "تناقض",
};

const nounOf = (noun: string) => NOUNS[noun] ?? kit.foreign(noun);

/**
 * Errors: what people meet on an ordinary page. The pages of the types, and what is said of the parameters of an address, are for
 * developers and stay English.
 */
export const problem: typeof english = {
  ...english,
  titles: {
    "invalid-parameter": "پارامتر نادرست",
    "not-found": "صفحه یافت نشد",
    gone: "این مورد پس گرفته شده است",
    "method-not-allowed": "متد مجاز نیست",
    "precondition-failed": "شرط برقرار نیست",
    "range-not-satisfiable": "فایل چنین بازه‌ای از بایت‌ها ندارد",
    "internal-error": "خطایی از سوی ما رخ داد",
    "format-not-supported": "قالب پشتیبانی نمی‌شود",
    unavailable: "موقتاً در دسترس نیست",
    busy: "در حال کشیدن تصویرهای دیگر",
    "too-many-requests": "تصویرهای بیش از اندازه در یک زمان",
    "too-many-rows": "ردیف‌های بیش از اندازه برای یک پاسخ",
  },
  given: (value: string) => `در نشانی به‌جای آن ${kit.quoted(kit.foreign(value))} آمده است.`,
  notFound: (noun: string, id: string) => `${nounOf(noun)} با شناسهٔ ${kit.quoted(kit.foreign(id))} وجود ندارد`,
  notYet: (noun: string, id: string, release: string) =>
    `${nounOf(noun)} با شناسهٔ ${kit.quoted(kit.foreign(id))} هنوز در نسخهٔ ${kit.leftToRight(release)} نیست. در نسخه‌های بعدی هست`,
  newest: "آن را در تازه‌ترین نسخه باز کنید",
  notByDate: (noun: string, id: string, day: string) =>
    `در میان آنچه به‌یقین تا ${day} منتشر شده بود، ${nounOf(noun)} با شناسهٔ ${kit.quoted(kit.foreign(id))} وجود ندارد`,
  withoutDate: "آن را بدون تاریخ باز کنید",
  notFoundWithHint: (noun: string, id: string, hint: string) =>
    `${nounOf(noun)} با شناسهٔ ${kit.quoted(kit.foreign(id))} وجود ندارد. آیا منظورتان ${kit.foreign(hint)} بود؟`,
  gone: (noun: string, id: string, release: string, reason: string | null) =>
    `${nounOf(noun)} ${kit.foreign(id)} در نسخهٔ ${kit.leftToRight(release)} پس گرفته شد: ${reason === null ? "از آنچه از آن محاسبه شده بود چیزی نمانده است" : kit.foreign(reason)}`,
  goneLast: (release: string) => `آن‌گونه که در نسخهٔ ${kit.leftToRight(release)} بود`,
  noPage: (path: string) => `نشانی ${kit.leftToRight(path)} پیدا نشد`,
  unavailable: (release: string) =>
    `نسخهٔ ${kit.leftToRight(release)} وجود دارد، اما اکنون خوانده نمی‌شود. دادهٔ دیگری به‌جای آن گذاشته نشد. لطفاً دوباره تلاش کنید.`,
  unavailableRenderer: "فایل‌های PNG اکنون کشیده نمی‌شوند. همین تصویر به‌صورت SVG در دسترس است، و همهٔ صفحه‌ها نیز. لطفاً دوباره تلاش کنید.",
  unavailableFile: "فایلی که پشت این پاسخ است اکنون خوانده نمی‌شود. دادهٔ دیگری به‌جای آن گذاشته نشد. لطفاً دوباره تلاش کنید.",
  busy: "تصویرهای دیگری در حال کشیدن است. لطفاً چند ثانیهٔ دیگر دوباره تلاش کنید یا فایل SVG را بخواهید.",
  tooMany: "در یک دقیقه تصویرهای بسیاری خواسته‌اید. لطفاً یک دقیقهٔ دیگر دوباره تلاش کنید یا فایل‌های SVG را بخواهید.",
  internal: "نتوانستیم به این درخواست پاسخ دهیم. چیزی تغییر نکرد.",
  foreign: (pattern: string) => `در این نشانی نموداری نیست. نمودارها اینجا هستند: ${kit.leftToRight(pattern)}`,
  home: "رفتن به صفحهٔ نخست",
};

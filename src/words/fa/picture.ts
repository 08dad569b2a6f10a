import { kit } from "./kit.ts";
import { site } from "./names.ts";

/** What stands below a picture that has left the page. */
export const picture = {
  footer: (sources: string[], closed: string[], address: string, release: string, corrections: string | null) => [
    ...(sources.length > 0 ? [`منابع: ${kit.semicolons(sources)}. آنچه را منابع ذکر کرده‌اند نشان می‌دهد، نه همهٔ آنچه رخ داده است.`] : []),
    `${site.cited}، نسخهٔ ${kit.leftToRight(release)}، ${closed.length > 0 ? "CC BY 4.0، جز داده‌های ثبت‌شدهٔ دیگران" : "CC BY 4.0"}. ${bare(address)}`,
    ...(corrections === null ? [] : [`تصحیح‌ها از این نسخه به بعد: ${bare(corrections)}`]),
  ],
  leftOut: (titles: string[], address: string) =>
    `به دلیل کمبود جا در این تصویر نیامده است: ${kit.semicolons(titles)}. ببینید: ${bare(address)}`,
  rights: (license: string, closed: string[]) =>
    closed.length === 0 ? license : `${license} داده‌های ثبت‌شدهٔ دیگران با مجوزهای دیگر: ${kit.semicolons(closed)}.`,
};

/** An address as people write it down. */
function bare(address: string): string {
  return kit.leftToRight(address.replace(/^https?:\/\//, ""));
}

import type { Words } from "../en.ts";
import { type Former, formerWords, withFormerWords } from "../kit/formerWords.ts";

/** Why a largest share is not known was said as if the source had no figures. */
const FACTS: readonly Former[] = [["برای بخش بیش از حد بزرگی اینجا رقمی نیست", "برای بخش بزرگی رقمی نیست"]];

/** Of the newest counts it was not said which, nor what stands at the end of a row that has no recent one. */
const NEWEST = [
  ["تازه‌ترین آمار اصلیِ ", "تازه‌ترین آمارِ "],
  [" ردیفی که آمار اصلی آن برای گفتن وضع کنونی خیلی قدیمی است، اگر رقم تازه‌تری برای یکی از دو کشور باشد، آن را در پایان خود دارد.", ""],
] as const;

/** The words that pinned addresses of releases before 2026.29.0 go on saying of their data, where those of now are others. */
export function before2026_29(now: Words): Words {
  const words = withFormerWords(now, ["facts"], FACTS);
  const { method } = words.sheet;
  return { ...words, sheet: { ...words.sheet, method: { ...method, noNumber: formerWords(method.noNumber, NEWEST) } } };
}

import { kit } from "./kit.ts";

/** Short addresses, which pictures hold. */
export const shortAddress = {
  /** A code that leads nowhere. */
  unknown: (code: string) =>
    `هیچ تصویری از ما نشانی کوتاه ${kit.leftToRight(code)} را ندارد. لطفاً آن را حرف به حرف با تصویر مقایسه کنید: نشانی‌ای که حرفی نادرست یا افتاده دارد به هیچ جا نمی‌رسد، نه به نموداری دیگر.`,
  /** What a picture holds in place of an address that nobody else can open. */
  local: "رونوشت محلی",
};

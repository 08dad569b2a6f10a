import { kit } from "./kit.ts";

/** Short addresses, which pictures hold. */
export const shortAddress = {
  /** A code that leads nowhere. */
  unknown: (code: string) =>
    `אין תמונה שלנו עם הכתובת הקצרה ${kit.foreign(code)}. נא להשוות אותה עם התמונה אות באות: כתובת שיש בה אות שגויה או חסרה אינה מובילה לשום מקום, ולא לתרשים אחר.`,
  /** What a picture holds in place of an address that nobody else can open. */
  local: "עותק מקומי",
};

import { kit } from "./kit.ts";

/** What an embed says when its address is wrong: one line, as it stands in somebody else's article. */
export const inFrames = {
  lost: (parts: string[]) =>
    `نشانی این نمودار بخشی دارد که خوانده نمی‌شود و نادیده گرفته شد: ${kit.commas(parts.map((part) => kit.quoted(kit.foreign(part))))}.`,
  charts: (name: string) => `همهٔ نمودارها در ${name}`,
};

import { kit } from "./kit.ts";

/** What an embed says when its address is wrong: one line, as it stands in somebody else's article. */
export const inFrames = {
  lost: (parts: string[]) =>
    `בכתובת של תרשים זה יש חלק שלא ניתן לקריאה, והתעלמנו ממנו: ${kit.commas(parts.map((part) => kit.quoted(kit.foreign(part))))}.`,
  charts: (name: string) => `כל התרשימים ב”${name}”`,
};

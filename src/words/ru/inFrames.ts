import { kit } from "./kit.ts";

/** What an embed says when its address is wrong: one line, as it stands in somebody else's article. */
export const inFrames = {
  lost: (parts: string[]) =>
    `В адресе этого графика есть часть, которую не удалось прочитать; она не учтена: ${kit.commas(parts.map(kit.quoted))}.`,
  charts: (name: string) => `Все графики на сайте «${name}»`,
};

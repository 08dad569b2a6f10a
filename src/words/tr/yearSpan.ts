import { turkishFrom } from "../kit/turkicSuffix.ts";
import { kit } from "./kit.ts";

/** Two years as a span in a sentence, both included: `2020`, `1998–2004`. */
export const { yearSpan } = kit;

/** The same as a time: `2020 yılında`, `1998–2004 yıllarında`. */
export function inYearSpan(from: number, to: number): string {
  return `${yearSpan(from, to)} ${from === to ? "yılında" : "yıllarında"}`;
}

/** The same in few letters: `2020’de`, `1998–2004’te`. */
export function inYearsShort(from: number, to: number): string {
  const years = yearSpan(from, to);
  return `${years}${turkishFrom(years).slice(0, -1)}`;
}

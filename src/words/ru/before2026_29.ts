import type { Words } from "../en.ts";
import { type Former, formerWords, withFormerWords } from "../kit/formerWords.ts";

/** Why a largest share is not known was said as if the source had no figures. */
const FACTS: readonly Former[] = [["большой части здесь нет чисел", "большой части нет чисел"]];

/** Of the newest counts it was not said which, nor what stands at the end of a row that has no recent one. */
const NEWEST = [
  ["Самый новый основной подсчёт:", "Самый новый подсчёт:"],
  [
    " Если основной подсчёт строки слишком стар, чтобы сказать, как обстоят дела сейчас, в её конце стоит более новое число по одной стране, когда оно есть.",
    "",
  ],
] as const;

/** The words that pinned addresses of releases before 2026.29.0 go on saying of their data, where those of now are others. */
export function before2026_29(now: Words): Words {
  const words = withFormerWords(now, ["facts"], FACTS);
  const { method } = words.sheet;
  return { ...words, sheet: { ...words.sheet, method: { ...method, noNumber: formerWords(method.noNumber, NEWEST) } } };
}

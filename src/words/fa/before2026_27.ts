import type { Words } from "../en.ts";
import { formerWords } from "../kit/formerWords.ts";

/** When a cell of five years is slight, as it is said and as it was: a last year that is unclear was left out. */
const LAST = [
  "و آخری تقریباً برابر یا نامشخص باشد، اندک. خانه‌ای که به اندازهٔ سهم پر شده، سهم سال آخر را دارد.",
  "و آخری تقریباً برابر باشد، اندک.",
] as const;

/** The words that pinned addresses of releases before 2026.27.0 go on saying of their data in Persian, where those of now are others. */
export function before2026_27(now: Words): Words {
  const { method } = now.sheet;
  return { ...now, sheet: { ...now.sheet, method: { ...method, text: formerWords(method.text, [LAST]) } } };
}

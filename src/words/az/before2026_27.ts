import type { Words } from "../en.ts";
import { formerWords } from "../kit/formerWords.ts";

/** When a cell of five years is slight, as it is said and as it was: a last year that is unclear was left out. */
const LAST = [
  "sonuncusu isə təxminən bərabər və ya qeyri-müəyyəndirsə, xana zəifdir. Paya görə doldurulmuş xanada son ilin payı var.",
  "sonuncusu isə təxminən bərabərdirsə, xana zəifdir.",
] as const;

/** The words that pinned addresses of releases before 2026.27.0 go on saying of their data in Azerbaijani, where those of now are others. */
export function before2026_27(now: Words): Words {
  const { method } = now.sheet;
  return { ...now, sheet: { ...now.sheet, method: { ...method, text: formerWords(method.text, [LAST]) } } };
}

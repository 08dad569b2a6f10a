import type { Words } from "../en.ts";
import { type Former, formerWords, withFormerWords } from "../kit/formerWords.ts";

/** Why a largest share is not known was said as if the source had no figures. */
const FACTS: readonly Former[] = [["bölüm için burada rakam yok", "bölüm için rakam yok"]];

/** Of the newest counts it was not said which, nor what stands at the end of a row that has no recent one. */
const NEWEST = [
  ["En yeni ana sayım ", "En yeni sayım "],
  [" Ana sayımı bugünkü durumu söylemek için çok eski olan satırın sonunda, varsa, tek ülkenin daha yeni rakamı durur.", ""],
] as const;

/** The words that pinned addresses of releases before 2026.29.0 go on saying of their data, where those of now are others. */
export function before2026_29(now: Words): Words {
  const words = withFormerWords(now, ["facts"], FACTS);
  const { method } = words.sheet;
  return { ...words, sheet: { ...words.sheet, method: { ...method, noNumber: formerWords(method.noNumber, NEWEST) } } };
}

import type { Words } from "../en.ts";
import { type Former, withFormerWords } from "../kit/formerWords.ts";

/** What a doubtful figure was called in keys, where the balance sheet called it doubtful. */
const DOUBTFUL: readonly Former[] = [
  ["diğer bir kaynağın şüpheli rakamı", "diğer bir kaynağın daha az güvenilir rakamı"],
  ["diğer kaynağın şüpheli rakamı", "diğer kaynağın daha az güvenilir rakamı"],
  ["veya şüpheli rakam", "veya daha az güvenilir rakam"],
];

/** The words that pinned addresses of releases before 2026.22.0 go on saying of their data in Turkish, where those of now are others. */
export function before2026_22(now: Words): Words {
  return withFormerWords(now, ["chart", "claimForm"], DOUBTFUL);
}

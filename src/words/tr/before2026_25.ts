import type { Words } from "../en.ts";
import { formerWords } from "../kit/formerWords.ts";
import { glossaryThen } from "../kit/glossaryThen.ts";
import { NONE_CONTRADICTS } from "./check.ts";

/** What an estimate of ours was said to be, where calculations were not told apart from it. */
const ESTIMATE = "Hiçbir kaynakta geçmeyen bir rakam: Onu başka rakamlardan biz hesapladık. İçi boş veya kesik çizgili çizilir.";

/** The words that pinned addresses of releases before 2026.25.0 go on saying of their data in Turkish, where those of now are others. */
export function before2026_25(now: Words): Words {
  return {
    ...now,
    check: { ...now.check, count: formerWords(now.check.count, [[NONE_CONTRADICTS, "0’ı diğer kaynaklarla uyuşmuyor"]]) },
    glossary: glossaryThen(now.glossary, { without: "calculation", defined: { estimate: ESTIMATE } }),
  };
}

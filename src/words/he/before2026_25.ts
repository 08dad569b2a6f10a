import type { Words } from "../en.ts";
import { formerWords } from "../kit/formerWords.ts";
import { glossaryThen } from "../kit/glossaryThen.ts";
import { NONE_CONTRADICTS } from "./check.ts";

/** What an estimate of ours was said to be, where calculations were not told apart from it. */
const ESTIMATE = "נתון ששום מקור אינו מדפיס: חישבנו אותו מנתונים אחרים. הוא מצויר חלול או מקווקו.";

/** The words that pinned addresses of releases before 2026.25.0 go on saying of their data in Hebrew, where those of now are others. */
export function before2026_25(now: Words): Words {
  return {
    ...now,
    check: { ...now.check, count: formerWords(now.check.count, [[NONE_CONTRADICTS, "0 אינם תואמים לנתונים המתועדים"]]) },
    glossary: glossaryThen(now.glossary, { without: "calculation", defined: { estimate: ESTIMATE } }),
  };
}

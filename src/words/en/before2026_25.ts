import type { Words } from "../en.ts";
import { formerWords } from "../kit/formerWords.ts";
import { glossaryThen } from "../kit/glossaryThen.ts";
import { NONE_CONTRADICTS } from "./check.ts";

/** What an estimate of ours was said to be, where calculations were not told apart from it. */
const ESTIMATE = "A figure that no source prints: we calculated it from other figures. It is drawn hollow or dashed.";

/** The words that pinned addresses of releases before 2026.25.0 go on saying of their data in English, where those of now are others. */
export function before2026_25(now: Words): Words {
  return {
    ...now,
    check: { ...now.check, count: formerWords(now.check.count, [[NONE_CONTRADICTS, "0 do not match the records"]]) },
    glossary: glossaryThen(now.glossary, { without: "calculation", defined: { estimate: ESTIMATE } }),
  };
}

import type { Words } from "../en.ts";
import { glossaryThen } from "../kit/glossaryThen.ts";

/** What an estimate of ours was said to be, where calculations were not told apart from it. */
const ESTIMATE = "Heç bir mənbənin çap etmədiyi rəqəm: onu başqa rəqəmlərdən hesablamışıq. İçi boş və ya qırıq xətlə çəkilir.";

/** The words that pinned addresses of releases before 2026.25.0 go on saying of their data in Azerbaijani, where those of now are others. */
export function before2026_25(now: Words): Words {
  return { ...now, glossary: glossaryThen(now.glossary, { without: "calculation", defined: { estimate: ESTIMATE } }) };
}

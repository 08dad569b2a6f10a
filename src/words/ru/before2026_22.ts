import type { Words } from "../en.ts";
import { formerWords } from "../kit/formerWords.ts";

/** The words that pinned addresses of releases before 2026.22.0 go on saying of their data in Russian, where those of now are others. */
export function before2026_22(now: Words): Words {
  // A rate is no share.
  const caution = formerWords(now.sheet.caution, [["получено по округлённому проценту", "получено из округлённой доли"]]);
  return { ...now, sheet: { ...now.sheet, caution } };
}

import type { Words } from "../en.ts";
import { formerWords } from "../kit/formerWords.ts";

/** The words that pinned addresses of releases before 2026.12.0 go on saying of their data in Turkish, where those of now are others. */
export function before2026_12(now: Words): Words {
  // The occasion was something arranged.
  return { ...now, check: formerWords(now.check, [["bağlı olduğu ana olayı", "bağlı olduğu etkinliği"]]) };
}

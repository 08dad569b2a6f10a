import type { Words } from "../en.ts";

/** The key of a mark said how many articles there are, whichever are in view. */
const ARTICLES = "נתון באחד מחמשת המאמרים";

/** The words that pinned addresses of releases before 2026.28.0 go on saying of their data in Hebrew, where those of now are others. */
export function before2026_28(now: Words): Words {
  return { ...now, claimForm: { ...now.claimForm, figures: { ...now.claimForm.figures, claim: ARTICLES } } };
}

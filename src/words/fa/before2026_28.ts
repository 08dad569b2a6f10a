import type { Words } from "../en.ts";
import { formerWords } from "../kit/formerWords.ts";

/** Behind our estimate of the share of arms: that it cannot be compared stood there without the reason. */
const METHOD = ["؛ روش دیگری دارد و با آن مقایسه‌پذیر نیست.", "؛ با آن مقایسه‌پذیر نیست."] as const;

/** The key of a mark said how many articles there are, whichever are in view. */
const ARTICLES = "رقمی در یکی از پنج مقاله";

/** The words that pinned addresses of releases before 2026.28.0 go on saying of their data in Persian, where those of now are others. */
export function before2026_28(now: Words): Words {
  return {
    ...now,
    sheet: { ...now.sheet, sentence: formerWords(now.sheet.sentence, [METHOD]) },
    claimForm: { ...now.claimForm, figures: { ...now.claimForm.figures, claim: ARTICLES } },
  };
}

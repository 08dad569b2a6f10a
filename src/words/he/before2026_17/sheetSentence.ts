import { kit } from "../kit.ts";
import { prefixed } from "../prefixed.ts";
import { leant, sheetSentencePhrases, THAN } from "../sheetSentence.ts";

/**
 * Phrases of the sentence of the balance sheet that releases before 2026.17.0 have otherwise: whose members most of them are was not said beside
 * the average member of the OIC, and the estimate stood by the share as if it could be compared with it.
 */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  votes: ({ present, side, than, withOic }, { partner }) =>
    `${present ? "נוטה" : "נטתה"} בהצבעות באו״ם ${prefixed("ל", partner[side])} ולא ${prefixed("ל", partner[side === "irn" ? "isr" : "irn"])}, ${withOic ? "כמו" : "לא כמו"} המדינה הממוצעת בארגון שיתוף הפעולה האסלאמי, ויותר ${leant(than, present)} ${THAN[than]}`,
  later: ({ share, from, to }) =>
    ` האומדן שלנו ${from === to ? "לשנת" : "לשנים"} ${kit.yearSpan(from, to)}, בשיטת מדידה אחרת: ${kit.figure(share, "PC", 0)}.`,
};

import { kit } from "../kit.ts";
import { inCase } from "../names.ts";
import { sheetSentencePhrases, THAN } from "../sheetSentence.ts";

/**
 * Phrases of the sentence of the balance sheet that releases before 2026.17.0 have otherwise: whose members most of them are was not said beside
 * the average member of the OIC, and the estimate stood by the share as if it could be compared with it.
 */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  votes: ({ present, side, than, withOic }, { partner }) =>
    `в голосованиях ООН, ${withOic ? "как и" : "иначе, чем"} страны ОИС в среднем, ${present ? "склоняется" : "склонялся"} к ${inCase(partner[side], "dative")}, а не к ${inCase(partner[side === "irn" ? "isr" : "irn"], "dative")}, сильнее, чем ${THAN[than]}`,
  later: ({ share, from, to }) =>
    ` Наша оценка за ${kit.yearSpan(from, to)} ${from === to ? "год" : "годы"}, сделанная иначе: ${kit.figure(share, "PC", 0)}.`,
};

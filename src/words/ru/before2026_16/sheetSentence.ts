import { kit } from "../kit.ts";
import { inCase } from "../names.ts";
import { sheetSentencePhrases, THAN } from "../sheetSentence.ts";

/** Behind the votes: whether the members of the OIC do so too, in the words for that. */
export function oicBehind(too: string): typeof sheetSentencePhrases.oic {
  return ({ withOic, present }) => (withOic ? `; ${too}` : `; страны ОИС в среднем ${present ? "голосуют" : "голосовали"} иначе`);
}

/**
 * Phrases of the sentence of the balance sheet that releases before 2026.16.0 have otherwise: the OIC stood behind the year, the estimate in
 * brackets behind a share that was nobody's, and the title did not say than to whom more was sold.
 */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  by: () => "",
  later: () => "",
  estimate: ({ share, from, to }) => ` (наша оценка за ${kit.yearSpan(from, to)}, по другому подсчёту: ${kit.figure(share, "PC", 0)})`,
  votes: ({ present, side, than }, { partner }) =>
    `в голосованиях ООН ${present ? "склоняется" : "склонялся"} к ${inCase(partner[side], "dative")}, а не к ${inCase(partner[side === "irn" ? "isr" : "irn"], "dative")}, сильнее, чем ${THAN[than]}`,
  oic: oicBehind("ОИС в среднем — тоже"),
  titleGoods: ({ kind, present, side }, { partner }) =>
    kind === "goods_sold"
      ? `больше ${present ? "продаёт" : "продавал"} ${inCase(partner[side], "dative")}`
      : `больше ${present ? "покупает" : "покупал"} у ${inCase(partner[side], "genitive")}`,
  tradedIn: (when, traded) => `${traded} ${when}`,
};

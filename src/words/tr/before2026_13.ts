import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import type { Words } from "../en.ts";
import { asItIs } from "../kit/unitsUnnamed.ts";
import { sentencePhrases as later } from "./before2026_16/sheetSentence.ts";
import { asPrinted } from "./before2026_30/chart.ts";
import { dative } from "./cases.ts";
import { subtitleIn } from "./chart.ts";
import { sheetSentence, type sheetSentencePhrases, sheetTitle, THAN, TITLE_THAN } from "./sheetSentence.ts";

/** Phrases of the sentence of the balance sheet: whom votes were nearer to or more like, and than whose. */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...later,
  votes: ({ present, side, than }, { partner }) =>
    `BM’de ${dative(partner[side])} ${THAN[than]} daha yakın çizgide oy ${present ? "kullanıyor" : "kullandı"}`,
  titleVotes: ({ present, side, than }, { partner }) =>
    `BM oylarında ${dative(partner[side])} ${TITLE_THAN[than]} daha yakın${present ? "" : "dı"}`,
};

/** The words that pinned addresses of releases before 2026.13.0 go on saying of their data in Turkish, where those of now are others. */
export function before2026_13(now: Words): Words {
  return {
    ...now,
    chart: { ...now.chart, subtitle: subtitleIn(asItIs, asPrinted) },
    sheet: {
      ...now.sheet,
      sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names, sentencePhrases),
      title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names, sentencePhrases),
    },
  };
}

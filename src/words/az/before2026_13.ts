import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import type { Words } from "../en.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";
import { asItIs } from "../kit/unitsUnnamed.ts";
import { sheet as sheetNow } from "./before2026_16/sheet.ts";
import { sentencePhrases as later } from "./before2026_16/sheetSentence.ts";
import { asPrinted, count } from "./before2026_30/chart.ts";
import { sheetSentence, sheetTitle } from "./before2026_30/sheetSentence.ts";
import { inCase } from "./cases.ts";
import { subtitleIn } from "./chart.ts";
import { factsIn as factsInNow } from "./facts.ts";
import { ROWS_IN_SENTENCE, type sheetSentencePhrases, THAN, TITLE_THAN } from "./sheetSentence.ts";

/** Phrases of the sentence of the balance sheet: whom votes were nearer to or more like, and than whose. */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...later,
  rows: { ...ROWS_IN_SENTENCE, disputes: "silahlı qarşıdurmalar" },
  votes: ({ present, side, than }, { partner }) =>
    `BMT-də ${inCase(partner[side], "dative")} ${THAN[than]} daha yaxın mövqedən səs ${present ? "verir" : "verib"}`,
  titleVotes: ({ present, side, than }, { partner }) =>
    `BMT səslərində ${inCase(partner[side], "dative")} ${TITLE_THAN[than]} yaxın${present ? "dır" : " olub"}`,
};

/** Disputes were armed confrontations. */
const DISPUTES: Former[] = [
  ["hərbi qarşıdurma", "silahlı qarşıdurma"],
  ["Hərbi qarşıdurma", "Silahlı qarşıdurma"],
];
/** What is alleged was a claim. */
const NEW_HERE: Former[] = [["yalnız iddia edilən fakt deyil", "iddia fakt deyil"]];

/** Facts in some phrases, as releases before 2026.13.0 say them. */
export const factsIn: typeof factsInNow = (phrases) => formerWords(factsInNow(phrases), DISPUTES);

/** The balance sheet as releases before 2026.13.0 word it. */
export const sheet: typeof sheetNow = {
  ...formerWords(sheetNow, DISPUTES),
  sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names, sentencePhrases),
  title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names, sentencePhrases),
};

/** The words that pinned addresses of releases before 2026.13.0 go on saying of their data in Azerbaijani, where those of now are others. */
export function before2026_13(now: Words): Words {
  return {
    ...now,
    chart: { ...now.chart, subtitle: subtitleIn(asItIs, asPrinted, count) },
    dashboard: { ...now.dashboard, newHere: formerWords(now.dashboard.newHere, NEW_HERE) },
    facts: formerWords(now.facts, DISPUTES),
    sheet,
  };
}

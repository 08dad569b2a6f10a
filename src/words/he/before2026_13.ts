import type { SheetSentence, VotesClause } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import type { Words } from "../en.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";
import { asItIs } from "../kit/unitsUnnamed.ts";
import { sentencePhrases as later, oicBehind } from "./before2026_16/sheetSentence.ts";
import { subtitleIn } from "./chart.ts";
import { factSentence as factSentenceNow } from "./facts.ts";
import { ROWS_IN_SENTENCE, sheetSentence, type sheetSentencePhrases, sheetTitle, THAN, TITLE_THAN } from "./sheetSentence.ts";

/** `משמצביעות רוב המדינות`: than they vote, not than like them. */
function voted(than: VotesClause["than"], present: boolean): string {
  if (than === "average") return present ? "משמצביעה" : "משהצביעה";
  return present ? "משמצביעות" : "משהצביעו";
}

/** Whether the average member of the OIC votes so too. */
function oic(withOic: boolean, present: boolean, average: string): string {
  return withOic ? `כך ${present ? "מצביעה" : "הצביעה"} גם ${average}` : `${average} ${present ? "אינה מצביעה" : "לא הצביעה"} כך`;
}

/** Phrases of the sentence of the balance sheet: whom votes were nearer to or more like, and than whose. */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...later,
  rows: { ...ROWS_IN_SENTENCE, disputes: "סכסוכים מזוינים" },
  votes: ({ present, side, than }, { partner }) =>
    `${present ? "מצביעה" : "הצביעה"} באו״ם כמו ${partner[side]} יותר ${voted(than, present)} ${THAN[than]}`,
  titleVotes: ({ present, side, than }, { partner }) =>
    `${present ? "מצביעה" : "הצביעה"} כמו ${partner[side]} יותר ${voted(than, present)} ${TITLE_THAN[than]}`,
  oic: oicBehind(oic),
};

/** Disputes had the name of armed conflicts. */
const DISPUTES: Former[] = [
  ["סכסוכים צבאיים", "סכסוכים מזוינים"],
  ["סכסוכים הצבאיים", "סכסוכים המזוינים"],
  ["סכסוך צבאי", "סכסוך מזוין"],
];
/** The occasion was the main event. */
const CHECK: Former[] = [["האירוע הרחב יותר", "האירוע המרכזי"]];
/** What is alleged was an accusation. */
const NEW_HERE: Former[] = [["ומה שרק נטען אינו עובדה", "והאשמה אינה עובדה"]];
/** Who publishes had the name of who advertises. */
const PUBLISHER: Former[] = [["מוציא לאור", "מפרסם"]];
/** What is no sign had another gender, cells of fewer years had at least some, and a word of the sentence stood otherwise than in it. */
const SHEET: Former[] = [
  ...DISPUTES,
  ["אין זה סימן לנטייה", "אינו סימן לנטייה"],
  ["בתא צר יותר יש נתונים רק לחלק מהן", "לצר יותר יש נתונים לפחות מהן"],
  ["”רוב יבוא הנשק המתועד”", "”רוב הנשק המתועד שלה”"],
];

/** Facts as sentences, as releases before 2026.13.0 say them. */
export const factSentence: typeof factSentenceNow = formerWords(factSentenceNow, DISPUTES);

/** The words that pinned addresses of releases before 2026.13.0 go on saying of their data in Hebrew, where those of now are others. */
export function before2026_13(now: Words): Words {
  return {
    ...now,
    chart: { ...now.chart, subtitle: subtitleIn(asItIs) },
    check: formerWords(now.check, CHECK),
    dashboard: { ...now.dashboard, newHere: formerWords(now.dashboard.newHere, NEW_HERE) },
    facts: { ...now.facts, sentence: factSentence },
    lists: { ...now.lists, sources: { ...now.lists.sources, columns: formerWords(now.lists.sources.columns, PUBLISHER) } },
    sheet: {
      ...formerWords(now.sheet, SHEET),
      sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names, sentencePhrases),
      title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names, sentencePhrases),
    },
    source: { ...now.source, publisher: formerWords(now.source.publisher, PUBLISHER) },
  };
}

import type { SheetSentence, VotesClause } from "../../model/dimensions/sentence.ts";
import type { LatestContext } from "../en/sheetLatest.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import type { Words } from "../en.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";
import { sentencePhrases as later } from "./before2026_13.ts";
import { prefixed } from "./prefixed.ts";
import { latest as latestNow } from "./sheetLatest.ts";
import { sheetSentence, type sheetSentencePhrases, sheetTitle, THAN } from "./sheetSentence.ts";

const TITLE_THAN: Record<VotesClause["than"], string> = {
  nearly_all: "מכמעט כל המדינות",
  most: "מרוב המדינות",
  average: "מהמדינה הממוצעת",
};

/** The sentence of the balance sheet: more like one country than most, which read as than like most. */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...later,
  votes: ({ present, side, than }, { partner }) =>
    `${present ? "מצביעה" : "הצביעה"} באו״ם בדומה ${prefixed("ל", partner[side])} יותר ${prefixed("מ", THAN[than])}`,
  titleVotes: ({ present, side, than }, { partner }) =>
    `${present ? "מצביעה" : "הצביעה"} בדומה ${prefixed("ל", partner[side])} יותר ${TITLE_THAN[than]}`,
};

/** The newest reading of a row as releases before 2026.11.0 word it. */
export function latest(row: Parameters<typeof latestNow>[0], context: LatestContext, notClear?: Parameters<typeof latestNow>[2]): string {
  return latestNow(row, context, notClear).replace(/(דומה ל\S+), יותר מ/, "$1 יותר מ");
}

/** Of gray years it said that they hang on the method. */
const GRAY: Former[] = [["השיטות, הקריאות או הגדרות הקיצון חלוקות", "התוצאה תלויה בשיטה"]];

/** The words that pinned addresses of releases before 2026.11.0 go on saying of their data in Hebrew, where those of now are others. */
export function before2026_11(now: Words): Words {
  return {
    ...now,
    balance: { ...now.balance, verdict: (partner) => (partner === null ? "התוצאה תלויה בשיטה" : now.balance.verdict(partner)) },
    sheet: {
      ...now.sheet,
      note: formerWords(now.sheet.note, [["ללא רוב הנשק", "ללא רוב הנשק, בדולרים"]]),
      caution: formerWords(now.sheet.caution, GRAY),
      latest,
      notClaimed: formerWords(now.sheet.notClaimed, GRAY),
      subtitle: now.sheet.subtitle.replace("אין להשוות בין שורות", "אין להשוות גוון בין שורות"),
      sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names, sentencePhrases),
      title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names, sentencePhrases),
    },
  };
}

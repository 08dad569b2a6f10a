import type { Dimension } from "../../model/dimensions/dimension.ts";
import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Names } from "../en/facts.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import type { Words } from "../en.ts";
import { type Former, formerWords } from "../kit/formerWords.ts";
import { charts } from "./before2026_10/charts.ts";
import { sentencePhrases as laterSentence } from "./before2026_11.ts";
import { factSentence } from "./before2026_13.ts";
import { theCounted } from "./cardinal.ts";
import { factPhrases } from "./factPhrases.ts";
import { inYearSpan } from "./inPeriod.ts";
import { kit } from "./kit.ts";
import { NOUNS } from "./nouns.ts";
import { periodInWords } from "./period.ts";
import { sheetSentence, type sheetSentencePhrases, sheetTitle } from "./sheetSentence.ts";

/** Phrases of facts that releases before 2026.10.0 have otherwise. */
export const phrases: typeof factPhrases = { ...factPhrases, beside: () => null, ofCase: "" };

const ENERGY = "נפט וגז";

/** The sentence of the balance sheet: neither which votes are left out nor that the estimate is of another count. */
export const sentencePhrases: typeof sheetSentencePhrases = {
  ...laterSentence,
  rows: { ...laterSentence.rows, energy: ENERGY },
  leftOut: () => "",
  estimate: ({ share, from, to }) => `; לפי האומדן שלנו, ${kit.figure(share, "PC", 0)} ${inYearSpan(from, to)}`,
};

/** The note under the row of votes. */
const NOTE: Former[] = [["לעומת שאר המדינות באו״ם", "לעומת המדינה הממוצעת באו״ם"]];
/** The row of oil among stand-ins. */
const ROW: Former[] = [["נפט", ENERGY]];

/** The words that pinned addresses of releases before 2026.10.0 go on saying of their data in Hebrew, where those of now are others. */
export function before2026_10(now: Words): Words {
  const dimension: Record<Dimension, string> = { ...now.sheet.dimension, energy: ENERGY };
  return {
    ...now,
    ...charts(now),
    dashboard: {
      ...now.dashboard,
      contradictions: {
        ...now.dashboard.contradictions,
        all: (n) => (n === 1 ? "הסתירה" : `${n === 2 ? "" : "כל "}${theCounted(n, NOUNS.contradiction)}`),
      },
    },
    facts: { ...now.facts, sentence: (fact: Fact, names: Names, before: Fact | null = null) => factSentence(fact, names, before, phrases) },
    indexPicture: {
      ...now.indexPicture,
      key: { ...now.indexPicture.key, filled: "מלא: כל השיטות מסכימות על הצד", disagree: "קו אפור: התוצאה תלויה בשיטה" },
    },
    sheet: {
      ...now.sheet,
      note: formerWords(now.sheet.note, NOTE),
      standIns: formerWords(now.sheet.standIns, ROW),
      dimension,
      cellHeading: (row: Dimension, period: string) => `${dimension[row]}, ${periodInWords(period)}`,
      sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names, sentencePhrases),
      title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names, sentencePhrases),
    },
  };
}

import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { SheetNames } from "../en/sheetNames.ts";
import type { Words } from "../en.ts";
import { sheet } from "./before2026_16/sheet.ts";
import { sentencePhrases } from "./before2026_16/sheetSentence.ts";
import { sheetSentence, sheetTitle } from "./before2026_30/sheetSentence.ts";

/** The words that pinned addresses of releases before 2026.16.0 go on saying of their data in Azerbaijani, where those of now are others. */
export function before2026_16(now: Words): Words {
  return {
    ...now,
    sheet: {
      ...now.sheet,
      caution: sheet.caution,
      sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names, sentencePhrases),
      title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names, sentencePhrases),
    },
  };
}

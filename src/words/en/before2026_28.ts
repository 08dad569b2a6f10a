import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { Words } from "../en.ts";
import { formerWords } from "../kit/formerWords.ts";
import type { SheetNames } from "./sheetNames.ts";
import { sheetSentencePhrases, sheetTitle } from "./sheetSentence.ts";

/** Behind our estimate of the share of arms: that it cannot be compared stood there without the reason. */
const METHOD = [", by another method: not comparable.", ", but the two cannot be compared."] as const;

/** The key of a mark said how many articles there are, whichever are in view. */
const ARTICLES = "figure in one of the five articles";

/** In the title the country that goods are compared with stood without its way, as in "sold more to Israel than Iran". */
const TITLE: typeof sheetSentencePhrases = {
  ...sheetSentencePhrases,
  titleGoods: (clause, names) => sheetSentencePhrases.titleGoods(clause, names).replace(/ than (?:to|from) /, " than "),
};

/** The words that pinned addresses of releases before 2026.28.0 go on saying of their data in English, where those of now are others. */
export function before2026_28(now: Words): Words {
  return {
    ...now,
    sheet: {
      ...now.sheet,
      sentence: formerWords(now.sheet.sentence, [METHOD]),
      title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names, TITLE),
    },
    claimForm: { ...now.claimForm, figures: { ...now.claimForm.figures, claim: ARTICLES } },
  };
}

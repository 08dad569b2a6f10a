import { type Former, formerWords } from "../../kit/formerWords.ts";
import { kit } from "../kit.ts";
import { CAUTIONS as cautionsNow, sheet as now } from "../sheet.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { NEARLY, sheetSentence, sheetTitle } from "./sheetSentence.ts";

/** What the key says of figures that are rougher than others of their row, why a row that leans slightly stands without a side, and two terms. */
const SHEET: readonly Former[] = [
  ["etibarlılıq C (başqa illərdə daha yüksək)", "daha yaxşı illərin yanında C"],
  ["etibarlılıq C (başqa illərdə daha yüksək) və ya iddia", "daha yaxşı illərin yanında C, yaxud məqalə iddiası"],
  ["yalnız kiçik fərq", "yalnız bir az bir tərəfə"],
  ["üzvlər arasındakı yer", "üzvlər arasında yer"],
  NEARLY,
];

/** What stands below rows as a caution, as releases before 2026.30.0 word it. */
export const CAUTIONS = formerWords(cautionsNow, [NEARLY]);

const { key, aside, caution, threshold, method } = formerWords(now, SHEET);

/** The balance sheet as releases before 2026.30.0 word it in Azerbaijani. */
export const sheet: typeof now = {
  ...now,
  key,
  aside,
  caution,
  threshold,
  method,
  groups: { ...now.groups, amount: (value, unit) => kit.tick(value, unit) },
  note: sheetPicture.note,
  latest: sheetPicture.latest,
  sentence: (sentence, names) => sheetSentence(sentence, names),
  title: (sentence, names) => sheetTitle(sentence, names),
};

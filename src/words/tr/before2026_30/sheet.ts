import { type Former, formerWords } from "../../kit/formerWords.ts";
import { sheet as now } from "../sheet.ts";
import { sheetSentence, sheetTitle } from "../sheetSentence.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { sheetSentencePhrases } from "./sheetSentence.ts";

/** What the key says of figures that are rougher than others of their row, and why a row that leans slightly stands without a side. */
const SHEET: readonly Former[] = [
  ["güvenilirlik C (başka yıllarda daha yüksek)", "daha iyi yılların yanında C"],
  ["güvenilirlik C (başka yıllarda daha yüksek) ya da iddia", "daha iyi yılların yanında C ya da makale iddiası"],
  ["yalnızca hafif fark", "yalnızca biraz bir yana"],
];

const { key, aside } = formerWords({ key: now.key, aside: now.aside }, SHEET);

/** The balance sheet as releases before 2026.30.0 word it in Turkish. */
export const sheet: typeof now = {
  ...now,
  key,
  aside,
  groups: { ...now.groups, amount: (value, unit) => now.groups.amount(value, unit).replace(/ dolar$/, " $") },
  latest: sheetPicture.latest,
  sentence: (sentence, names) => sheetSentence(sentence, names, sheetSentencePhrases),
  title: (sentence, names) => sheetTitle(sentence, names, sheetSentencePhrases),
};

import { sheetSentence, sheetTitle } from "./sheetSentence.ts";

/** The balance sheet as releases before 2026.10.0 word it. */
export const sheet = {
  sentence: sheetSentence,
  title: sheetTitle,
};

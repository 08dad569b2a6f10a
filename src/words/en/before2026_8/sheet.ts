import { sheet as later } from "../before2026_9/sheet.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { sheetSentence, sheetTitle } from "./sheetSentence.ts";

/** The balance as measured, as releases before 2026.8.0 word it. */
export const sheet = {
  group: { ...later.group, not_claimed: () => "Unclear today, or not a measure of leaning" },
  ...sheetPicture,
  sentence: sheetSentence,
  title: sheetTitle,
};

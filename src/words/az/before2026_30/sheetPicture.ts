import { formerWords } from "../../kit/formerWords.ts";
import { sheetPicturePhrases as now, sheetPictureIn } from "../sheetPicture.ts";
import { NEARLY } from "./sheetSentence.ts";

/** Phrases of the picture of the balance sheet that releases before 2026.30.0 have otherwise. */
export const sheetPicturePhrases: typeof now = {
  ...now,
  notes: { ...now.notes, arms: "beş illik idxalda pay" },
  latest: {
    ...formerWords(now.latest, [NEARLY]),
    dollars: " $",
    both: ([one, a], [other, b]) => `${one} ${a}, ${other} ${b}`,
  },
};

/** The picture of the balance sheet as releases before 2026.30.0 word it. */
export const sheetPicture = sheetPictureIn(sheetPicturePhrases);

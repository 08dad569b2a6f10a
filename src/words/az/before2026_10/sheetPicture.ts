import { phrases as later } from "../before2026_11/sheetPicture.ts";
import { sheetPictureIn, type sheetPicturePhrases } from "../sheetPicture.ts";

/** Phrases of the picture of the balance sheet that releases before 2026.10.0 have otherwise. */
export const phrases: typeof sheetPicturePhrases = {
  ...later,
  notes: { ...later.notes, votes: "BMT-nin orta üzvü ilə müqayisədə" },
  rows: { ...later.rows, energy: "neft və qaz" },
};

/** The picture of the balance sheet as releases before 2026.10.0 word it. */
export const sheetPicture = sheetPictureIn(phrases);

import { phrases as later } from "../before2026_19/sheet.ts";
import { sheetPictureIn, type sheetPicturePhrases } from "../sheetPicture.ts";

/** Phrases of the picture of the balance sheet that releases before 2026.10.0 have otherwise. */
export const phrases: typeof sheetPicturePhrases = {
  ...later,
  notes: { ...later.notes, votes: "ortalama BM üyesine kıyasla" },
  rows: { ...later.rows, energy: "petrol ve gaz" },
};

/** The picture of the balance sheet as releases before 2026.10.0 word it. */
export const sheetPicture = sheetPictureIn(phrases);

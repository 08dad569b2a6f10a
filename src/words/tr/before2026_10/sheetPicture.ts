import { sheetPictureIn, sheetPicturePhrases } from "../sheetPicture.ts";

/** Phrases of the picture of the balance sheet that releases before 2026.10.0 have otherwise. */
export const phrases: typeof sheetPicturePhrases = {
  ...sheetPicturePhrases,
  notes: { ...sheetPicturePhrases.notes, votes: "ortalama BM üyesine kıyasla" },
  rows: { ...sheetPicturePhrases.rows, energy: "petrol ve gaz" },
};

/** The picture of the balance sheet as releases before 2026.10.0 word it. */
export const sheetPicture = sheetPictureIn(phrases);

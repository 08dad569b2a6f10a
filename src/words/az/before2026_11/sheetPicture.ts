import { sheetPictureIn, sheetPicturePhrases } from "../sheetPicture.ts";

const { latest, notes, rows } = sheetPicturePhrases;

/** Phrases of the picture of the balance sheet that releases before 2026.11.0 have otherwise. */
export const phrases: typeof sheetPicturePhrases = {
  ...sheetPicturePhrases,
  notes,
  rows,
  latest: { ...latest, notClear: { ...latest.notClear, slight: " (cüzi fərq)" } },
};

/** The picture of the balance sheet as releases before 2026.11.0 word it. */
export const sheetPicture = sheetPictureIn(phrases);

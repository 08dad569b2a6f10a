import { phrases as later } from "../before2026_19/sheet.ts";
import { sheetPictureIn, type sheetPicturePhrases } from "../sheetPicture.ts";

const { latest, notes, rows } = later;

/** Phrases of the picture of the balance sheet that releases before 2026.11.0 have otherwise. */
export const phrases: typeof sheetPicturePhrases = {
  ...later,
  notes,
  rows,
  latest: { ...latest, notClear: { ...latest.notClear, slight: " (cüzi fərq)" } },
};

/** The picture of the balance sheet as releases before 2026.11.0 word it. */
export const sheetPicture = sheetPictureIn(phrases);

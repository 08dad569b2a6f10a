import type { Dimension } from "../../../model/dimensions/dimension.ts";
import { sheetPictureIn, sheetPicturePhrases } from "../sheetPicture.ts";

/** What stands above a list of stand-ins, as releases before 2026.10.0 have it. */
const ROWS: Record<Dimension, string> = { ...sheetPicturePhrases.rows, energy: "нефть и газ" };

/** Phrases of the picture of the balance sheet that releases before 2026.10.0 have otherwise. */
export const phrases: typeof sheetPicturePhrases = {
  ...sheetPicturePhrases,
  notes: { ...sheetPicturePhrases.notes, votes: "отличие от среднего по ООН" },
  rows: ROWS,
};

/** The picture of the balance sheet as releases before 2026.10.0 word it. */
export const sheetPicture = sheetPictureIn(phrases);

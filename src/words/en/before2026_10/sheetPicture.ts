import type { Dimension } from "../../../model/dimensions/dimension.ts";
import { phrases as later } from "../before2026_18/sheet.ts";
import { sheetPictureIn, type sheetPicturePhrases } from "../sheetPicture.ts";

/** What stands above a list of stand-ins, as releases before 2026.10.0 have it. */
const ROWS: Record<Dimension, string> = { ...later.rows, energy: "oil and gas" };

/** Phrases of the picture of the balance sheet that releases before 2026.10.0 have otherwise. */
export const phrases: typeof sheetPicturePhrases = {
  ...later,
  notes: { ...later.notes, votes: "compared with the average member of the UN" },
  rows: ROWS,
};

/** The picture of the balance sheet as releases before 2026.10.0 word it. */
export const sheetPicture = sheetPictureIn(phrases);

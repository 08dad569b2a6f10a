import { sheetPicturePhrases as now, sheetPictureIn } from "../sheetPicture.ts";

/** Phrases of the picture of the balance sheet that releases before 2026.30.0 have otherwise. */
export const sheetPicturePhrases: typeof now = { ...now, latest: { ...now.latest, million: " milyon $", billion: " milyar $" } };

/** The picture of the balance sheet as releases before 2026.30.0 word it. */
export const sheetPicture = sheetPictureIn(sheetPicturePhrases);

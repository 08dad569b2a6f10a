import { formerWords } from "../../kit/formerWords.ts";
import { ROUGH } from "../before2026_23.ts";
import { sheet as now } from "../sheet.ts";
import { sheetPictureIn, sheetPicturePhrases } from "../sheetPicture.ts";

/** What is counted and is no lean read as if the count had found none. */
const NO_SIGN = "counted, but no sign of leaning";

/** Phrases of the picture of the balance sheet that releases before 2026.18.0 have otherwise. */
export const phrases: typeof sheetPicturePhrases = { ...sheetPicturePhrases, counted: NO_SIGN };

/** Words of the balance sheet that releases before 2026.18.0 have otherwise. */
export const sheet = {
  group: { ...now.group, not_claimed: () => "Unclear today, too old, or no sign of leaning" },
  strength: { ...now.strength, counted: NO_SIGN },
  key: { ...formerWords(now.key, [ROUGH]), counted: "counted, no sign of leaning" },
  aside: { ...now.aside, too_old: () => "too old", no_sign: "no sign of leaning" },
  cellSays: sheetPictureIn(phrases).cellSays,
};

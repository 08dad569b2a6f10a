import { REASONS as now } from "../before2026_11/sheet.ts";
import { years } from "../sheetNotClaimed.ts";

/** Why a row says nothing in the sentence, as releases before 2026.6.0 word it. */
export const REASONS: typeof now = {
  ...now,
  not_clear: (cell) =>
    `Not clear${cell ? ` in ${years(cell)}: ${cell.strength === "slight" ? "the difference is slight" : "even, or the readings disagree"}` : ""}.`,
};

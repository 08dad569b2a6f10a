import type { Caution } from "../../../model/dimensions/dimension.ts";
import type { NotClaimed } from "../../../model/dimensions/sentence.ts";
import { cautioned } from "../../kit/cautioned.ts";
import { CAUTIONS as cautions } from "../before2026_16/sheet.ts";
import type { SheetNames } from "../sheetNames.ts";
import { notClaimed, REASONS as reasons, years } from "../sheetNotClaimed.ts";
import { sheetTitle } from "./sheetSentence.ts";

/** Cautions as releases before 2026.11.0 word them: of gray years they name the methods alone. */
export const CAUTIONS: typeof cautions = {
  ...cautions,
  events: ({ partner }) =>
    `Events that the articles chose to report, scored by rule. Conflict with ${partner.irn} alone moves the index towards ${partner.isr}. In gray years the methods disagree.`,
};

/** Why a row says nothing in the sentence, as releases before 2026.11.0 word it. */
export const REASONS: typeof reasons = {
  ...reasons,
  an_index: (cell, names) =>
    cell === null || cell.strength === "clear"
      ? reasons.an_index(cell, names)
      : `An index of what the articles chose to report. For ${years(cell)} the methods disagree.`,
};

/** The balance sheet as releases before 2026.11.0 word it. */
export const sheet = {
  caution: (rows: readonly Caution[], names: Pick<SheetNames, "partner">) => cautioned(rows, names, CAUTIONS),
  notClaimed: (row: NotClaimed, names: SheetNames) => notClaimed(row, names, REASONS),
  title: sheetTitle,
};

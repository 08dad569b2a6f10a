import type { Caution } from "../../../model/dimensions/dimension.ts";
import { cautioned } from "../../kit/cautioned.ts";
import { CAUTIONS as nowCautions } from "../sheet.ts";
import type { SheetNames } from "../sheetNames.ts";

type Partners = Pick<SheetNames, "partner">;

/** Cautions as releases before 2026.19.0 word them: of the two countries they named what one does. */
export const CAUTIONS: typeof nowCautions = {
  ...nowCautions,
  upper_bound_for_irn: ({ partner }) =>
    `An upper limit for ${partner.irn}: the figure includes the exports that ${partner.irn} itself reports.`,
  disputes: ({ partner }) => `Armed disputes from a research list. A quarrel with ${partner.irn} is not a step towards ${partner.isr}.`,
  events: ({ partner }) =>
    `Events that the articles chose to report, scored by rule. Conflict with ${partner.irn} alone moves the index towards ${partner.isr}. In gray years methods, readings or extreme settings disagree.`,
};

/** The balance sheet as releases before 2026.19.0 word it. */
export const sheet = {
  latestLabel: "newest count",
  caution: (cautions: readonly Caution[], names: Partners) => cautioned(cautions, names, CAUTIONS),
};

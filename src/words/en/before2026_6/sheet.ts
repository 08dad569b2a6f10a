import type { Caution } from "../../../model/dimensions/dimension.ts";
import type { NotClaimed, SheetSentence } from "../../../model/dimensions/sentence.ts";
import { cautioned } from "../../kit/cautioned.ts";
import { sheetSentence } from "../before2026_8/sheetSentence.ts";
import { sheet as later } from "../before2026_9/sheet.ts";
import { CAUTIONS as cautions } from "../before2026_11/sheet.ts";
import { sheet as former } from "../before2026_18/sheet.ts";
import { periodInWords } from "../period.ts";
import { sheet as now } from "../sheet.ts";
import type { SheetNames } from "../sheetNames.ts";
import { notClaimed } from "../sheetNotClaimed.ts";
import { REASONS } from "./sheetNotClaimed.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { phrases } from "./sheetSentence.ts";

/** Cautions as releases before 2026.6.0 word them. */
export const CAUTIONS: typeof cautions = {
  ...cautions,
  events: ({ partner }) =>
    `Events that the articles chose to report, scored by rule. Conflict with ${partner.irn} alone moves the index towards ${partner.isr}. In grey years the methods disagree.`,
  upper_bound_for_irn: ({ partner }) =>
    `An upper bound for ${partner.irn}: the figure includes the exports that ${partner.irn} itself reports.`,
};

/** The balance as measured, as releases before 2026.6.0 word it. */
export const sheet = {
  group: { ...later.group, not_claimed: () => "Not certain now, or no sign of leaning" },
  strength: { ...former.strength, even: "even, or the readings disagree" },
  caution: (rows: readonly Caution[], names: Pick<SheetNames, "partner">) => cautioned(rows, names, CAUTIONS),
  threshold: {
    ...now.threshold,
    votes_most: "Votes, in words: “most members” where both ranks are below this.",
    votes_nearly_all: "Votes, in words: “nearly all members” where both ranks are below this.",
  },
  publication: (publisher: string, published: string | null) =>
    `${publisher}, ${published === null ? "undated" : periodInWords(published)}`,
  ...sheetPicture,
  sentence: (sentence: SheetSentence, names: SheetNames) => sheetSentence(sentence, names, phrases),
  notClaimed: (row: NotClaimed, names: SheetNames) => notClaimed(row, names, REASONS),
};

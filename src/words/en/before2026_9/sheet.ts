import type { Dimension } from "../../../model/dimensions/dimension.ts";
import { sheet as later } from "../before2026_10/sheet.ts";
import { sheet as now } from "../before2026_18/sheet.ts";
import { periodInWords } from "../period.ts";
import type { SheetNames } from "../sheetNames.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { sheetSentence, sheetTitle } from "./sheetSentence.ts";

type Partners = Pick<SheetNames, "partner">;

const DIMENSIONS: Record<Dimension, string> = {
  ...later.dimension,
  goods_sold: "Goods sold",
  goods_bought: "Goods bought",
  arms: "Arms bought",
};

/** The balance as measured, as releases before 2026.9.0 word it. */
export const sheet = {
  name: "The balance as measured",
  dimension: DIMENSIONS,
  group: {
    ...now.group,
    irn_only: ({ partner }: Partners) => `Only ${partner.irn} on record`,
    isr_only: ({ partner }: Partners) => `Only ${partner.isr} on record`,
  },
  ...sheetPicture,
  cellHeading: (dimension: Dimension, period: string) => `${DIMENSIONS[dimension]}, ${periodInWords(period)}`,
  sentence: sheetSentence,
  title: sheetTitle,
};

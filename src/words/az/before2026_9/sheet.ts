import type { Dimension } from "../../../model/dimensions/dimension.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { sheet as later } from "../before2026_10/sheet.ts";
import { sheet as now } from "../before2026_11/sheet.ts";
import { periodInWords } from "../period.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { sheetSentence, sheetTitle } from "./sheetSentence.ts";

type Partners = Pick<SheetNames, "partner">;

const dimension: Record<Dimension, string> = {
  ...later.dimension,
  goods_sold: "Satılan mallar",
  goods_bought: "Alınan mallar",
  arms: "Alınan silahlar",
};

/** The balance as measured, as releases before 2026.9.0 word it. */
export const sheet = {
  name: "Ölçülən balans",
  dimension,
  group: {
    ...now.group,
    irn_only: ({ partner }: Partners) => `Yalnız ${partner.irn} üzrə rəqəm var`,
    isr_only: ({ partner }: Partners) => `Yalnız ${partner.isr} üzrə rəqəm var`,
  },
  ...sheetPicture,
  cellHeading: (row: Dimension, period: string) => `${dimension[row]}, ${periodInWords(period)}`,
  sentence: sheetSentence,
  title: sheetTitle,
};

import type { Dimension } from "../../../model/dimensions/dimension.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { sheet as later } from "../before2026_10/sheet.ts";
import { sheet as now } from "../before2026_19/sheet.ts";
import { inCase } from "../names.ts";
import { periodInWords } from "../period.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { sheetSentence, sheetTitle } from "./sheetSentence.ts";

type Partners = Pick<SheetNames, "partner">;

const DIMENSIONS: Record<Dimension, string> = {
  ...later.dimension,
  goods_sold: "Проданные товары",
  goods_bought: "Купленные товары",
  arms: "Купленные вооружения",
};

/** The balance as measured, as releases before 2026.9.0 word it. */
export const sheet = {
  name: "Измеренный баланс",
  dimension: DIMENSIONS,
  group: {
    ...now.group,
    irn_only: ({ partner }: Partners) => `Данные только по ${inCase(partner.irn, "dative")}`,
    isr_only: ({ partner }: Partners) => `Данные только по ${inCase(partner.isr, "dative")}`,
  },
  ...sheetPicture,
  cellHeading: (dimension: Dimension, period: string) => `${DIMENSIONS[dimension]}, ${periodInWords(period)}`,
  sentence: sheetSentence,
  title: sheetTitle,
};

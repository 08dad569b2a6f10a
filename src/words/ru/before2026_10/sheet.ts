import type { Dimension } from "../../../model/dimensions/dimension.ts";
import { periodInWords } from "../period.ts";
import { sheet as now } from "../sheet.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { sheetSentence, sheetTitle } from "./sheetSentence.ts";

const DIMENSIONS: Record<Dimension, string> = { ...now.dimension, energy: "Нефть и газ" };

/** The balance sheet as releases before 2026.10.0 word it. */
export const sheet = {
  dimension: DIMENSIONS,
  ...sheetPicture,
  cellHeading: (dimension: Dimension, period: string) => `${DIMENSIONS[dimension]}, ${periodInWords(period)}`,
  sentence: sheetSentence,
  title: sheetTitle,
};

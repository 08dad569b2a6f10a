import type { Dimension } from "../../../model/dimensions/dimension.ts";
import { sheet as now } from "../before2026_13.ts";
import { periodInWords } from "../period.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { sheetSentence, sheetTitle } from "./sheetSentence.ts";

const dimension: Record<Dimension, string> = { ...now.dimension, energy: "Neft və qaz" };

/** The balance sheet as releases before 2026.10.0 word it. */
export const sheet = {
  dimension,
  ...sheetPicture,
  cellHeading: (row: Dimension, period: string) => `${dimension[row]}, ${periodInWords(period)}`,
  sentence: sheetSentence,
  title: sheetTitle,
};

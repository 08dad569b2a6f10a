import { phrases as later } from "../before2026_8/sheetPicture.ts";
import { sheet as former } from "../before2026_18/sheet.ts";
import { sheetPictureIn } from "../sheetPicture.ts";

/** Phrases of the picture of the balance sheet that releases before 2026.6.0 have otherwise. */
export const phrases = {
  ...later,
  grade: "grade",
  unclear: "the readings disagree",
  disagree: "the methods disagree on the side",
  even: "even, or the readings disagree",
};

/** The picture of the balance sheet as releases before 2026.6.0 word it. */
export const sheetPicture = {
  ...sheetPictureIn(phrases),
  subtitle: "Which country each measure points to, year by year, wherever one count covers both. Do not compare strength between rows.",
  periodNote: "One cell is five years. A narrow cell has data for only some of them.",
  key: {
    ...former.key,
    even: "even, or readings disagree",
    share: "only one on record; filled by its share",
    alone: "only one on record",
    other: "another count",
    missing: "no count of both",
    breaks: "line: new way of counting",
    rough: "dots below: a rougher figure",
  },
};

import { phrases as later } from "../before2026_10/sheetPicture.ts";
import { sheetPictureIn, type sheetPicturePhrases } from "../sheetPicture.ts";

const UNCLEAR = " (неясно)";

/** Phrases of the picture of the balance sheet that releases before 2026.9.0 have otherwise. */
const phrases: typeof sheetPicturePhrases = {
  notes: { ...later.notes, goods_bought: "в основном без вооружений", visits: "за пять лет, нижняя граница" },
  rows: { ...later.rows, goods_sold: "проданные товары", goods_bought: "купленные товары", arms: "вооружения" },
  notClear: { slight: UNCLEAR, even: UNCLEAR, one_sided: UNCLEAR, few: UNCLEAR, counted: UNCLEAR },
};

/** The picture of the balance sheet as releases before 2026.9.0 word it. */
export const sheetPicture = { ...sheetPictureIn(phrases), whyNot: "О чём эта фраза молчит и почему" };

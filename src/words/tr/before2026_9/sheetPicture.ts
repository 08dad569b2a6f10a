import type { Strength } from "../../../model/dimensions/dimension.ts";
import { phrases as later } from "../before2026_10/sheetPicture.ts";
import { sheetPictureIn, type sheetPicturePhrases } from "../sheetPicture.ts";

/** The same words behind the visits of every cell that is not clear. */
export function notClear(words: string): Record<Exclude<Strength, "clear">, string> {
  return { slight: words, even: words, one_sided: words, few: words, counted: words };
}

/** Phrases of the picture of the balance sheet that releases before 2026.9.0 have otherwise. */
export const phrases: typeof sheetPicturePhrases = {
  ...later,
  notes: {
    ...later.notes,
    goods_bought: "çoğunlukla silahlar hariç",
    visits: "beş yılda, en az",
    events: "makalelerden, puanlanarak",
  },
  rows: { ...later.rows, goods_sold: "satılan mallar", goods_bought: "alınan mallar", arms: "silahlar" },
  latest: { ...later.latest, notClear: notClear(" (belirsiz)") },
};

/** The picture of the balance sheet as releases before 2026.9.0 word it. */
export const sheetPicture = {
  ...sheetPictureIn(phrases),
  whyNot: "Bu cümlenin dışarıda bıraktıkları ve nedenleri",
};

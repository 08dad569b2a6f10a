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
    goods_bought: "əsasən silahsız",
    visits: "beş il ərzində, ən azı",
    events: "məqalələrdən, balla ölçülüb",
  },
  rows: { ...later.rows, goods_sold: "satılan mallar", goods_bought: "alınan mallar", arms: "silah" },
  latest: { ...later.latest, notClear: notClear(" (qeyri-müəyyən)") },
};

/** The picture of the balance sheet as releases before 2026.9.0 word it. */
export const sheetPicture = {
  ...sheetPictureIn(phrases),
  whyNot: "Bu cümlə nəyi kənarda qoyur və niyə",
};

import type { Strength } from "../../../model/dimensions/dimension.ts";
import { sheetPictureIn, sheetPicturePhrases } from "../sheetPicture.ts";

/** The same words behind the visits of every cell that is not clear. */
export function notClear(words: string): Record<Exclude<Strength, "clear">, string> {
  return { slight: words, even: words, one_sided: words, few: words, counted: words };
}

/** Phrases of the picture of the balance sheet that releases before 2026.9.0 have otherwise. */
export const phrases: typeof sheetPicturePhrases = {
  ...sheetPicturePhrases,
  notes: {
    ...sheetPicturePhrases.notes,
    goods_bought: "əsasən silahsız",
    visits: "beş il ərzində, ən azı",
    events: "məqalələrdən, balla ölçülüb",
  },
  rows: { ...sheetPicturePhrases.rows, goods_sold: "satılan mallar", goods_bought: "alınan mallar", arms: "silah" },
  latest: { ...sheetPicturePhrases.latest, notClear: notClear(" (qeyri-müəyyən)") },
};

/** The picture of the balance sheet as releases before 2026.9.0 word it. */
export const sheetPicture = {
  ...sheetPictureIn(phrases),
  whyNot: "Bu cümlə nəyi kənarda qoyur və niyə",
};

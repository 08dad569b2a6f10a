import type { Cell, Dimension, Strength } from "../../../model/dimensions/dimension.ts";
import { phrases as later } from "../before2026_10/sheetPicture.ts";
import { kit } from "../kit.ts";
import { sheetPictureIn, type sheetPicturePhrases } from "../sheetPicture.ts";

/** What stands above a list of stand-ins, as releases before 2026.9.0 have it. */
const ROWS: Record<Dimension, string> = {
  ...later.rows,
  goods_sold: "goods sold",
  goods_bought: "goods bought",
  arms: "arms",
};

const UNCLEAR = " (unclear)";

/** Phrases of the picture of the balance sheet that releases before 2026.9.0 have otherwise. */
export const phrases: typeof sheetPicturePhrases = {
  ...later,
  notes: {
    ...later.notes,
    votes: "compared with the average UN member",
    goods_bought: "mostly without arms",
    visits: "over five years, a minimum",
    events: "in the articles, scored",
  },
  rows: ROWS,
  grade: "quality",
  onlyArms: (partner, figure, other) => `${partner} ${figure}, none from ${other}`,
  notClear: notClear(UNCLEAR),
};

/** The same words behind the visits of every cell that is not clear. */
export function notClear(words: string): Record<Exclude<Strength, "clear">, string> {
  return { slight: words, even: words, one_sided: words, few: words, counted: words };
}

/** The picture of the balance sheet as releases before 2026.9.0 word it. */
export const sheetPicture = {
  ...sheetPictureIn(phrases),
  whyNot: "What this sentence leaves out, and why",
  cellCount: ({ n, grade }: Cell, reporter: string | null) =>
    [n === null ? "" : `${kit.number(n, 3)} counted`, grade === null ? "" : `quality grade ${grade}`, reporter ?? ""]
      .filter((part) => part !== "")
      .join(" · "),
};

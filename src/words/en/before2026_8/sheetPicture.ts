import type { Cell } from "../../../model/dimensions/dimension.ts";
import type { VotesClause } from "../../../model/dimensions/sentence.ts";
import { phrases as later, notClear } from "../before2026_9/sheetPicture.ts";
import { sheet as former } from "../before2026_18/sheet.ts";
import { kit } from "../kit.ts";
import { sheetPictureIn } from "../sheetPicture.ts";

const THAN: Record<VotesClause["than"], string> = {
  nearly_all: "nearly all members",
  most: "most members",
  average: "the average member",
};

/** Phrases of the picture of the balance sheet that releases before 2026.8.0 have otherwise. */
export const phrases: typeof later = {
  ...later,
  grade: "latest grade",
  disagree: "the methods disagree",
  ended: "",
  nearer: (partner, than) => `nearer ${partner}${than === null ? "" : ` than ${THAN[than]}`}`,
  onlyArms: (partner, figure, other) => `${partner} ${figure}, ${other} none found`,
  onlyOil: (partner, other) => `oil to ${partner}; ${other} not counted`,
  notClear: notClear(": not certain"),
  disputes: (low, lowYears, high, highYears) => `${low} in ${lowYears} years, ${high} in ${highYears}`,
};

/** The picture of the balance sheet as releases before 2026.8.0 word it. */
export const sheetPicture = {
  ...sheetPictureIn(phrases),
  subtitle: "Which country each measure points to, year by year, where one count covers both. Do not compare strength between rows.",
  noNumber: "The rows differ in zero point, years and quality, so we do not sum them up in one number.",
  periodNote: "Cells are five years; narrow ones have fewer with data.",
  cellCount: ({ n, grade }: Cell, reporter: string | null) =>
    [n === null ? "" : `${kit.number(n, 3)} counted`, grade === null ? "" : `grade ${grade}`, reporter ?? ""]
      .filter((part) => part !== "")
      .join(" · "),
  key: {
    ...former.key,
    share: "only one country on record (height: its share)",
    alone: "only one country on record",
    missing: "no figure for both",
    breaks: "line: counting method changes",
    rough: "dots below: a less reliable figure",
  },
};

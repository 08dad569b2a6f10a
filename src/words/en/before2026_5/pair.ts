import type { Cell, Dimension } from "../../../model/dimensions/dimension.ts";
import { INTERVAL } from "../interval.ts";
import { leanEnd, pairIn } from "../pair.ts";
import type { SheetNames } from "../sheetNames.ts";

/** Charts of one count of both partners, as releases before 2026.5.0 word them. */
export const pair = {
  ...pairIn({
    leans: {
      votes: ({ partner }) => `Nearer ${partner.isr} or nearer ${partner.irn} than the average member`,
      goods_sold: () => "To which of the two more was sold",
      goods_bought: () => "From which of the two more was bought",
      visits: () => "The side of the visits found in the five years up to each year",
    },
    otherLean: "Lean",
    years: (dimension, how, name) => `${how} ${leanEnd(dimension, name)}`,
    even: (dimension) => (dimension === "votes" ? "even, or the readings disagree," : "even"),
  }),
  broken: "counted anew",
  standIn: (cell: Pick<Cell, "lean_low" | "lean_high">): string =>
    cell.lean_low !== null && cell.lean_high === null ? "by customs, at least" : "by another count",
  bound: (years: { year: number; irn: string; isr: string }[], { partner }: Pick<SheetNames, "partner">) =>
    years
      .map(
        ({ year, irn, isr }) =>
          `In ${year}, by customs, a part of the trade with ${partner.isr} (${isr}) was more than all trade with ${partner.irn} (${irn}).`,
      )
      .join(" "),
  interval: `Shaded, or an upright stroke: ${INTERVAL}.`,
  colors: (dimension: Dimension) =>
    `In color: clear years. Grey: slight or ${dimension === "votes" ? "even ones, or the readings disagree" : "even ones"}.`,
  few: "Years without a point there: too few to say.",
  hollow: "Hollow points on dotted lines: doubtful figures.",
  floor: "A year without a point has no such count: nothing is filled in, and no two counts are joined.",
  noRange: "no interval is known",
  columns: ["Figure", INTERVAL, "What", "Country", "Period", "What is counted", "Counted", "Source"],
};

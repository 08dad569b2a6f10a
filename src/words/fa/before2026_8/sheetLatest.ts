import type { Dimension, DimensionRow, GroundedCell, Side } from "../../../model/dimensions/dimension.ts";
import type { VotesClause } from "../../../model/dimensions/sentence.ts";
import { sideOf } from "../../../model/dimensions/strength.ts";
import type { LatestContext } from "../../en/sheetLatest.ts";
import { readingWhen } from "../../kit/readingWhen.ts";
import { kit } from "../kit.ts";
import { monthsInWords } from "../months.ts";
import { yearSpan } from "../yearSpan.ts";

const THAN: Record<VotesClause["than"], string> = {
  nearly_all: "تقریباً همهٔ اعضا",
  most: "بیشتر اعضا",
  average: "میانگین اعضا",
};

/** The newest reading of a row in one short line, as releases before 2026.8.0 word it: `۲۰۲۰: ایران ۳۸ میلیون دلار، اسرائیل ۴۵۱ میلیون دلار`. */
export function latest(row: DimensionRow, context: LatestContext): string {
  const counted = row.cells.filter(({ preferred, strength }) => preferred && strength !== null);
  const cell = row.latest ?? counted.at(-1);
  if (!cell) return "بدون شمارش مشترک";
  return `${readingWhen(row.dimension, cell, counted, { yearSpan, months: monthsInWords })}: ${READINGS[row.dimension](cell, context, counted)}`;
}

type Reading = (cell: GroundedCell, context: LatestContext, counted: readonly GroundedCell[]) => string;

const both: Reading = (cell, { partner, figures }) => {
  const { irn, isr } = figures(cell);
  return `${partner.irn} ${irn ?? "هیچ"}، ${partner.isr} ${isr ?? "هیچ"}`;
};

const READINGS: Record<Dimension, Reading> = {
  votes: (cell, { partner, clauses }) => {
    const said = clauses.find((clause) => clause.kind === "votes");
    const side = sideOf(cell);
    if (said?.kind === "votes") return `از ${THAN[said.than]} به ${partner[said.side]} نزدیک‌تر`;
    return side === null || cell.strength === "even" ? "ناروشن" : `اندکی به ${partner[side]} نزدیک‌تر`;
  },
  goods_sold: both,
  goods_bought: both,
  arms: (cell, { partner, figures, share, clauses }) => {
    const side = sideOf(cell) ?? "isr";
    // As SIPRI prints it, where it does.
    const said = clauses.find((clause) => clause.kind === "arms");
    const figure = said?.kind === "arms" ? share(said.share) : (figures(cell)[side] ?? "هیچ");
    return `${partner[side]} ${figure}، از ${partner[side === "isr" ? "irn" : "isr"]} چیزی یافت نشد`;
  },
  energy: (cell, { partner }) => {
    const side = sideOf(cell) ?? "isr";
    return `نفت به ${partner[side]}؛ ${partner[side === "isr" ? "irn" : "isr"]} شمرده نشده`;
  },
  visitors: both,
  visits: (cell, ...rest) => `${both(cell, ...rest)}${cell.strength === "clear" ? "" : ": قطعی نیست"}`,
  disputes: (_, { partner }, counted) => {
    const years = (side: Side) => kit.number(counted.filter((cell) => (cell[side] ?? 0) > 0).length);
    return `${partner.irn} در ${years("irn")} سال، ${partner.isr} در ${years("isr")} سال`;
  },
  events: (cell, { partner }) => {
    const side = sideOf(cell);
    return cell.strength === "clear" && side !== null ? `به سوی ${partner[side]}` : "روش‌ها هم‌نظر نیستند";
  },
};

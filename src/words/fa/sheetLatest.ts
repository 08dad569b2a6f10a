import type { Dimension, DimensionRow, GroundedCell, Side, Strength } from "../../model/dimensions/dimension.ts";
import type { VotesClause } from "../../model/dimensions/sentence.ts";
import { sideOf } from "../../model/dimensions/strength.ts";
import type { LatestContext } from "../en/sheetLatest.ts";
import { readingWhen } from "../kit/readingWhen.ts";
import { kit } from "./kit.ts";
import { monthsInWords } from "./months.ts";
import { yearSpan } from "./yearSpan.ts";

const THAN: Record<VotesClause["than"], string> = {
  nearly_all: "تقریباً همهٔ اعضا",
  most: "اغلب اعضا",
  average: "میانگین اعضا",
};

/** Where too few cases are counted. */
export const FEW = "برای نتیجه‌گیری کم است";

/** Behind the visits of a cell that is not clear: what its tint says. */
const NOT_CLEAR: Partial<Record<Strength, string>> = { slight: " (اندک)", even: " (کمابیش برابر)", few: ` (${FEW})` };

/** The newest reading of a row in one short line: `۲۰۲۰: ایران ۳۸ میلیون دلار، اسرائیل ۴۵۱ میلیون دلار`. */
export function latest(row: DimensionRow, context: LatestContext, notClear = NOT_CLEAR): string {
  const counted = row.cells.filter(({ preferred, strength }) => preferred && strength !== null);
  const cell = row.latest ?? counted.at(-1);
  if (!cell) return "بدون آمار مشترک";
  const ended = row.latest === null && row.dimension !== "disputes" ? "آخرین، " : "";
  return `${ended}${readingWhen(row.dimension, cell, counted, { yearSpan, months: monthsInWords })}: ${READINGS[row.dimension](cell, context, counted, notClear)}`;
}

type Reading = (cell: GroundedCell, context: LatestContext, counted: readonly GroundedCell[], notClear: typeof NOT_CLEAR) => string;

const both: Reading = (cell, { partner, figures }) => {
  const { irn, isr } = figures(cell);
  return `${partner.irn} ${irn ?? "هیچ"}، ${partner.isr} ${isr ?? "هیچ"}`;
};

const READINGS: Record<Dimension, Reading> = {
  votes: (cell, { partner, clauses }) => {
    const said = clauses.find((clause) => clause.kind === "votes");
    const side = sideOf(cell);
    if (said?.kind === "votes") return `بیش از ${THAN[said.than]} شبیه ${partner[said.side]}`;
    return side === null || cell.strength === "even" ? "نامشخص" : `اندکی بیشتر شبیه ${partner[side]}`;
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
    return `نفت به ${partner[side]}؛ برای ${partner[side === "isr" ? "irn" : "isr"]} رقمی نیست`;
  },
  visitors: both,
  visits: (cell, context, counted, notClear) =>
    `${both(cell, context, counted, notClear)}${(cell.strength && notClear[cell.strength]) ?? ""}`,
  disputes: (_, { partner }, counted) => {
    const years = (side: Side) => {
      const n = counted.filter((cell) => (cell[side] ?? 0) > 0).length;
      return `با ${partner[side]} ${n === 0 ? "هیچ" : kit.number(n)} سال`;
    };
    return kit.commas([years("irn"), years("isr")]);
  },
  events: (cell, { partner }) => {
    const side = sideOf(cell);
    return cell.strength === "clear" && side !== null ? `به سوی ${partner[side]}` : "بدون سوی روشن";
  },
};

import type { Dimension, DimensionRow, GroundedCell, Side } from "../../model/dimensions/dimension.ts";
import type { VotesClause } from "../../model/dimensions/sentence.ts";
import { sideOf } from "../../model/dimensions/strength.ts";
import { yearOf } from "../../model/dimensions/year.ts";
import type { LatestContext } from "../en/sheetLatest.ts";
import { dative, instrumental } from "./cases.ts";
import { monthsInWords } from "./months.ts";
import { yearSpan } from "./yearSpan.ts";

const THAN: Record<VotesClause["than"], string> = {
  nearly_all: "üyelerin neredeyse tümünden",
  most: "üyelerin çoğundan",
  average: "ortalama üyeden",
};

/** The newest reading of a row in one short line: `2020: İran 38 Mn $, İsrail 451 Mn $`. */
export function latest(row: DimensionRow, context: LatestContext): string {
  const counted = row.cells.filter(({ preferred, strength }) => preferred && strength !== null);
  const cell = row.latest ?? counted.at(-1);
  if (!cell) return "ortak sayım yok";
  return `${when(row.dimension, cell, counted)}: ${READINGS[row.dimension](cell, context, counted)}`;
}

function when(dimension: Dimension, cell: GroundedCell, counted: readonly GroundedCell[]): string {
  if (dimension === "disputes") return yearSpan(yearOf(counted[0]?.period ?? cell.period), yearOf(cell.period));
  const [from = "", to = from] = cell.period.split("/");
  return /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? yearSpan(Number(from), Number(to)) : monthsInWords(cell.period);
}

type Reading = (cell: GroundedCell, context: LatestContext, counted: readonly GroundedCell[]) => string;

const both: Reading = (cell, { partner, figures }) => {
  const { irn, isr } = figures(cell);
  return `${partner.irn} ${short(irn)}, ${partner.isr} ${short(isr)}`;
};

const READINGS: Record<Dimension, Reading> = {
  votes: (cell, { partner, clauses }) => {
    const said = clauses.find((clause) => clause.kind === "votes");
    const side = sideOf(cell);
    if (said?.kind === "votes") return `${dative(partner[said.side])} ${THAN[said.than]} daha yakın`;
    return side === null || cell.strength === "even" ? "belirsiz" : `${dative(partner[side])} biraz daha yakın`;
  },
  goods_sold: both,
  goods_bought: both,
  arms: (cell, { partner, figures, share, clauses }) => {
    const side = sideOf(cell) ?? "isr";
    // As SIPRI prints it, where it does.
    const said = clauses.find((clause) => clause.kind === "arms");
    return `${partner[side]} ${said?.kind === "arms" ? share(said.share) : short(figures(cell)[side])}; ${partner[side === "isr" ? "irn" : "isr"]}: bulunmadı`;
  },
  energy: (cell, { partner }) => {
    const side = sideOf(cell) ?? "isr";
    return `${dative(partner[side])} petrol; ${partner[side === "isr" ? "irn" : "isr"]} sayılmıyor`;
  },
  visitors: both,
  visits: (cell, ...rest) => `${both(cell, ...rest)}${cell.strength === "clear" ? "" : ": kesin değil"}`,
  disputes: (_, { partner }, counted) => {
    const years = (side: Side) => counted.filter((cell) => (cell[side] ?? 0) > 0).length;
    return `${instrumental(partner.irn)} ${years("irn")} yılda, ${instrumental(partner.isr)} ${years("isr")} yılda`;
  },
  events: (cell, { partner }) => {
    const side = sideOf(cell);
    return cell.strength === "clear" && side !== null ? `${dative(partner[side])} doğru` : "yöntemler uyuşmuyor";
  },
};

/** An amount as short as a tick of an axis. */
function short(figure: string | null): string {
  return (figure ?? "yok").replace(" milyon dolar", " Mn $").replace(" milyar dolar", " Mr $");
}

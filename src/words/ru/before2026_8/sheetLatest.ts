import type { Dimension, DimensionRow, GroundedCell, Side } from "../../../model/dimensions/dimension.ts";
import type { VotesClause } from "../../../model/dimensions/sentence.ts";
import { sideOf } from "../../../model/dimensions/strength.ts";
import type { LatestContext } from "../../en/sheetLatest.ts";
import { readingWhen } from "../../kit/readingWhen.ts";
import { inDigits } from "../cardinal.ts";
import { monthsInWords } from "../months.ts";
import { inCase } from "../names.ts";
import { NOUNS } from "../nouns.ts";
import { yearSpan } from "../yearSpan.ts";

const THAN: Record<VotesClause["than"], string> = {
  nearly_all: "почти все страны-члены",
  most: "большинство стран-членов",
  average: "средняя страна-член",
};

/** The newest reading of a row in one short line: `2020: Иран 38 млн $, Израиль 451 млн $`. */
export function latest(row: DimensionRow, context: LatestContext): string {
  const counted = row.cells.filter(({ preferred, strength }) => preferred && strength !== null);
  const cell = row.latest ?? counted.at(-1);
  if (!cell) return "нет общего подсчёта";
  return `${readingWhen(row.dimension, cell, counted, { yearSpan, months: monthsInWords })}: ${READINGS[row.dimension](cell, context, counted)}`;
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
    if (said?.kind === "votes") return `ближе к ${inCase(partner[said.side], "dative")}, чем ${THAN[said.than]}`;
    return side === null || cell.strength === "even" ? "неясно" : `немного ближе к ${inCase(partner[side], "dative")}`;
  },
  goods_sold: both,
  goods_bought: both,
  arms: (cell, { partner, figures, share, clauses }) => {
    const side = sideOf(cell) ?? "isr";
    // As SIPRI prints it, where it does.
    const said = clauses.find((clause) => clause.kind === "arms");
    const figure = said?.kind === "arms" ? share(said.share) : short(figures(cell)[side]);
    return `${partner[side]} ${figure}, ${partner[side === "isr" ? "irn" : "isr"]} — не найдено`;
  },
  energy: (cell, { partner }) => {
    const side = sideOf(cell) ?? "isr";
    const other = partner[side === "isr" ? "irn" : "isr"];
    return `нефть для ${inCase(partner[side], "genitive")}; для ${inCase(other, "genitive")} подсчёта нет`;
  },
  visitors: both,
  visits: (cell, ...rest) => `${both(cell, ...rest)}${cell.strength === "clear" ? "" : ": не наверняка"}`,
  disputes: (_, { partner }, counted) => {
    const years = (side: Side) => counted.filter((cell) => (cell[side] ?? 0) > 0).length;
    return `${partner.irn} — ${inDigits(years("irn"), NOUNS.year)}, ${partner.isr} — ${inDigits(years("isr"), NOUNS.year)}`;
  },
  events: (cell, { partner }) => {
    const side = sideOf(cell);
    return cell.strength === "clear" && side !== null ? `в сторону ${inCase(partner[side], "genitive")}` : "методы расходятся";
  },
};

/** An amount as short as a tick of an axis. */
function short(figure: string | null): string {
  return (figure ?? "нет").replace(/доллар(?:ов|а)?$/, "$");
}

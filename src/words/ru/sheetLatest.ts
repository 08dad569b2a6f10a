import type { Dimension, DimensionRow, GroundedCell, Side, Strength } from "../../model/dimensions/dimension.ts";
import type { VotesClause } from "../../model/dimensions/sentence.ts";
import { sideOf } from "../../model/dimensions/strength.ts";
import type { LatestContext } from "../en/sheetLatest.ts";
import { readingWhen } from "../kit/readingWhen.ts";
import { inDigits } from "./cardinal.ts";
import { monthsInWords } from "./months.ts";
import { inCase } from "./names.ts";
import { NOUNS } from "./nouns.ts";
import { yearSpan } from "./yearSpan.ts";

const THAN: Record<VotesClause["than"], string> = {
  nearly_all: "почти все",
  most: "большинство",
  average: "в среднем",
};

/** What stands behind the visits of a cell that is not clear, by its strength. */
export type NotClear = Partial<Record<Strength, string>>;

/** The newest reading of a row in one short line: `2020: Иран 38, Израиль 451 млн долл.`. */
export function latest(row: DimensionRow, context: LatestContext, notClear: NotClear): string {
  const counted = row.cells.filter(({ preferred, strength }) => preferred && strength !== null);
  const cell = row.latest ?? counted.at(-1);
  if (!cell) return "нет общего подсчёта";
  const reading = READINGS[row.dimension](cell, context, counted, notClear);
  // Of a count that ended too long ago to say how things are. Beside a doubt there is no room for it; it stands behind the name of the row too.
  const ended = row.latest === null && row.dimension !== "disputes" && !reading.includes(" (") ? "последнее, " : "";
  return `${ended}${readingWhen(row.dimension, cell, counted, { yearSpan, months: monthsInWords })}: ${reading}`;
}

type Reading = (cell: GroundedCell, context: LatestContext, counted: readonly GroundedCell[], notClear: NotClear) => string;

const both: Reading = (cell, { partner, figures }) => {
  const { irn, isr } = figures(cell);
  const [first, second] = [short(irn), short(isr)];
  return `${partner.irn} ${shared(first, second)}, ${partner.isr} ${second}`;
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
    return `${partner[side]} ${figure}, из ${inCase(partner[side === "isr" ? "irn" : "isr"], "genitive")} не\u00a0найдено`;
  },
  energy: (cell, { partner }) => {
    const side = sideOf(cell) ?? "isr";
    const other = partner[side === "isr" ? "irn" : "isr"];
    return `нефть ${inCase(partner[side], "dative")}; по ${inCase(other, "dative")} данных нет`;
  },
  visitors: both,
  visits: (cell, context, counted, notClear) =>
    `${both(cell, context, counted, notClear)}${(cell.strength && notClear[cell.strength]) ?? ""}`,
  disputes: (_, { partner }, counted) => {
    const years = (side: Side) => counted.filter((cell) => (cell[side] ?? 0) > 0).length;
    return (["irn", "isr"] as const).map((side) => `${partner[side]} — ${inYears(years(side))}`).join(", ");
  },
  events: (cell, { partner }) => {
    const side = sideOf(cell);
    return cell.strength === "clear" && side !== null ? `в сторону ${inCase(partner[side], "genitive")}` : "сторона неясна";
  },
};

/** How many years, of disputes. */
const inYears = (n: number) => (n === 0 ? "ни\u00a0разу" : inDigits(n, NOUNS.year));

/** Behind an amount. */
const UNIT = "\u00a0долл.";

/** The first of two amounts without its unit where the second has the same; its doubt stays. */
function shared(first: string, second: string): string {
  const [, amount = first, unit, doubt = ""] = /^(.*?)(\u00a0[^\d]*долл\.)( \(.*\))?$/u.exec(first) ?? [];
  return unit !== undefined && second.endsWith(unit) ? `${amount}${doubt}` : first;
}

/** An amount with its unit in short. */
function short(figure: string | null): string {
  return (figure ?? "нет").replace(/\u00a0доллар(?:ов|а)?(?= \(|$)/, UNIT);
}

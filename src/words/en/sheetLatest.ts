import type { Dimension, DimensionRow, GroundedCell, Side, Strength } from "../../model/dimensions/dimension.ts";
import type { Clause, VotesClause } from "../../model/dimensions/sentence.ts";
import { sideOf } from "../../model/dimensions/strength.ts";
import { readingWhen } from "../kit/readingWhen.ts";
import { monthsInWords } from "./months.ts";
import type { SheetNames } from "./sheetNames.ts";
import { yearSpan } from "./yearSpan.ts";

/** What a newest reading is made of beside its row. */
export interface LatestContext extends Pick<SheetNames, "partner"> {
  /** Both values of a cell in words; null where there is none. */
  figures: (cell: GroundedCell) => Record<Side, string | null>;
  /** A share in percent as words. */
  share: (value: number) => string;
  clauses: readonly Clause[];
}

/** Phrases of it that earlier releases have otherwise. */
export interface LatestPhrases {
  unclear: string;
  disagree: string;
  /** Before the year of a count that ended too long ago to say how things are. */
  ended: string;
  /** To whom the votes are, and than whose; null: not said. */
  nearer: (partner: string, than: VotesClause["than"] | null) => string;
  onlyArms: (partner: string, figure: string, other: string) => string;
  onlyOil: (partner: string, other: string) => string;
  /** Behind the visits of a cell that is not clear, by its strength. */
  notClear: Partial<Record<Strength, string>>;
  disputes: (low: string, lowYears: number, high: string, highYears: number) => string;
}

/** The newest reading of a row in one short line: `2020: Iran $38m, Israel $451m`. */
export function latest(row: DimensionRow, context: LatestContext, phrases: LatestPhrases): string {
  const counted = row.cells.filter(({ preferred, strength }) => preferred && strength !== null);
  const cell = row.latest ?? counted.at(-1);
  if (!cell) return "no common count";
  const ended = row.latest === null && row.dimension !== "disputes" ? phrases.ended : "";
  return `${ended}${readingWhen(row.dimension, cell, counted, { yearSpan, months: monthsInWords })}: ${READINGS[row.dimension](cell, context, counted, phrases)}`;
}

type Reading = (cell: GroundedCell, context: LatestContext, counted: readonly GroundedCell[], phrases: LatestPhrases) => string;

const both: Reading = (cell, { partner, figures }) => {
  const { irn, isr } = figures(cell);
  return `${partner.irn} ${short(irn)}, ${partner.isr} ${short(isr)}`;
};

const READINGS: Record<Dimension, Reading> = {
  votes: (cell, { partner, clauses }, _, { unclear, nearer }) => {
    const said = clauses.find((clause) => clause.kind === "votes");
    const side = sideOf(cell);
    if (said?.kind === "votes") return nearer(partner[said.side], said.than);
    return side === null || cell.strength === "even" ? unclear : `slightly ${nearer(partner[side], null)}`;
  },
  goods_sold: both,
  goods_bought: both,
  arms: (cell, { partner, figures, share, clauses }, _, { onlyArms }) => {
    const side = sideOf(cell) ?? "isr";
    // As SIPRI prints it, where it does.
    const said = clauses.find((clause) => clause.kind === "arms");
    const figure = said?.kind === "arms" ? share(said.share) : short(figures(cell)[side]);
    return onlyArms(partner[side], figure, partner[side === "isr" ? "irn" : "isr"]);
  },
  energy: (cell, { partner }, _, { onlyOil }) => {
    const side = sideOf(cell) ?? "isr";
    return onlyOil(partner[side], partner[side === "isr" ? "irn" : "isr"]);
  },
  visitors: both,
  visits: (cell, context, counted, phrases) =>
    `${both(cell, context, counted, phrases)}${(cell.strength && phrases.notClear[cell.strength]) ?? ""}`,
  disputes: (_, { partner }, counted, { disputes }) => {
    const years = (side: Side) => counted.filter((cell) => (cell[side] ?? 0) > 0).length;
    return disputes(partner.irn, years("irn"), partner.isr, years("isr"));
  },
  events: (cell, { partner }, _, { disagree }) => {
    const side = sideOf(cell);
    return cell.strength === "clear" && side !== null ? `towards ${partner[side]}` : disagree;
  },
};

/** An amount as short as a tick of an axis. */
function short(figure: string | null): string {
  return (figure ?? "none").replace(" million", "m").replace(" billion", "bn");
}

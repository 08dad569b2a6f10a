import type { Dimension, DimensionRow, GroundedCell, Side } from "../../../model/dimensions/dimension.ts";
import type { VotesClause } from "../../../model/dimensions/sentence.ts";
import { sideOf } from "../../../model/dimensions/strength.ts";
import type { LatestContext } from "../../en/sheetLatest.ts";
import { readingWhen } from "../../kit/readingWhen.ts";
import { counted as withNoun } from "../cardinal.ts";
import { monthsInWords } from "../months.ts";
import { NOUNS } from "../nouns.ts";
import { prefixed } from "../prefixed.ts";
import { yearSpan } from "../yearSpan.ts";

const THAN: Record<VotesClause["than"], string> = {
  nearly_all: "מכמעט כל המדינות החברות",
  most: "מרוב המדינות החברות",
  average: "מהמדינה החברה הממוצעת",
};

/** The newest reading of a row in one short line, as releases before 2026.8.0 word it: `2020: איראן 38 מיליון, ישראל 451 מיליון`. */
export function latest(row: DimensionRow, context: LatestContext): string {
  const counted = row.cells.filter(({ preferred, strength }) => preferred && strength !== null);
  const cell = row.latest ?? counted.at(-1);
  if (!cell) return "אין ספירה משותפת";
  return `${readingWhen(row.dimension, cell, counted, { yearSpan, months: monthsInWords })}: ${READINGS[row.dimension](cell, context, counted)}`;
}

type Reading = (cell: GroundedCell, context: LatestContext, counted: readonly GroundedCell[]) => string;

const both: Reading = (cell, { partner, figures }) => {
  const { irn, isr } = figures(cell);
  return `${partner.irn} ${short(irn)}, ${partner.isr} ${short(isr)}`;
};

const other = (side: Side): Side => (side === "isr" ? "irn" : "isr");

const READINGS: Record<Dimension, Reading> = {
  votes: (cell, { partner, clauses }) => {
    const said = clauses.find((clause) => clause.kind === "votes");
    const side = sideOf(cell);
    if (said?.kind === "votes") return `קרובה יותר ${prefixed("ל", partner[said.side])} ${THAN[said.than]}`;
    return side === null || cell.strength === "even" ? "לא ברור" : `קרובה מעט יותר ${prefixed("ל", partner[side])}`;
  },
  goods_sold: both,
  goods_bought: both,
  arms: (cell, { partner, figures, share, clauses }) => {
    const side = sideOf(cell) ?? "isr";
    // As SIPRI prints it, where it does.
    const said = clauses.find((clause) => clause.kind === "arms");
    return `${partner[side]} ${said?.kind === "arms" ? share(said.share) : short(figures(cell)[side])}, ${partner[other(side)]}: לא נמצא דבר`;
  },
  energy: (cell, { partner }) => {
    const side = sideOf(cell) ?? "isr";
    return `נפט ${prefixed("ל", partner[side])}; ${partner[other(side)]} אינה נספרת`;
  },
  visitors: both,
  visits: (cell, ...rest) => `${both(cell, ...rest)}${cell.strength === "clear" ? "" : ": לא ודאי"}`,
  disputes: (_, { partner }, counted) => {
    const years = (side: Side) => {
      const n = counted.filter((cell) => (cell[side] ?? 0) > 0).length;
      return `${partner[side]} ${n === 0 ? "באף שנה" : prefixed("ב", withNoun(n, NOUNS.year))}`;
    };
    return `${years("irn")}, ${years("isr")}`;
  },
  events: (cell, { partner }) => {
    const side = sideOf(cell);
    return cell.strength === "clear" && side !== null ? `לעבר ${partner[side]}` : "השיטות חלוקות";
  },
};

/** An amount as short as a tick of an axis; rows of money say their unit themselves. */
function short(figure: string | null): string {
  return (figure ?? "אין").replace(" דולר", "");
}

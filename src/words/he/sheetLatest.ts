import type { Dimension, DimensionRow, GroundedCell, Side, Strength } from "../../model/dimensions/dimension.ts";
import type { VotesClause } from "../../model/dimensions/sentence.ts";
import { sideOf } from "../../model/dimensions/strength.ts";
import type { LatestContext } from "../en/sheetLatest.ts";
import { readingWhen } from "../kit/readingWhen.ts";
import { counted as withNoun } from "./cardinal.ts";
import { monthsInWords } from "./months.ts";
import { NOUNS } from "./nouns.ts";
import { prefixed } from "./prefixed.ts";
import { yearSpan } from "./yearSpan.ts";

const THAN: Record<VotesClause["than"], string> = {
  nearly_all: "מכמעט כל המדינות",
  most: "מרוב המדינות",
  average: "מהמדינה הממוצעת",
};

/** Like whom the votes are, more than those of whom. */
const nearer = (whom: string, than: string) => `דומה ${whom}, יותר ${than}`;

/** Behind the visits of a cell that is not clear: what its tint says. */
const NOT_CLEAR: Partial<Record<Strength, string>> = { slight: " (נטייה קלה)", even: " (שווה בערך)", few: " (מעט מדי כדי לומר משהו)" };

/** The newest reading of a row in one short line: `2020: איראן 38 מיליון, ישראל 451 מיליון`. */
export function latest(row: DimensionRow, context: LatestContext, notClear = NOT_CLEAR): string {
  const counted = row.cells.filter(({ preferred, strength }) => preferred && strength !== null);
  const cell = row.latest ?? counted.at(-1);
  if (!cell) return "אין מדידה משותפת";
  const ended = row.latest === null && row.dimension !== "disputes" ? "אחרון, " : "";
  return `${ended}${readingWhen(row.dimension, cell, counted, { yearSpan, months: monthsInWords })}: ${READINGS[row.dimension](cell, context, counted, notClear)}`;
}

type Reading = (cell: GroundedCell, context: LatestContext, counted: readonly GroundedCell[], notClear: typeof NOT_CLEAR) => string;

const both: Reading = (cell, { partner, figures }) => {
  const { irn, isr } = figures(cell);
  return `${partner.irn} ${short(irn)}, ${partner.isr} ${isr ?? NONE}`;
};

const other = (side: Side): Side => (side === "isr" ? "irn" : "isr");

const READINGS: Record<Dimension, Reading> = {
  votes: (cell, { partner, clauses }) => {
    const said = clauses.find((clause) => clause.kind === "votes");
    const side = sideOf(cell);
    if (said?.kind === "votes") return nearer(prefixed("ל", partner[said.side]), THAN[said.than]);
    return side === null || cell.strength === "even" ? "לא ברור" : `דומה מעט יותר ${prefixed("ל", partner[side])}`;
  },
  goods_sold: both,
  goods_bought: both,
  arms: (cell, { partner, figures, share, clauses }) => {
    const side = sideOf(cell) ?? "isr";
    // As SIPRI prints it, where it does.
    const said = clauses.find((clause) => clause.kind === "arms");
    const figure = said?.kind === "arms" ? share(said.share) : short(figures(cell)[side]);
    return `${partner[side]} ${figure}, ${prefixed("מ", partner[other(side)])} לא נמצא דבר`;
  },
  energy: (cell, { partner }) => {
    const side = sideOf(cell) ?? "isr";
    return `נפט ${prefixed("ל", partner[side])}; אין נתון על ${partner[other(side)]}`;
  },
  visitors: both,
  visits: (cell, context, counted, notClear) =>
    `${both(cell, context, counted, notClear)}${(cell.strength && notClear[cell.strength]) ?? ""}`,
  disputes: (_, { partner }, counted) => {
    const years = (side: Side) => {
      const n = counted.filter((cell) => (cell[side] ?? 0) > 0).length;
      return `עם ${partner[side]} ${n === 0 ? "באף שנה" : prefixed("ב", withNoun(n, NOUNS.year))}`;
    };
    return `${years("irn")}, ${years("isr")}`;
  },
  events: (cell, { partner }) => {
    const side = sideOf(cell);
    return cell.strength === "clear" && side !== null ? `לעבר ${partner[side]}` : "אין צד ברור";
  },
};

const NONE = "אין";

/** An amount without its unit, which the one behind it has. */
function short(figure: string | null): string {
  return (figure ?? NONE).replace(" דולר", "");
}

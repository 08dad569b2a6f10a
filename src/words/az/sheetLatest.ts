import type { Dimension, DimensionRow, GroundedCell, Side, Strength } from "../../model/dimensions/dimension.ts";
import type { VotesClause } from "../../model/dimensions/sentence.ts";
import { sideOf } from "../../model/dimensions/strength.ts";
import type { LatestContext } from "../en/sheetLatest.ts";
import { readingWhen } from "../kit/readingWhen.ts";
import { inCase } from "./cases.ts";
import { periodInWords } from "./period.ts";
import { THAN } from "./sheetSentence.ts";
import { yearSpan } from "./yearSpan.ts";

/** A country and its figure. */
type Named = readonly [name: string, figure: string];

/** Phrases of it that earlier releases have otherwise. */
export const latestPhrases = {
  months: periodInWords,
  /** The unit of an amount behind its scale. */
  dollars: " dollar",
  /** Two figures, the unit of both said once. */
  both: ([one, a]: Named, [other, b]: Named) => {
    const unit = / \D+$/.exec(b)?.[0] ?? "";
    return `${one} ${unit !== "" && a.endsWith(unit) ? a.slice(0, -unit.length) : a}, ${other} ${b}`;
  },
  noCount: "ikisini müqayisə edən rəqəm yoxdur",
  /** Before the year of a count that ended too long ago to say how things are. */
  ended: "sonuncu ",
  disagree: "tərəf aydın deyil",
  nearer: (whom: string, than: VotesClause["than"]) => `${whom} ${THAN[than]} yaxın`,
  arms: (name: string, figure: string, other: string) => `${name} ${figure}, ${inCase(other, "ablative")} tapılmayıb`,
  energy: (side: string, other: string) => `${inCase(side, "dative")} neft; ${other} üzrə rəqəm yoxdur`,
  disputes: (name: string, years: number) => `${inCase(name, "instrumental")} ${years === 0 ? "heç bir" : years} il`,
  /** Behind the visits of a cell that is not clear: what its tint says. */
  notClear: { slight: " (kiçik fərq)", even: " (təxminən bərabər)", few: " (məlumat azdır)" } as Partial<Record<Strength, string>>,
};

type Phrases = typeof latestPhrases;

/** The newest reading of a row in one short line: `2020: İran 38, İsrail 451 mln dollar`. */
export function latest(row: DimensionRow, context: LatestContext, phrases = latestPhrases): string {
  const counted = row.cells.filter(({ preferred, strength }) => preferred && strength !== null);
  const cell = row.latest ?? counted.at(-1);
  if (!cell) return phrases.noCount;
  const ended = row.latest === null && row.dimension !== "disputes" ? phrases.ended : "";
  return `${ended}${readingWhen(row.dimension, cell, counted, { yearSpan, months: phrases.months })}: ${READINGS[row.dimension](cell, context, counted, phrases)}`;
}

type Reading = (cell: GroundedCell, context: LatestContext, counted: readonly GroundedCell[], phrases: Phrases) => string;

const both: Reading = (cell, { partner, figures }, _, phrases) => {
  const { irn, isr } = figures(cell);
  return phrases.both([partner.irn, short(irn, phrases)], [partner.isr, short(isr, phrases)]);
};

const READINGS: Record<Dimension, Reading> = {
  votes: (cell, { partner, clauses }, _, { nearer }) => {
    const said = clauses.find((clause) => clause.kind === "votes");
    const side = sideOf(cell);
    if (said?.kind === "votes") return nearer(inCase(partner[said.side], "dative"), said.than);
    return side === null || cell.strength === "even" ? "qeyri-müəyyən" : `${inCase(partner[side], "dative")} bir qədər yaxın`;
  },
  goods_sold: both,
  goods_bought: both,
  arms: (cell, { partner, figures, share, clauses }, _, phrases) => {
    const side = sideOf(cell) ?? "isr";
    // As SIPRI prints it, where it does.
    const said = clauses.find((clause) => clause.kind === "arms");
    const figure = said?.kind === "arms" ? share(said.share) : short(figures(cell)[side], phrases);
    return phrases.arms(partner[side], figure, partner[other(side)]);
  },
  energy: (cell, { partner }, _, phrases) => {
    const side = sideOf(cell) ?? "isr";
    return phrases.energy(partner[side], partner[other(side)]);
  },
  visitors: both,
  visits: (cell, context, counted, phrases) =>
    `${both(cell, context, counted, phrases)}${(cell.strength && phrases.notClear[cell.strength]) ?? ""}`,
  disputes: (_, { partner }, counted, phrases) => {
    const years = (side: Side) => phrases.disputes(partner[side], counted.filter((cell) => (cell[side] ?? 0) > 0).length);
    return `${years("irn")}, ${years("isr")}`;
  },
  events: (cell, { partner }, _, { disagree }) => {
    const side = sideOf(cell);
    return cell.strength === "clear" && side !== null ? `${inCase(partner[side], "dative")} doğru` : disagree;
  },
};

const other = (side: Side): Side => (side === "isr" ? "irn" : "isr");

/** An amount as short as a tick of an axis. */
function short(figure: string | null, { dollars }: Phrases): string {
  return (figure ?? "yoxdur").replace(" milyon", " mln").replace(" milyard", " mlrd").replace(" dollar", dollars);
}

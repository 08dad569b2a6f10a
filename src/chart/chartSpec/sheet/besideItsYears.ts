import type { Edition } from "../../../edition/edition.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Cell, CellLook } from "../formPanel.ts";
import { isFewInMost, isOfMost } from "./columnCard.ts";
import type { DrawnCell } from "./drawnCells.ts";

/**
 * A cell that shares its column with others of its row: in one line among these its card says which years are its own, as the name of the row
 * is all that stands before each. Releases before 2026.29.0 say none.
 *
 * @param years the years of the card, in words
 */
export function besideItsYears({ catalog, words }: Edition, cell: Cell, years: string): Cell {
  const { card } = cell;
  if (card === null || isOlderThan(catalog.release, "2026.29.0")) return cell;
  const brief = { name: card.heading, figure: words.kit.labelled(years, card.figure), hedge: card.lines[0] ?? "" };
  return { ...cell, card: { ...card, brief } };
}

/** What is known of a column whose card is named. */
interface TitledColumn {
  look: CellLook;
  last: DrawnCell;
  years: { from: number; to: number };
}

/** The years that the card of a column is about, in words: all that are counted, or the last where it alone is said. */
export function yearsTold({ catalog, words }: Edition, { look, last, years }: TitledColumn): string {
  const isOfAll = look === "zero" || isOfMost(look) || isFewInMost(catalog, look, last);
  return isOfAll ? words.sheet.column(years.from, years.to) : words.periodInWords(last.cell.period);
}

import type { Edition } from "../../../edition/edition.ts";
import type { ColumnCell } from "../../../model/dimensions/column.ts";
import type { sheetNames } from "../sheetNames.ts";
import type { DrawnCell } from "./drawnCells.ts";
import { saidEvenly } from "./evenly.ts";
import type { CardWords } from "./sheetCard.ts";

/** Some years of a row in one cell: what most of them say, and those that are counted. */
interface Years {
  column: ColumnCell;
  counted: readonly DrawnCell[];
}

/**
 * What most years of a column say; where neither of the two is ahead, whether they are about equal in all of them or it cannot be said.
 *
 * @param span the years in words
 */
export function columnCard(
  { catalog, words }: Edition,
  { column, counted }: Years,
  span: string,
  names: ReturnType<typeof sheetNames> & { title: string },
): Required<CardWords> {
  const card = words.sheet.columnCard(span, column, names);
  if (column.strength !== "even") return card;
  const cells = counted.map(({ cell }) => cell);
  return { ...card, figure: saidEvenly({ catalog, words }, cells) ?? card.figure };
}

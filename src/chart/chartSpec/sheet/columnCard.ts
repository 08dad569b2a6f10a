import type { Edition } from "../../../edition/edition.ts";
import type { Catalog } from "../../../model/catalog.ts";
import type { ColumnCell } from "../../../model/dimensions/column.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { CellLook } from "../formPanel.ts";
import type { sheetNames } from "../sheetNames.ts";
import { columnFigures } from "./columnFigures.ts";
import type { DrawnCell } from "./drawnCells.ts";
import { saidEvenly } from "./evenly.ts";
import type { CardWords } from "./sheetCard.ts";

/** Some years of a row in one cell: what most of them say, and those that are counted. */
interface Years {
  column: ColumnCell;
  counted: readonly DrawnCell[];
  /** Whether most of them are clear and the last one is not. */
  isOver: boolean;
}

/**
 * What most years of a column say; where neither of the two is ahead, whether they are about equal in all of them or it cannot be said.
 * Clear in most and not in the last is said so, as is too few in most: releases before 2026.28.0 call the one slight, and say of the other the
 * last year alone.
 *
 * @param span the years in words
 */
export function columnCard(
  edition: Edition,
  { column, counted, isOver }: Years,
  span: string,
  names: ReturnType<typeof sheetNames> & { title: string },
): Required<CardWords> {
  const card = columnWords(edition, { column, counted, isOver }, span, names);
  const [first, ...others] = counted.map(({ cell }) => cell);
  return first === undefined ? card : { ...card, lines: card.lines.flatMap((line) => columnFigures(edition, [first, ...others], line)) };
}

function columnWords(
  { catalog, words }: Edition,
  { column, counted, isOver }: Years,
  span: string,
  names: ReturnType<typeof sheetNames> & { title: string },
): Required<CardWords> {
  if (isOver && !isOlderThan(catalog.release, "2026.28.0")) {
    const card = words.sheet.columnCard(span, { ...column, strength: "clear" }, names);
    return { ...card, figure: words.kit.commas([card.figure, words.sheet.groups.notLast]) };
  }
  const card = words.sheet.columnCard(span, column, names);
  if (column.strength === "few") return { ...card, figure: words.sheet.groups.fewInMost };
  if (column.strength !== "even") return card;
  const cells = counted.map(({ cell }) => cell);
  return { ...card, figure: saidEvenly({ catalog, words }, cells) ?? card.figure };
}

/** Whether most years of a column have too few and the last has enough: its mark says the one, and its card the last year's words alone did not. */
export function isFewInMost({ release }: Catalog, look: CellLook, { cell }: DrawnCell): boolean {
  return look === "few" && cell.strength !== "few" && !isOlderThan(release, "2026.28.0");
}

/** Whether a look says what most years of a column say. */
export function isOfMost(look: CellLook): boolean {
  return look === "clear" || look === "slight" || look === "equal" || look === "even";
}

import type { Catalog } from "../../../model/catalog.ts";
import { type CountedApart, countedApart } from "../../../model/dimensions/countedApart.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { type DrawnCell, drawnYears } from "./drawnCells.ts";
import type { SheetPicture } from "./sheetForm.ts";

/**
 * The years of a balance sheet without a cell of which each country has figures, though of different counts, row by row. Releases before
 * 2026.20.0 do not name them.
 */
export function apartYears(catalog: Catalog, { drawn, sheet, view }: Pick<SheetPicture, "drawn" | "sheet" | "view">): CountedApart[] {
  if (isOlderThan(catalog.release, "2026.20.0")) return [];
  const { first } = drawnYears(drawn, sheet);
  const isDrawn = ({ cell: { dimension }, year }: CountedApart) =>
    drawn.some(({ row, year: of }: DrawnCell) => row.dimension === dimension && of === year);
  return sheet.rows
    .flatMap(({ dimension }) => countedApart(catalog, view.vintage, dimension))
    .filter((one) => one.year >= first && one.year <= sheet.last && !isDrawn(one));
}

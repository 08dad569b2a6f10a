import type { Edition } from "../../../edition/edition.ts";
import type { Vintage } from "../../../model/vintage.ts";
import type { CellsPanel } from "../formPanel.ts";
import type { PairRow } from "../pair/pairRow.ts";
import { cellsDrawn, drawnYears } from "../sheet/drawnCells.ts";
import { sheetForm } from "../sheet/sheetForm.ts";
import { sheetNames } from "../sheetNames.ts";

/**
 * The lean of a row of the balance sheet as the cells that it has there, for a chart whose figures are no lines over time: which side each
 * year is on, and how clearly. What a height would say is in the cards.
 */
export function rowForm(edition: Edition, { sheet, row }: PairRow, vintage: Vintage): CellsPanel {
  const { words } = edition;
  const drawn = cellsDrawn(sheet);
  const view = { vintage, from: null, to: null, balance: null };
  const form = sheetForm(edition, { sheet, drawn, years: drawnYears(drawn, sheet), clauses: [], view });
  const title = words.pair.leanTitle(row.dimension, sheetNames(edition));
  return {
    ...form,
    id: `row.${row.dimension}`,
    title,
    // A group of one row needs no name.
    groups: form.groups.map((group) => ({
      ...group,
      label: "",
      partner: null,
      rows: group.rows.map((cells) => ({ ...cells, href: null })),
    })),
  };
}

import type { Edition } from "../../../edition/edition.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { csvRows } from "./csvRows.ts";

/**
 * What the file of a chart's numbers is called where it is offered: `all` names it; where the terms of sources leave rows out, with how many of
 * how many it has. Releases before 2026.28.0 do not say so.
 */
export function csvLabel(edition: Edition, id: string, view: ChartView, all: string): string {
  const { catalog, words } = edition;
  const rows = isOlderThan(catalog.release, "2026.28.0") ? null : csvRows(edition, id, view);
  if (rows === null || rows.left.length === 0) return all;
  return `${all} (${words.chartPage.rowsOf(rows.kept.length, rows.kept.length + rows.left.length)})`;
}

import type { ChartSpec } from "../../../chart/chartSpec/chartSpec.ts";
import { publisherLabel } from "../../../chart/chartSpec/credits.ts";
import type { Edition } from "../../../edition/edition.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { leftOut } from "../../../model/terms.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { csvRows } from "./csvRows.ts";
import { hasNumbers } from "./hasNumbers.ts";

/** Sources that are named, those with the most rows first. */
const NAMED = 3;

/**
 * Why the file of a chart's numbers lacks rows, beside where it is offered: how many, whose terms, and how many of them the table shows. Null
 * where it lacks none, and in releases before 2026.29.0. Where the terms leave no row, so that no file is offered, it says that.
 */
export function csvLacking(edition: Edition, spec: ChartSpec, view: ChartView): string | null {
  const { catalog, words } = edition;
  if (isOlderThan(catalog.release, "2026.29.0")) return null;
  const { left } = csvRows(edition, spec.id, view) ?? { left: [] };
  if (left.length === 0) return null;
  const { bySource } = leftOut(left.map(({ source }) => [source ?? ""]));
  const rowsOf = new Map<string, number>();
  for (const [id, rows] of bySource) {
    const name = publisherLabel(catalog.sourceById.get(id)?.publisher ?? id, id);
    rowsOf.set(name, (rowsOf.get(name) ?? 0) + rows);
  }
  const names = [...rowsOf].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const inTable = new Set(spec.table.rows.map(({ href }) => href));
  const shown = left.filter(({ href }) => inTable.has(href)).length;
  return words.chartPage.lacking({
    ...{ rows: left.length, isAll: !hasNumbers(edition, spec.id, view), shown },
    ...{ names: names.slice(0, NAMED), more: Math.max(0, names.length - NAMED) },
  });
}

/** The same as a line of its own. */
export function CsvLacking({ edition, spec, view }: { edition: Edition; spec: ChartSpec; view: ChartView }) {
  const text = csvLacking(edition, spec, view);
  return text === null ? null : <p class="prose-note">{text}</p>;
}

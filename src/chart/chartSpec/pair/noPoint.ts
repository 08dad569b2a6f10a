import type { Edition } from "../../../edition/edition.ts";
import type { Chart } from "../../../model/chart.ts";
import { yearOf } from "../../../model/dimensions/year.ts";
import type { Observation } from "../../../model/observation.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Statement } from "../chartSpec.ts";
import { sheetNames } from "../sheetNames.ts";
import type { PairRow } from "./pairRow.ts";

/**
 * Of which years the lean of a row has no point although another series of ours, whose panels stand beside it, has figures of both partners.
 * Releases before 2026.26.0 leave the gap unsaid.
 */
export function noPoint(edition: Edition, chart: Chart, observations: readonly Observation[], row: PairRow | null): Statement[] {
  const { catalog, words } = edition;
  if (row === null || row.cells.length === 0 || isOlderThan(catalog.release, "2026.26.0")) return [];
  const { code, partners } = catalog.subject;
  const drawn = new Set(row.cells.map(({ period }) => yearOf(period)));
  const beside = observations.filter(
    ({ series, period }) => series !== chart.series[0] && catalog.seriesById.get(series)?.ref_area === code && /^\d{4}$/.test(period.text),
  );
  const ofBoth = (year: number) =>
    partners.every((partner) => beside.some((o) => o.counterpart === partner.code && Number(o.period.text) === year));
  const years = [...new Set(beside.map(({ period }) => Number(period.text)))].sort((a, b) => a - b);
  const missing = years.filter((year) => !drawn.has(year) && ofBoth(year));
  if (missing.length === 0) return [];
  const title = words.pair.leanTitle(row.row.dimension, sheetNames(edition));
  const rows = beside.filter(({ period }) => missing.includes(Number(period.text))).map(({ id }) => id);
  return [{ part: "ends", text: words.pair.noPoint(title, missing), rows }];
}

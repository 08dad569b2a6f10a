import type { Catalog } from "./catalog.ts";
import type { Chart } from "./chart.ts";
import { chartRows } from "./chartRows.ts";
import { type Check, RECORDS_DISAGREE } from "./check.ts";
import { lineKey } from "./contiguousSegments.ts";
import { countBeside } from "./countBeside.ts";
import { countKey } from "./countKey.ts";
import type { Observation } from "./observation.ts";
import { isOfOneCase, sameCase } from "./ofCases.ts";
import { byCodeUnit, byRowId } from "./order.ts";
import { ownCount } from "./ownCount.ts";
import { checksOf, collectionFor, observationsForSeries } from "./queries.ts";
import type { DisagreementSide } from "./rows.ts";
import { isOlderThan } from "./turn.ts";
import { countsSource, type Vintage } from "./vintage.ts";

/** What stands around one number in a view. */
export interface NumberContext {
  /** The count beside which it is looked at, in order of time: its own, or, of a claim, one of records. Empty where there is none of its own, and where records disagree: one of them would take a side. */
  count: Observation[];
  /** The figures of the very same count just before and just after it; null where it is the first or last, or of one case. */
  before: Observation | null;
  after: Observation | null;
  /** Of a figure of one case those that other sources give of the same. */
  sameCase: Observation[];
  /** What records made of it, if it is a claim that was checked. */
  check: Check | null;
  /** The checks in which it is a record. */
  testedWith: Check[];
  /** The charts that show it. */
  charts: Chart[];
  /** Where it is one side of a contradiction. */
  contradictions: DisagreementSide[];
}

/** Finds what stands around a number: its neighbours, what it was checked against or checks, and where it is used. */
export function numberContext(catalog: Catalog, o: Observation, vintage: Vintage): NumberContext {
  const [check = null] = checksOf(catalog, o.id);
  const tested = check?.records ?? [];
  const series = new Set([o.series, ...tested.flatMap((id) => catalog.observationById.get(id)?.series ?? [])]);
  const rows = [...series].flatMap((id) => observationsForSeries(catalog, id, vintage));
  const isRecord = (row: Observation) => collectionFor(catalog, row) === "references";
  const keyOf = isOlderThan(catalog.release, "2026.25.0") ? lineKey : (row: Observation) => countKey(catalog.release, row);
  const all = isOfOneCase(catalog.release, o) ? [] : rows;
  const own = all.filter((row) => keyOf(row) === keyOf(o) && isRecord(row) === isRecord(o)).sort(byTime);
  const at = own.findIndex(({ id }) => id === o.id);
  return {
    count:
      check?.rule === RECORDS_DISAGREE ? [] : ownCount(catalog, o, countBeside(catalog.release, o, rows, isRecord, tested)).sort(byTime),
    before: own[at - 1] ?? null,
    after: own[at + 1] ?? null,
    sameCase: sameCase(catalog, o, vintage),
    check,
    testedWith: catalog.checks.filter(({ records }) => records.includes(o.id)),
    charts: catalog.charts.filter(
      (chart) =>
        chart.series.includes(o.series) && chartRows(catalog, { ...chart, series: [o.series] }, vintage).some(({ id }) => id === o.id),
    ),
    contradictions: catalog.disagreements.filter((side) => side.ref === o.id && isWhole(catalog, side.id, vintage)),
  };
}

/** Whether all sides of a contradiction are in view. */
function isWhole(catalog: Catalog, id: string, vintage: Vintage): boolean {
  return catalog.disagreements.every((side) => side.id !== id || countsSource(catalog, vintage, side.side.split(":")[0] ?? ""));
}

function byTime(a: Observation, b: Observation): number {
  return byCodeUnit(a.period.start, b.period.start) || byCodeUnit(a.period.end, b.period.end) || byRowId(a.id, b.id);
}

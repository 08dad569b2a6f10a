import { checkFaults } from "./checkFaults.ts";
import { codeFaults } from "./codeFaults.ts";
import { coverageFaults, disagreementFaults } from "./coverageFaults.ts";
import { keyFaults } from "./duplicates.ts";
import { eventFaults, partnerFaults } from "./eventFaults.ts";
import type { Fault } from "./fault.ts";
import { observationFaults } from "./observationFaults.ts";
import { pairFaults } from "./pairFaults.ts";
import { faultAt } from "./table.ts";
import { TABLES, type Tables } from "./tables.ts";
import { textFaults } from "./texts.ts";

/**
 * Faults that show only when several rows are read together: unknown codes and ids, ids used twice, words and numbers that contradict each
 * other.
 */
export function crossCheck(tables: Tables): Fault[] {
  const series = new Set(tables.series.map((p) => p.row.id));
  return [
    ...textFaults(tables.texts),
    ...partnerFaults(tables),
    ...codeFaults(tables),
    ...Object.entries(TABLES).flatMap(([name, table]) => keyFaults(table, tables[name as keyof Tables])),
    ...observationFaults(tables),
    ...pairFaults(tables),
    ...tables.charts.flatMap((p) =>
      p.row.series
        .filter((s) => !series.has(s))
        .map((s) => ({ ...faultAt(p, "series", `ids of series.csv, and ${s} is none`), cause: `series ${s}` })),
    ),
    ...tables.charts.flatMap((p) =>
      p.row.split.filter((s) => !p.row.series.includes(s)).map((s) => faultAt(p, "split", `some of its series, and ${s} is none`)),
    ),
    ...tables.charts.flatMap((p) =>
      p.row.bases
        .filter((code) => !tables.codes.some(({ row }) => row.list === "basis" && row.code === code))
        .map((code) => faultAt(p, "bases", `codes of the list basis, and ${code} is none`)),
    ),
    ...tables.charts
      .filter(({ row }, i) => row.row !== null && tables.charts.findIndex((other) => other.row.row === row.row) < i)
      .map((p) => faultAt(p, "row", "a row that no chart before has, or nothing")),
    ...tables.series
      .filter(({ row }) => row.counts_cameo !== null && !tables.scale.some((p) => p.row.cameo === row.counts_cameo))
      .map((p) => ({ ...faultAt(p, "counts_cameo", "a code of scales/goldstein.csv, or nothing"), cause: `cameo ${p.row.counts_cameo}` })),
    ...eventFaults(tables),
    ...coverageFaults(tables),
    ...disagreementFaults(tables),
    ...checkFaults(tables),
  ];
}

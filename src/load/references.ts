import type * as v from "valibot";
import { boundsFault } from "../model/observation.ts";
import type { chartRow } from "./charts.ts";
import type { codeRow } from "./codes.ts";
import type { Fault } from "./fault.ts";
import { observation, type observationRow } from "./observations.ts";
import type { scaleRow } from "./scale.ts";
import type { seriesRow } from "./series.ts";
import type { sourceRow } from "./sources.ts";
import { faultAt, type Placed } from "./table.ts";

type Read<S extends v.GenericSchema> = Placed<v.InferOutput<S>>[];

/** Every table with its rows' places. */
export interface Tables {
  codes: Read<typeof codeRow>;
  sources: Read<typeof sourceRow>;
  series: Read<typeof seriesRow>;
  charts: Read<typeof chartRow>;
  observations: Read<typeof observationRow>;
  scale: Read<typeof scaleRow>;
}

/** Faults that only several rows together show: unknown codes and ids, ids used twice, bounds that contradict the words. */
export function crossCheck(tables: Tables): Fault[] {
  const sources = new Set(tables.sources.map((p) => p.row.id));
  const series = new Set(tables.series.map((p) => p.row.id));
  return [
    ...codeFaults(tables),
    ...duplicates(tables.sources, "id", (row) => row.id),
    ...duplicates(tables.series, "id", (row) => row.id),
    ...duplicates(tables.charts, "id", (row) => row.id),
    ...duplicates(tables.scale, "cameo", (row) => row.cameo),
    ...tables.charts.flatMap((p) =>
      p.row.series.filter((s) => !series.has(s)).map((s) => faultAt(p, "series", `ids of series.csv, and ${s} is none`)),
    ),
    ...tables.observations.filter((p) => !sources.has(p.row.source)).map((p) => faultAt(p, "source", "an id of sources.csv")),
    ...observationFaults(tables, series),
  ];
}

function observationFaults(tables: Tables, series: Set<string>): Fault[] {
  const paragraphs = new Map(tables.sources.map((p) => [p.row.id, p.row.paragraphs]));
  const ids = new Set(tables.observations.map((p) => observation(p).id));
  return [
    ...tables.observations
      .filter((p) => !series.has(observation(p).series))
      .map((p) => faultAt(p, "", "a file named after an id of series.csv")),
    ...duplicates(tables.observations, "variant", (_, p) => observation(p as (typeof tables.observations)[number]).id),
    ...tables.observations.flatMap((p) => {
      const bounds = boundsFault(p.row);
      const last = paragraphs.get(p.row.source) ?? null;
      const beyond = last !== null && (p.row.paragraph === null || p.row.paragraph > last);
      const taken = p.row.replaces.filter((old) => ids.has(old));
      return [
        ...(bounds ? [faultAt(p, "value", bounds)] : []),
        ...(beyond ? [faultAt(p, "paragraph", `a paragraph from 1 to ${last}`)] : []),
        ...taken.map((old) => faultAt(p, "replaces", `ids that no row has now, and ${old} has one`)),
      ];
    }),
  ];
}

/** Columns that hold a code, with the vocabulary that closes them. */
const CODED: { [T in keyof Tables]?: Record<string, string> } = {
  sources: { kind: "source_kind", published_basis: "published_basis" },
  series: { ref_area: "ref_area", unit: "unit", topic: "topic" },
  charts: { topic: "topic" },
  observations: Object.fromEntries(
    ["counterpart", "direction", "period_basis", "qualifier", "status", "basis", "reporter"].map((name) => [name, name]),
  ),
};

function codeFaults(tables: Tables): Fault[] {
  const known = new Map<string, Set<string>>();
  for (const { row } of tables.codes) known.set(row.list, (known.get(row.list) ?? new Set()).add(row.code));
  const repeated = duplicates(tables.codes, "code", (row) => `${row.list} ${row.code}`);
  const unknown = Object.entries(CODED).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([name, list]) =>
      tables[table as keyof Tables].flatMap((p) => {
        const value = (p.row as Record<string, unknown>)[name];
        if (value === null || known.get(list)?.has(String(value))) return [];
        return [faultAt(p, name, `a code of the list ${list}: ${[...(known.get(list) ?? [])].join(", ")}`)];
      }),
    ),
  );
  return [...repeated, ...unknown];
}

function duplicates<T>(placed: Placed<T>[], name: string, key: (row: T, placed: Placed<T>) => string): Fault[] {
  const first = new Map<string, Placed<T>>();
  return placed.flatMap((p) => {
    const k = key(p.row, p);
    const earlier = first.get(k);
    if (!earlier) first.set(k, p);
    return !earlier ? [] : [faultAt(p, name, `an id of its own: ${k} stands already at ${earlier.file}:${earlier.line}`)];
  });
}

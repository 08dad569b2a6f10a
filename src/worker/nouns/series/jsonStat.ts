import { termsAddress } from "../../../edition/termsAddress.ts";
import type { Urls } from "../../../edition/urls.ts";
import { type Catalog, labelOf } from "../../../model/catalog.ts";
import type { Observation } from "../../../model/observation.ts";
import type { Series } from "../../../model/series.ts";
import type { Words } from "../../../words/en.ts";
import { labelsOf } from "../../http/labels.ts";
import { type ObservationJson, observationToJson } from "../observation/json.ts";

/** One dimension of the cube: the codes in order of position, and their words. */
interface Dimension {
  id: string;
  label: string;
  codes: string[];
  label_of: (code: string) => string;
  code: (o: Observation) => string;
}

/** An observation in full; `cell` is the flat position of its cell in `value`. The cell always holds it: `shown` is older than that. */
type Placed = ObservationJson & { cell: number; shown: true };

/** What a JSON-stat answer says beside its rows: the parameters as they were understood, the citation, and where its rows are as JSON. */
export interface Around {
  query: Record<string, unknown>;
  citeAs: string;
  urls: Urls;
  /** Address of the same rows as JSON. */
  href: string;
  /** Address of the figures of both partners, which are no observations; null where there are none. */
  pairs?: string | null;
}

/**
 * The observations of one series as a JSON-stat 2.0 dataset. The cube runs over what tells figures apart: counterpart, direction, basis,
 * period, and of reporter, source and variant those without which two figures of the series would share a cell.
 * `extension.observations` has all of them in full.
 */
export function observationsJsonStat(catalog: Catalog, words: Words, series: Series, rows: Observation[], around: Around) {
  const dimensions = dimensionsOf(catalog, words, series, rows);
  const size = dimensions.map(({ codes }) => codes.length);
  const cellOf = (o: Observation) => dimensions.reduce((at, { codes, code }) => at * codes.length + codes.indexOf(code(o)), 0);
  const cells = new Map(rows.map((o) => [cellOf(o), o]));
  const value = Array.from({ length: size.reduce((a, b) => a * b, 1) }, (_, at) => cells.get(at)?.value ?? null);
  const marked = [...cells].filter(([, o]) => o.status !== "A").sort(([a], [b]) => a - b);
  const placed: Placed[] = rows.map((o) => ({
    ...observationToJson(catalog, o, around.urls, labelsOf(catalog, around.query)),
    cell: cellOf(o),
    shown: true,
  }));
  return {
    version: "2.0",
    class: "dataset",
    ...(around.urls.origin === "" ? {} : { href: around.href }),
    ...(around.pairs ? { link: { related: [{ type: "application/json", href: around.pairs }] } } : {}),
    label: series.title,
    source: publishers(catalog, rows),
    note: [series.definition, series.caution, words.jsonStat.rule].filter((text) => text !== null),
    id: dimensions.map(({ id }) => id),
    size,
    role: { time: ["period"], geo: ["ref_area", "counterpart"], metric: ["metric"] },
    dimension: Object.fromEntries(dimensions.map((dimension) => [dimension.id, dimensionJson(catalog, series, dimension)])),
    value,
    ...(marked.length === 0 ? {} : { status: Object.fromEntries(marked.map(([at, o]) => [at, o.status])) }),
    extension: {
      release: catalog.release,
      query: around.query,
      cite_as: around.citeAs,
      license: termsAddress(around.urls),
      status: { label: Object.fromEntries(marked.map(([, o]) => [o.status, labelOf(catalog, "status", o.status)])) },
      observations: placed,
    },
  };
}

/** SDMX's code for what does not apply: a computed figure has no source, and most have no variant. */
const NOT_APPLICABLE = "_Z";

type Apart = "reporter" | "source" | "variant";

/** What may tell apart the figures of one counterpart, direction, basis and period; in this order. Ids of rows differ by nothing else. */
const APART: readonly Apart[] = ["reporter", "source", "variant"];

/** Which of them a series needs, whichever of its rows are asked for, so that its cube has the same dimensions in every view. */
function apart(catalog: Catalog, series: Series, rows: Observation[]): Apart[] {
  const all = [...new Set([...(catalog.observationsBySeries.get(series.id) ?? []), ...rows])];
  const cells = (by: Apart[]) =>
    new Set(all.map((o) => [o.counterpart, o.direction, o.basis, o.period.text, ...by.map((id) => o[id])].join(" "))).size;
  const needed: Apart[] = [];
  for (const id of APART) if (cells([...needed, id]) > cells(needed)) needed.push(id);
  return needed;
}

function dimensionsOf(catalog: Catalog, words: Words, series: Series, rows: Observation[]): Dimension[] {
  const w = words.jsonStat.dimensions;
  const nothing = words.jsonStat.none;
  const coded = (id: "counterpart" | "direction" | "basis"): Dimension => {
    const codes = [...new Set(rows.map((o) => o[id]))].sort();
    return { id, label: w[id], codes, label_of: (code) => labelOf(catalog, id, code), code: (o) => o[id] };
  };
  const periods = [...new Map(rows.map(({ period }) => [period.text, period])).values()];
  periods.sort((a, b) => (a.start === b.start ? (a.text < b.text ? -1 : 1) : a.start < b.start ? -1 : 1));
  return [
    { id: "metric", label: w.metric, codes: [series.id], label_of: () => series.title, code: () => series.id },
    {
      id: "ref_area",
      label: w.ref_area,
      codes: [series.ref_area],
      label_of: (code) => labelOf(catalog, "counterpart", code),
      code: () => series.ref_area,
    },
    coded("counterpart"),
    coded("direction"),
    coded("basis"),
    ...apart(catalog, series, rows).map((id): Dimension => {
      const code = (o: Observation) => o[id] ?? NOT_APPLICABLE;
      const label = (of: string) => (id === "reporter" ? labelOf(catalog, id, of) : (catalog.sourceById.get(of)?.title ?? of));
      const label_of = (of: string) => (of === NOT_APPLICABLE ? nothing : label(of));
      return { id, label: w[id], codes: [...new Set(rows.map(code))].sort(), label_of, code };
    }),
    { id: "period", label: w.period, codes: periods.map(({ text }) => text), label_of: words.periodInWords, code: (o) => o.period.text },
  ];
}

function dimensionJson(catalog: Catalog, series: Series, { id, label, codes, label_of }: Dimension) {
  const unit = id === "metric" ? { unit: { [series.id]: unitOf(catalog, series) } } : {};
  return { label, category: { index: codes, label: Object.fromEntries(codes.map((code) => [code, label_of(code)])), ...unit } };
}

function unitOf(catalog: Catalog, { unit, decimals }: Series) {
  const label = labelOf(catalog, "unit", unit);
  if (unit === "USD") return { decimals, label, symbol: "$", position: "start" };
  return unit === "PC" ? { decimals, label, symbol: "%", position: "end" } : { decimals, label };
}

function publishers(catalog: Catalog, rows: Observation[]): string {
  const named = rows.flatMap((o) => (o.source === null ? [] : (catalog.sourceById.get(o.source)?.publisher ?? [])));
  return [...new Set(named)].sort().join("; ");
}

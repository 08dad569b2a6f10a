import * as v from "valibot";
import type { Catalog } from "../../../model/catalog.ts";
import type { Observation } from "../../../model/observation.ts";
import { byCodeUnit } from "../../../model/order.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { App } from "../../application.ts";
import { choices, search } from "../../http/parameters.ts";
import { OBSERVATION_COLUMNS } from "./csv.ts";
import { OBSERVATION_KEYS, observationRow } from "./json.ts";
import { observationQuery } from "./query.ts";

/** What the rows of all series can be sorted by, each a value that is compared as it stands; null for none. */
const SORTED_BY = {
  series: (o: Observation) => o.series,
  counterpart: (o) => o.counterpart,
  period: (o) => o.period.start,
  value: (o) => o.value,
  source: (o) => o.source,
  published: (o, { sourceById }) => sourceById.get(o.source ?? "")?.published ?? null,
} satisfies Record<string, (o: Observation, catalog: Catalog) => string | number | null>;

type SortKey = keyof typeof SORTED_BY;

const SORTS = (Object.keys(SORTED_BY) as SortKey[]).flatMap((key) => [key, `-${key}` as const]);

/**
 * Parameters of the observations of all series, in the form that names its parts so: keys of JSON, or columns of CSV.
 */
export function selectionQuery(app: App, form: "keys" | "columns") {
  const { catalog } = app;
  const topics = catalog.codes.filter(({ list }) => list === "topic").map(({ code }) => code);
  const [fields, part] =
    form === "keys"
      ? [OBSERVATION_KEYS, "Keys of a row (CSV: `paragraph` for `locator`, `verdict` for `check`)"]
      : [OBSERVATION_COLUMNS, "Columns (JSON: `locator` for `paragraph`, `check` for `verdict`)"];
  const series = catalog.series.map(({ id }) => id);
  return {
    series: v.optional(choices(series, "Ids of series.", "grows")),
    topic: v.optional(choices(topics, "Topics of series.", "grows")),
    ...observationQuery(app),
    q: v.optional(search),
    sort: v.optional(choices(SORTS, "What rows are sorted by, with a minus from the last to the first; those without it come last.")),
    fields: v.optional(choices(fields, `${part}, given in that order: rows have no other. All unless told.`, "grows")),
  };
}

/**
 * A query in another form of the same rows: `fields` names keys of JSON and columns of files. Null where that form has not one of them. Releases
 * before 2026.30.0 hand the names on as they are.
 */
export function selectionIn(given: URLSearchParams, ending: string, release: string): URLSearchParams | null {
  const fields = given.getAll("fields");
  if (fields.length === 0 || isOlderThan(release, "2026.30.0")) return given;
  const isFile = ending !== "";
  const names = fields.flatMap((some) => some.split(",")).map((name) => (isFile ? columnFor(name) : keyFor(name)));
  if (names.includes(null)) return null;
  const said = new URLSearchParams(given);
  said.set("fields", names.join(","));
  return said;
}

function columnFor(name: string): string | null {
  return OBSERVATION_COLUMNS.includes(name) ? name : (observationRow.columnOf[name] ?? null);
}

function keyFor(name: string): string | null {
  if (OBSERVATION_KEYS.includes(name)) return name;
  return OBSERVATION_KEYS.find((key) => observationRow.columnOf[key] === name) ?? null;
}

/** What the query of the observations of all series means. */
export type Selection = v.InferOutput<v.ObjectSchema<ReturnType<typeof selectionQuery>, undefined>>;

/** Whether an observation is of the series and topics that were asked for. */
export function isOf(catalog: Catalog, { series, topic }: Pick<Selection, "series" | "topic">) {
  return (o: Observation): boolean =>
    (series?.includes(o.series) ?? true) && (topic?.includes(catalog.seriesById.get(o.series)?.topic ?? "") ?? true);
}

/** Rows in the order that was asked for; where that does not decide, they keep the order in which they come. */
export function sorted(catalog: Catalog, rows: Observation[], sort: string[] | undefined): Observation[] {
  if (sort === undefined) return rows;
  const orders = sort.map((name) => {
    const [of, sign] = [SORTED_BY[name.replace(/^-/, "") as SortKey], name.startsWith("-") ? -1 : 1];
    return (a: Observation, b: Observation) => compare(of(a, catalog), of(b, catalog), sign);
  });
  return [...rows].sort((a, b) => orders.reduce((found, order) => found || order(a, b), 0));
}

/** What is not there comes last, whatever the sign. */
function compare(a: string | number | null, b: string | number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (typeof a === "number" ? a - Number(b) : byCodeUnit(a, String(b)));
}

/** A row with the keys that were asked for, in their order, each with its words where the row has them; as it is where none was. */
export function withFields<R extends object>(row: R, fields: string[] | undefined): Partial<R> {
  if (fields === undefined) return row;
  const keys = fields.flatMap((field) => [field, `${field}_label`]).filter((key) => Object.hasOwn(row, key));
  return Object.fromEntries(keys.map((key) => [key, row[key as keyof R]])) as Partial<R>;
}

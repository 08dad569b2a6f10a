import type { Column } from "./column.ts";
import { COLUMNS } from "./columns.ts";

interface Field {
  name: string;
  type: string;
  description: string;
  trueValues?: string[];
  falseValues?: string[];
  missingValues?: string[];
}

/** A Table Schema 2.0. Keys are stated only where the loader holds them true. */
export interface TableSchema {
  fields: Field[];
  primaryKey?: string[];
  foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  missingValues: string[];
}

const PRIMARY_KEYS: Record<string, string[]> = {
  codes: ["list", "code"],
  constraints: ["column", "value", "other"],
  sources: ["id"],
  series: ["id"],
  observations: ["counterpart", "period", "source", "variant"],
  events: ["id"],
  coverage: ["paragraph", "token", "nth"],
  charts: ["id"],
  checks: ["claim"],
  left_out: ["source", "paragraph", "first", "second"],
  sentences: ["chart", "part"],
  scales: ["cameo"],
};

/** Column, the table it refers to (none: its own) and the column there. */
const FOREIGN_KEYS: Record<string, [string, string | null, string][]> = {
  observations: [["source", "sources", "id"]],
  events: [["episode", null, "id"]],
  mentions: [
    ["event", "events", "id"],
    ["source", "sources", "id"],
    ["cameo", "scales-goldstein", "cameo"],
  ],
};

/** The schema of a data file by its path and header. Throws when `columns.ts` describes other columns than the file has. */
export function tableSchema(path: string, header: string): TableSchema {
  if (/^codings\/[^/]+\//.test(path)) return codingSchema(path, header);
  const table = tableOf(path);
  const columns = COLUMNS[table] ?? [];
  demand(path, columns, header);
  const primaryKey = PRIMARY_KEYS[table];
  const foreignKeys = FOREIGN_KEYS[table]?.map(([field, resource, target]) => ({
    fields: [field],
    reference: resource === null ? { fields: [target] } : { resource, fields: [target] },
  }));
  return {
    fields: columns.map(field),
    ...(primaryKey ? { primaryKey } : {}),
    ...(foreignKeys ? { foreignKeys } : {}),
    missingValues: [""],
  };
}

/** A coding's file: the columns of the data's table that coders fill, observations of all series in one. It is evidence, as it was made: no keys. */
function codingSchema(path: string, header: string): TableSchema {
  const table = tableOf(path.replace(/^codings\/[^/]+\//, ""));
  const names = header.split(",");
  const columns = [...(table === "observations" ? [SERIES] : []), ...(COLUMNS[table] ?? [])].filter(([name]) => names.includes(name));
  demand(path, columns, header);
  return { fields: columns.map(field), missingValues: [""] };
}

const SERIES: Column = ["series", "string", "id of the series"];

function demand(path: string, columns: readonly Column[], header: string): void {
  const described = columns.map(([name]) => name).join(",");
  if (described === "" || described !== header)
    throw new Error(`${path}: expected the columns that columns.ts describes, ${described}, and not ${header}`);
}

/** `sources.csv` is a table of its own, and so is what stands beside the codings; `observations/<series>.csv` is one of many alike. */
function tableOf(path: string): string {
  return (
    path
      .replace(/^codings\//, "")
      .split("/")[0]
      ?.replace(/\.csv$/, "") ?? ""
  );
}

function field([name, type, description]: Column): Field {
  if (type === "yes_no") return { name, type: "boolean", description, trueValues: ["yes"], falseValues: ["no"] };
  // Part of a primary key, where nothing may be missing: an empty variant is an empty text.
  return name === "variant" ? { name, type, description, missingValues: [] } : { name, type, description };
}

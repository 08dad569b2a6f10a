import type { DataPackage } from "../../src/curator/dataPackage.ts";
import { sha256 } from "../../src/curator/sha256.ts";
import type { TableSchema } from "../../src/curator/tableSchema.ts";
import { isOlderThan } from "../../src/model/turn.ts";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { isOfCoding } from "../../src/tables/files.ts";
import { en } from "../../src/words/en.ts";
import { withTrueKeys } from "./keys.ts";
import { ALL_OBSERVATIONS } from "./observations.ts";
import { packageId } from "./packageId.ts";

/** A table of a package as its descriptor has it. */
export interface PackagedTable {
  name: string;
  path: string;
  title: string;
  schema: Omit<TableSchema, "fields"> & { fields: (TableSchema["fields"][number] & { title: string })[] };
  /** Rows that the file lacks, by source; absent where it lacks none. */
  left_out?: Record<string, number>;
}

/** What stands in a package before its codebook and its license are written. */
export interface Packaged {
  stated: Omit<DataPackage, "resources">;
  tables: { name: string; path: string; schema: TableSchema; left_out?: Record<string, number> }[];
  files: DataFiles;
}

/** The tables of a package: their titles, titles of their columns, and the keys that hold. */
export function packagedTables({ tables, files }: Pick<Packaged, "tables" | "files">): PackagedTable[] {
  return withTrueKeys(tables, files).map(({ schema, ...table }) => ({
    ...table,
    title: titleOf(table.path),
    schema: { ...schema, fields: schema.fields.map((field) => ({ ...field, title: titled(field.name) })) },
  }));
}

/** A descriptor of tables and texts beside it, each at a path from where the descriptor stands. Data Package 2.0. */
export function descriptorOf(stated: Packaged["stated"], tables: PackagedTable[], texts: DataFiles, files: DataFiles) {
  const w = en.dataPackage;
  // What all figures lack, the files of single series lack too: each is counted once.
  const counted = isOlderThan(stated.version, "2026.30.0") ? tables : tables.filter(({ path }) => path !== ALL_OBSERVATIONS);
  const leftOut = totals(counted);
  const rows = Object.values(leftOut).reduce((sum, n) => sum + n, 0);
  const named = Object.entries(leftOut).map(([source, n]) => `${source} (${n})`);
  const { $schema, name, title, version, created, licenses, sources, not_redistributed } = stated;
  return {
    ...{ $schema, name, id: packageId(name, version), title },
    description: w.description(rows === 0 ? w.complete : w.leftOut(rows, named.join(", "))),
    ...{ version, created },
    licenses: licenses.map((license) => ({ ...license, title: w.license })),
    ...{ sources, not_redistributed, left_out: leftOut },
    resources: [
      ...tables.map(({ name, path, title, schema, left_out }) => ({
        ...{ $schema: RESOURCE, name, type: "table", path, title, format: "csv", mediatype: "text/csv", encoding: "utf-8" },
        ...weight(files[path] ?? ""),
        ...(/\r\n/.test(files[path] ?? "") ? {} : { dialect: { lineTerminator: "\n" } }),
        schema,
        ...(left_out === undefined ? {} : { left_out }),
      })),
      ...Object.entries(texts).map(([path, text]) => ({
        ...{ $schema: RESOURCE, name: path.replace(/\..*$/, "").toLowerCase(), path, title: TEXT_TITLES[path] ?? path },
        ...{ format: path.replace(/^.*\./, ""), mediatype: path.endsWith(".md") ? "text/markdown" : "text/plain", encoding: "utf-8" },
        ...weight(text),
      })),
    ],
  };
}

/** A descriptor that `descriptorOf` makes. */
export type PackageDescriptor = ReturnType<typeof descriptorOf>;

const RESOURCE = "https://datapackage.org/profiles/2.0/dataresource.json";

/** The texts that stand beside the tables. */
export const [CODEBOOK, LICENSE_TEXT] = ["CODEBOOK.md", "LICENSE.txt"] as const;

const TEXT_TITLES: Record<string, string> = {
  [CODEBOOK]: en.dataPackage.codebook.title,
  [LICENSE_TEXT]: en.dataPackage.terms.title,
};

function weight(text: string) {
  const bytes = Buffer.from(text);
  return { bytes: bytes.length, hash: `sha256:${sha256(bytes)}` };
}

function totals(tables: readonly Pick<PackagedTable, "left_out">[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const [source, rows] of tables.flatMap(({ left_out }) => Object.entries(left_out ?? {}))) sum[source] = (sum[source] ?? 0) + rows;
  return sum;
}

/** The title of a file; of one of many alike with what tells it apart. */
function titleOf(path: string): string {
  const { titles, coding } = en.dataPackage;
  if (isOfCoding(path))
    return `${coding(path.split("/")[1] ?? "")}: ${path
      .split("/")
      .slice(2)
      .join("/")
      .replace(/\.csv$/, "")}`;
  const alike = Object.entries(titles).find(([pattern]) => pattern.includes("<") && path.startsWith(pattern.split("<")[0] ?? ""));
  const own = titles[path];
  if (own !== undefined) return own;
  return alike === undefined ? titled(path.replace(/\.csv$/, "")) : `${alike[1]}: ${path.replace(/^.*\/|\.csv$/g, "")}`;
}

/** `period_basis` as a title. */
function titled(name: string): string {
  const words = name.replace(/[_/-]/g, " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

import naming from "#subject";
import type { Catalog } from "../model/catalog.ts";
import { sha256 } from "./sha256.ts";
import { resourceName, type TableSchema, tableSchema } from "./tableSchema.ts";

interface Resource {
  $schema: string;
  name: string;
  type: "table";
  path: string;
  format: "csv";
  mediatype: "text/csv";
  encoding: "utf-8";
  bytes: number;
  /** `sha256:<hex>`. */
  hash: string;
  dialect?: { lineTerminator: string };
  schema: TableSchema;
}

/** Content of a datapackage.json, Data Package 2.0. */
export interface DataPackage {
  $schema: string;
  name: string;
  title: string;
  description: string;
  version: string;
  /** RFC 3339, midnight UTC of the day of the release. */
  created: string;
  licenses: { name: string; path: string; title: string }[];
  sources: { title: string; path?: string }[];
  /** Our own key: ids of the sources whose rows bulk files leave out. */
  not_redistributed: string[];
  resources: Resource[];
}

const PROFILES = "https://datapackage.org/profiles/2.0";

/** Describes the files of a release, by path below it; the catalog bears the version, `date` is `YYYY-MM-DD`. */
export function dataPackage(catalog: Catalog, date: string, files: ReadonlyMap<string, Buffer>): DataPackage {
  const paths = [...files.keys()].sort();
  const [subject, low, high] = naming.countries;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: naming.texts["en"]?.["site.id"] ?? "",
    title: naming.texts["en"]?.["site.name"] ?? "",
    description:
      `${subject}'s balance between ${low} and ${high}: every figure and dated event of the sources, with the words it rests on. ` +
      "Quotes belong to their authors. Rows of the sources in `not_redistributed` are here so that this release stays complete; " +
      "they stand under the terms in `sources.csv` and are not for redistribution.",
    version: catalog.release,
    created: `${date}T00:00:00Z`,
    licenses: [{ name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/", title: "Creative Commons Attribution 4.0" }],
    sources: catalog.sources.map(({ title, publisher, url }) => ({
      title: `${publisher}: ${title}`,
      ...(url === null ? {} : { path: url }),
    })),
    not_redistributed: catalog.sources.filter((source) => !source.redistribute).map((source) => source.id),
    resources: paths.map((path) => resource(path, files.get(path) as Buffer)),
  };
}

function resource(path: string, bytes: Buffer): Resource {
  const text = bytes.toString("utf8");
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: resourceName(path),
    type: "table",
    path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    // Lines of CSV end with CR LF unless a dialect says otherwise.
    ...(text.includes("\r\n") ? {} : { dialect: { lineTerminator: "\n" } }),
    schema: tableSchema(path, text.split(/\r?\n/)[0] ?? ""),
  };
}

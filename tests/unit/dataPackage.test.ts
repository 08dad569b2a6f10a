import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { dataPackage } from "../../src/curator/dataPackage.ts";
import { readData } from "../../src/curator/readData.ts";
import { tableSchema } from "../../src/curator/tableSchema.ts";
import { differences } from "../../src/model/differences.ts";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { changesText } from "../../src/tables/changes.ts";
import { redistributed } from "../../src/tables/redistributed.ts";
import { threeRows, withFault } from "../fixtures/files.ts";

function describeFiles(data: DataFiles) {
  const catalog = loadCatalog(data, "2026.1.0");
  const changes = differences(null, catalog).map((d) => ({ ...d, kind: "added" as const, reason: null, rests_on: [] }));
  const files: DataFiles = { ...data, "changes.csv": changesText(changes) };
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  return { files, descriptor: dataPackage(catalog, "2026-11-22", bytes) };
}

describe.each([
  ["the three rows", threeRows],
  ["the project's own data", readData("data")],
])("the Data Package of %s", (_, data) => {
  const { files, descriptor } = describeFiles(data);

  it("names its profile, version, time and license as version 2 of the standard wants them", () => {
    expect(descriptor).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: expect.stringMatching(/^[a-z0-9._-]+$/),
      version: "2026.1.0",
      created: "2026-11-22T00:00:00Z",
      licenses: [{ name: "CC-BY-4.0", path: expect.stringMatching(/^https:/) }],
    });
    for (const { title, path } of descriptor.sources) {
      expect(title).not.toBe("");
      if (path !== undefined) expect(path).toMatch(/^https?:\/\//);
    }
  });

  it("has each file once, as a table with a relative path, a name of its own and its size and hash", () => {
    expect(descriptor.resources.map(({ path }) => path)).toEqual(Object.keys(files).sort());
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
    for (const resource of descriptor.resources) {
      expect(resource).toMatchObject({ type: "table", mediatype: "text/csv", encoding: "utf-8" });
      expect(resource.name).toMatch(/^[a-z0-9._-]+$/);
      expect(resource.path).toMatch(/^[a-z0-9][a-z0-9./-]*\.csv$/);
      expect(resource.path).not.toContain("..");
      expect(resource.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(resource.bytes).toBe(Buffer.byteLength(files[resource.path] ?? ""));
      expect(resource.dialect?.lineTerminator ?? "\r\n").toBe(/\r?\n/.exec(files[resource.path] ?? "")?.[0]);
    }
  });

  it("describes every column, in order, with a type that its cells have", () => {
    for (const { path, schema } of descriptor.resources) {
      const rows = csvParse(files[path] ?? "");
      expect(schema.fields.map(({ name }) => name)).toEqual(rows.columns);
      expect(schema.missingValues).toEqual([""]);
      for (const { name, type, description } of schema.fields) {
        expect(description, `${path} ${name}`).not.toBe("");
        const cells = rows.map((row) => row[name] ?? "").filter((cell) => cell !== "");
        expect(
          cells.filter((cell) => !LEXICAL[type]?.test(cell)),
          `${path} ${name}`,
        ).toEqual([]);
      }
    }
  });

  it("states primary keys that are full and unique", () => {
    const keyed = descriptor.resources.filter(({ schema }) => schema.primaryKey);
    expect(keyed.length).toBeGreaterThan(6);
    for (const { path, schema } of keyed) {
      const rows = csvParse(files[path] ?? "");
      const key = schema.primaryKey ?? [];
      expect(new Set(rows.map((row) => JSON.stringify(key.map((name) => row[name])))).size, path).toBe(rows.length);
      expect(
        rows.filter((row) => key.some((name) => (row[name] ?? "") === "")),
        path,
      ).toEqual([]);
    }
  });

  it("states unique keys where a part may be empty: no two rows share one, empty parts counted as equal", () => {
    const unique = descriptor.resources.flatMap(({ path, schema }) => (schema.uniqueKeys ?? []).map((key) => ({ path, key })));
    expect(unique.map(({ path }) => path)).toEqual(
      Object.keys(data)
        .filter((path) => /^(?:intake|observations)\//.test(path))
        .sort(),
    );
    for (const { path, key } of unique) {
      const rows = csvParse(files[path] ?? "");
      expect(new Set(rows.map((row) => JSON.stringify(key.map((name) => row[name])))).size, path).toBe(rows.length);
    }
  });

  it("states foreign keys that lead to a row, its own table's without a resource", () => {
    const resources = new Map(descriptor.resources.map((resource) => [resource.name, resource]));
    const keys = descriptor.resources.flatMap((from) => (from.schema.foreignKeys ?? []).map((key) => ({ from, key })));
    expect(keys.length).toBeGreaterThan(4);
    for (const { from, key } of keys) {
      const to = key.reference.resource === undefined ? from : resources.get(key.reference.resource);
      expect(to?.name === from.name).toBe(key.reference.resource === undefined);
      expect(key.reference.fields).toHaveLength(key.fields.length);
      const values = (path: string, names: string[]) => csvParse(files[path] ?? "").map((row) => names.map((name) => row[name]).join(" "));
      const known = new Set(values(to?.path ?? "", key.reference.fields));
      expect(
        values(from.path, key.fields).filter((value) => value !== "" && !known.has(value)),
        from.path,
      ).toEqual([]);
    }
  });
});

/** Table Schema's lexical forms, those that the files use. */
const LEXICAL: Record<string, RegExp> = {
  string: /./,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  year: /^\d{4}$/,
  boolean: /^(?:yes|no)$/,
};

it("names the sources that bulk files leave out, and keeps their rows", () => {
  const kept = withFault("sources.csv", "address,,,en,all rights reserved,yes", "address,,,en,all rights reserved,no");
  const { descriptor } = describeFiles(kept);
  expect(descriptor.not_redistributed).toEqual(["blog-2021"]);
  expect(describeFiles(threeRows).descriptor.not_redistributed).toEqual([]);
  const bytesOf = (from: typeof descriptor) => from.resources.find(({ path }) => path === "observations/trade.csv")?.hash;
  expect(bytesOf(descriptor)).toBe(bytesOf(describeFiles(threeRows).descriptor));
});

it("states no dialect for files whose lines end as CSV's do", () => {
  const catalog = loadCatalog(threeRows, "2026.1.0");
  const text = threeRows["series.csv"]?.replaceAll("\n", "\r\n") ?? "";
  const { resources } = dataPackage(catalog, "2026-11-22", new Map([["series.csv", Buffer.from(text)]]));
  expect(resources[0]?.dialect).toBeUndefined();
});

it("refuses to describe columns that a file does not have", () => {
  expect(() => tableSchema("series.csv", "id,title")).toThrow("series.csv: expected the columns that its table has");
  expect(() => tableSchema("notes.csv", "id")).toThrow("notes.csv");
});

it("the schema of who settled what has its columns and its key", () => {
  const path = "codings/settled.csv";
  const header = "source,paragraph,part,field,unit,first,second,settled,by,because";
  const schema = tableSchema(path, header);
  expect(schema.fields.map(({ name }) => name).join(",")).toBe(header);
  expect(schema.primaryKey).toEqual(["source", "paragraph", "part", "field", "unit"]);
});

it("what one of a source's words was settled on is left out where the source may not be handed on", () => {
  const rows = ["source,paragraph,unit,first", "paper-2020,4,x,a quote", "open-2021,5,y,another", ""].join("\n");
  const { files, leftOut } = redistributed({ "codings/settled.csv": rows }, ["paper-2020"]);
  expect(files["codings/settled.csv"]).toBe("source,paragraph,unit,first\nopen-2021,5,y,another\n");
  expect(leftOut).toEqual({ "paper-2020": 1 });
});

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { dataPackage } from "../../src/curator/dataPackage.ts";
import { readRelease, releaseFolder } from "../../src/curator/releases.ts";
import { differences } from "../../src/model/differences.ts";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { changesText } from "../../src/tables/changes.ts";
import { archive } from "../../tools/archive.ts";
import type { PackagedTable } from "../../tools/package/descriptor.ts";
import { withTrueKeys } from "../../tools/package/keys.ts";
import { packageId } from "../../tools/package/packageId.ts";
import { releasePackage } from "../../tools/package/releasePackage.ts";
import { threeRows, withFault } from "../fixtures/files.ts";
import { frozenCatalog } from "../fixtures/site.ts";

/** A release as a Data Package: beside the frozen descriptor, with files that open, keys that hold, titles, ids, codebook and license. */

const closed = withFault("sources.csv", ",en,all rights reserved,yes,9,,\nblog-2021", ",en,all rights reserved,no,9,,\nblog-2021");

function made(data: DataFiles, version = "2026.1.0") {
  const catalog = loadCatalog(data, version);
  const changes = differences(null, catalog).map((d) => ({ ...d, kind: "added" as const, reason: null, rests_on: [] }));
  const files: DataFiles = { ...data, "changes.csv": changesText(changes) };
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  const stated = dataPackage(catalog, "2026-11-22", bytes);
  return { files, stated, ...rename(releasePackage(catalog, files, stated, "https://baku.example")) };
}

const rename = ({ files, ...rest }: ReturnType<typeof releasePackage>) => ({ ...rest, inside: files });

/** A frozen release of the project's own. */
function frozen(version: string) {
  const stated = JSON.parse(readFileSync(`${releaseFolder("data", version)}/datapackage.json`, "utf8"));
  const files = Object.fromEntries(
    stated.resources.map(({ path }: { path: string }) => [path, readFileSync(`${releaseFolder("data", version)}/${path}`, "utf8")]),
  );
  expect(Object.keys(readRelease("data", version)).every((path) => path in files)).toBe(true);
  return { stated, files, ...rename(releasePackage(frozenCatalog(version), files, stated, "")) };
}

describe.each([
  ["three rows", () => made(threeRows)],
  ["three rows, some closed", () => made(closed)],
  ["release 2026.2.0, whose frozen descriptor states keys that do not hold", () => frozen("2026.2.0")],
])("the package of %s", (_, make) => {
  const { descriptor, inside, zip, stated } = make();
  const tables = descriptor.resources.filter((one) => "schema" in one) as unknown as PackagedTable[];

  it("leads to files that are there, each once, with the size and checksum that it states", () => {
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(
      Object.keys(inside)
        .filter((path) => path !== "datapackage.json")
        .sort(),
    );
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
    for (const { path, bytes, hash } of descriptor.resources) {
      const text = inside[path] ?? "";
      expect([bytes, hash], path).toEqual([Buffer.byteLength(text), `sha256:${createHash("sha256").update(text).digest("hex")}`]);
    }
  });

  it("is the same in the zip", () => {
    const entries = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.split("/").slice(1).join("/"), strFromU8(bytes)]);
    expect(Object.fromEntries(entries)).toEqual(inside);
    expect(JSON.parse(inside["datapackage.json"] ?? "")).toEqual(descriptor);
  });

  it("has keys that hold: primary ones full and unique, unique ones unique, foreign ones leading to a row", () => {
    const rows = new Map(tables.map(({ name, path }) => [name, csvParse(inside[path] ?? "")]));
    const text = (row: Record<string, string>, names: readonly string[]) => JSON.stringify(names.map((name) => row[name]));
    let keys = 0;
    for (const table of tables) {
      const own = rows.get(table.name) ?? [];
      const { primaryKey, uniqueKeys = [], foreignKeys = [] } = table.schema;
      for (const key of [...uniqueKeys, ...(primaryKey ? [primaryKey] : [])])
        expect(new Set(own.map((row) => text(row, key))).size, table.path).toBe(own.length);
      if (primaryKey)
        expect(
          own.filter((row) => primaryKey.some((name) => !row[name])),
          table.path,
        ).toEqual([]);
      for (const { fields, reference } of foreignKeys) {
        const known = new Set((rows.get(reference.resource ?? table.name) ?? []).map((row) => text(row, reference.fields)));
        const lost = own.filter((row) => fields.every((name) => row[name]) && !known.has(text(row, fields)));
        expect(lost, `${table.path} ${fields}`).toEqual([]);
      }
      keys += uniqueKeys.length + foreignKeys.length + (primaryKey ? 1 : 0);
    }
    expect(keys).toBeGreaterThan(8);
  });

  it("has a title for each file and column, words for each column, and types that the cells have", () => {
    const valid: Record<string, RegExp> = {
      ...{ string: /./, integer: /^-?\d+$/, number: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/, year: /^\d{4}$/, date: /^\d{4}-\d\d-\d\d$/ },
      boolean: /^(?:yes|no|true|false)$/,
    };
    for (const { path, title } of descriptor.resources) expect(title, path).toMatch(/^[A-Z]/);
    for (const table of tables) {
      const rows = csvParse(inside[table.path] ?? "");
      expect(table.schema.fields.map(({ name }) => name)).toEqual(rows.columns);
      for (const { name, title, type, description } of table.schema.fields) {
        expect(title, `${table.path} ${name}`).toMatch(/^[A-Z]/);
        expect(description, `${table.path} ${name}`).toMatch(/./);
        const wrong = rows.map((row) => row[name] ?? "").filter((cell) => cell !== "" && !valid[type]?.test(cell));
        expect(wrong, `${table.path} ${name}`).toEqual([]);
      }
    }
  });

  it("has an id, and every figure with its own", () => {
    expect(descriptor.id).toBe(packageId("baku-balance", stated.version));
    const ids = csvParse(inside["observations.csv"] ?? "").map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has a codebook that names every file and column, and the text of the license", () => {
    for (const table of tables) {
      const part = inside["CODEBOOK.md"]?.split(`## ${table.path}\n`)[1]?.split("\n## ")[0] ?? "";
      for (const { name } of table.schema.fields) expect(part, table.path).toContain(`| ${name} |`);
    }
    expect(inside["LICENSE.txt"]).toContain("Creative Commons Attribution 4.0 International");
    expect(inside["LICENSE.txt"]).toContain("Section 8 – Interpretation");
  });
});

describe("what may not be handed on", () => {
  it("is in no file, and counted for each", () => {
    const { descriptor, inside } = made(closed);
    for (const [path, text] of Object.entries(inside).filter(([path]) => /^(?:observations|mentions|coverage)/.test(path)))
      expect(text, path).not.toContain("paper-2014");
    const lacking = Object.fromEntries(descriptor.resources.flatMap((one) => ("left_out" in one ? [[one.path, one.left_out]] : [])));
    expect(lacking).toMatchObject({ "observations.csv": { "paper-2014": 1 }, "observations/trade.csv": { "paper-2014": 1 } });
    const sum = Object.values(lacking).reduce((all: number, one) => all + ((one as Record<string, number>)["paper-2014"] ?? 0), 0);
    expect(descriptor.left_out).toEqual({ "paper-2014": sum });
    expect(descriptor.description).toContain(`${sum} rows are left out`);
    expect(made(threeRows).descriptor.description).toContain("No rows are left out.");
  });

  it("is counted once from 2026.30.0 on, though all figures stand in two files", () => {
    const { descriptor, stated, files } = made(closed, "2026.30.0");
    const { left_out } = archive(files, stated).descriptor;
    expect(left_out).toMatchObject({ "paper-2014": expect.any(Number) });
    expect(descriptor.left_out).toEqual(left_out);
    expect(descriptor.description).toContain(`${left_out?.["paper-2014"]} rows are left out`);
  });
});

it("the archive and its descriptor stay as they were, byte for byte", () => {
  const { files, stated } = made(threeRows);
  const { zip, descriptor } = archive(files, stated);
  expect(Object.keys(unzipSync(zip)).some((path) => /CODEBOOK|LICENSE|\/observations\.csv/.test(path))).toBe(false);
  expect(descriptor).toEqual(stated);
});

it("a key with an empty part becomes a unique one; one that leads nowhere, or that two rows share, is not stated", () => {
  const schema = { fields: [], missingValues: [""] };
  const files = { "a.csv": "k,v,to\n1,,x\n1,2,x\n", "b.csv": "id\ny\n" };
  const foreign = [{ fields: ["to"], reference: { resource: "b", fields: ["id"] } }];
  const [a] = withTrueKeys(
    [
      { name: "a", path: "a.csv", schema: { ...schema, primaryKey: ["k", "v"], uniqueKeys: [["k"]], foreignKeys: foreign } },
      { name: "b", path: "b.csv", schema },
    ],
    files,
  );
  expect(a?.schema).toEqual({ ...schema, uniqueKeys: [["k", "v"]] });
});

it("the id is a UUID of version 5", () => {
  expect(packageId("baku-balance", "2026.1.0")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(packageId("baku-balance", "2026.1.0")).not.toBe(packageId("baku-balance", "2026.2.0"));
});

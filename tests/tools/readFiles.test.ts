import { existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { listReleases } from "../../src/curator/releases.ts";
import { origin } from "../fixtures/running.ts";

/** The files of the built Worker, read by programs that nobody here wrote: `npm run tools:ready` brings them. */

const programs = createRequire(resolve("tests/tools/package.json"));
beforeAll(() => {
  if (!existsSync(resolve("tests/tools/node_modules"))) throw new Error("npm run tools:ready");
});

// biome-ignore lint/suspicious/noExplicitAny: libraries without types
type Untyped = any;

describe("the JavaScript library of Data Packages", () => {
  it.each(listReleases("data"))(
    "finds the package of release %s valid, opens every table from its address, and every relation holds",
    async (version) => {
      const { Package } = programs("datapackage") as Untyped;
      const pack = await Package.load(`${origin}/v1/releases/${version}/package/datapackage.json`, { strict: false });
      expect(pack.errors).toEqual([]);
      expect(pack.valid).toBe(true);
      const tables = pack.resources.filter((one: Untyped) => one.tabular);
      expect(tables.length).toBeGreaterThan(20);
      for (const table of tables) {
        // Casts every cell and checks primary and foreign keys; throws where one does not hold.
        const rows = await table.read({ keyed: true, relations: table.schema.foreignKeys.length > 0 });
        expect(Array.isArray(rows), table.name).toBe(true);
      }
    },
  );
  it("finds none of that in an archive's descriptor at its address: its files are in the zip", async () => {
    const { Package } = programs("datapackage") as Untyped;
    const pack = await Package.load(`${origin}/v1/releases/2026.2.0/datapackage.json`, { strict: false });
    await expect(pack.getResource("series").read()).rejects.toThrow();
  });
});

describe("DuckDB", () => {
  it("reads the Parquet file: its types, its rows, and the question that the guide asks", async () => {
    const { DuckDBInstance } = programs("@duckdb/node-api") as Untyped;
    const file = Buffer.from(await (await fetch(`${origin}/v1/observations.parquet`)).arrayBuffer());
    const path = resolve("dist/read.parquet");
    writeFileSync(path, file);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const ask = async (query: string): Promise<Untyped[]> => (await connection.runAndReadAll(query)).getRowObjectsJson();
    const types = Object.fromEntries(
      (await ask(`select column_name, column_type from (describe select * from '${path}')`)).map((row) => [
        row.column_name,
        row.column_type,
      ]),
    );
    expect(types).toMatchObject({ start: "DATE", end: "DATE", value: "DOUBLE", n: "INTEGER", redistribute: "BOOLEAN", quote: "VARCHAR" });
    const { observations } = (await (await fetch(`${origin}/v1/observations`)).json()) as { observations: Untyped[] };
    const open = observations.filter((o) => o.redistribute);
    const [all] = await ask(`select count(*)::int as n, count(value)::int as values, min(start)::varchar as first from '${path}'`);
    expect(all).toEqual({
      n: open.length,
      values: open.filter((o) => o.value !== null).length,
      first: open.map((o) => o.start).sort()[0],
    });
    const shares = await ask(
      `select id, value from '${path}' where series = 'arms-import-share' and counterpart = 'ISR' order by id collate "C"`,
    );
    const expected = open
      .filter((o) => o.series === "arms-import-share" && o.counterpart === "ISR")
      .map(({ id, value }) => ({ id, value }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(shares).toEqual(expected);
    expect(shares.find(({ id }) => id === "arms-import-share.ISR.2016_2020.avim-2025")?.value).toBe(69);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { apiSnippets } from "../../src/words/en/apiSnippets.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { origin } from "../fixtures/running.ts";

/** What the guide to the API gives to copy for DuckDB. DuckDB fetches addresses by an extension that it downloads: here the file is fetched first. */

const programs = createRequire(resolve("tests/tools/package.json"));

it("prints one country and one count in DuckDB", async () => {
  const { DuckDBInstance } = programs("@duckdb/node-api");
  const code = apiSnippets.find(({ id }) => id === "duckdb")?.code(origin, `?release=${builtApp().build.releases[0]}`) ?? "";
  const address = /'(http[^']+)'/.exec(code)?.[1] ?? "";
  const folder = mkdtempSync(join(tmpdir(), "guide-"));
  try {
    const file = join(folder, "answer.csv");
    writeFileSync(file, await (await fetch(address)).text());
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const rows = (await connection.runAndReadAll(code.replace(address, file))).getRowObjectsJson() as { period: string; value: unknown }[];
    expect(rows.map(({ period, value }) => [period, Number(value)])).toEqual([
      ["2014/2018", 43],
      ["2015/2019", 60],
      ["2016/2020", 69],
      ["2017/2021", 61],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

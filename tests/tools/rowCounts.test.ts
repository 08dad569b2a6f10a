import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { csvParse } from "d3-dsv";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { isOlderThan } from "../../src/model/turn.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { origin } from "../fixtures/running.ts";

/** How many figures each form of the newest release has, and why the forms differ: one table, printed at the end. */

// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
type Answer = any;

const { build, catalog } = builtApp();
const RELEASE = build.releases[0] ?? "";
const PINNED = `release=${RELEASE}`;
const load = createRequire(resolve("tests/tools/package.json"));

const json = async (path: string): Promise<Answer> => (await fetch(`${origin}${path}`)).json();
const all: { id: string; redistribute: boolean; source: string | null }[] = (await json(`/v1/observations?${PINNED}`)).observations;
const open = all.filter(({ redistribute }) => redistribute);

/** Lines of the table: the form, its rows, the figures that it leaves out, and the reason. */
const lines: [form: string, rows: number, leftOut: number, why: string][] = [];
const SHOWN = "an answer to look at: every figure with its attribution";
const KEPT = "a file to keep: without figures that terms forbid to hand on";
afterAll(() => {
  console.info(
    ["", ...lines.map(([form, rows, out, why]) => `${form.padEnd(34)}${`${rows}`.padStart(6)}${`${out}`.padStart(6)}  ${why}`)].join("\n"),
  );
});

describe("answers show every figure", () => {
  it("JSON, of all series at once and of each", async () => {
    expect(all.length).toBeGreaterThan(open.length);
    let rows = 0;
    for (const { id } of catalog.series) rows += (await json(`/v1/series/${id}/observations?${PINNED}`)).count;
    expect(rows).toBe(all.length);
    lines.push(["JSON", rows, 0, SHOWN]);
  });

  it("JSON-stat, a cell for each", async () => {
    let cells = 0;
    for (const { id } of catalog.series) {
      const { value, extension } = await json(`/v1/series/${id}/observations.jsonstat.json?${PINNED}`);
      const valued = extension.observations.filter((o: Answer) => o.value !== null).length;
      expect(value.filter((one: number | null) => one !== null).length, id).toBe(valued);
      cells += extension.observations.length;
    }
    expect(cells).toBe(all.length);
    lines.push(["JSON-stat", cells, 0, SHOWN]);
  });

  it("the Model Context Protocol, a page after the other", async () => {
    const client = new Client({ name: "test", version: "1" });
    await client.connect(new StreamableHTTPClientTransport(new URL(`${origin}/mcp`)));
    const ids = new Set<string>();
    let answers = 0;
    try {
      let next: Answer = { tool: "search_numbers", arguments: { release: RELEASE } };
      for (; next !== null; answers++) {
        const { structuredContent: page } = (await client.callTool({ name: next.tool, arguments: next.arguments })) as Answer;
        expect([page.total, page.returned + page.left_out]).toEqual([all.length, all.length]);
        for (const { id } of page.numbers) ids.add(id);
        next = page.next;
      }
    } finally {
      await client.close();
    }
    expect([...ids].sort()).toEqual(all.map(({ id }) => id).sort());
    lines.push([`MCP, ${answers} answers of search_numbers`, ids.size, 0, SHOWN]);
  });
});

describe("files leave out what may not be handed on, and count it", () => {
  const lacking = all.length - open.length;
  const file = async (path: string) => {
    const response = await fetch(`${origin}${path}`);
    return { bytes: Buffer.from(await response.arrayBuffer()), leftOut: Number(response.headers.get("left-out")) };
  };

  it("CSV", async () => {
    const { bytes, leftOut } = await file(`/v1/observations.csv?${PINNED}`);
    expect(csvParse(bytes.toString()).map(({ id }) => id)).toEqual(open.map(({ id }) => id));
    expect(leftOut).toBe(lacking);
    lines.push(["CSV", open.length, leftOut, KEPT]);
  });

  it("Parquet, counted by DuckDB", async () => {
    const { bytes, leftOut } = await file(`/v1/observations.parquet?${PINNED}`);
    const folder = mkdtempSync(join(tmpdir(), "counts-"));
    try {
      const path = join(folder, "observations.parquet");
      writeFileSync(path, bytes);
      const connection = await (await load("@duckdb/node-api").DuckDBInstance.create(":memory:")).connect();
      const [counted] = (await connection.runAndReadAll(`select count(distinct id)::int as n from '${path}'`)).getRowObjectsJson();
      expect([counted.n, leftOut]).toEqual([open.length, lacking]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    lines.push(["Parquet", open.length, leftOut, KEPT]);
  });

  it("the zip of the package, in which each figure stands twice, and that of the archive", async () => {
    const inside = async (zip: string) => {
      const { bytes, leftOut } = await file(`/v1/releases/${RELEASE}/${zip}`);
      const tables = Object.entries(unzipSync(bytes)).map(([path, text]) => ({ path: path.replace(/^[^/]*\//, ""), text }));
      const rowsOf = (path: RegExp) =>
        tables.filter((one) => path.test(one.path)).reduce((sum, { text }) => sum + csvParse(Buffer.from(text).toString()).length, 0);
      return { leftOut, withIds: rowsOf(/^observations\.csv$/), typed: rowsOf(/^observations\//) };
    };
    const counted = all.filter(({ source }) => source === null).length;
    const [pack, archive] = [await inside("package.zip"), await inside("archive.zip")];
    expect(pack.withIds).toBe(open.length);
    expect([archive.withIds, archive.typed]).toEqual([0, pack.typed]);
    // The archive also leaves out rows of pairs, from which figures are computed; before 2026.30.0 the package counts figures in both of their tables.
    const again = isOlderThan(RELEASE, "2026.30.0") ? lacking : 0;
    expect(pack.leftOut).toBe(archive.leftOut + again);
    expect(open.length - pack.typed).toBe(counted);
    lines.push(
      ["package.zip, observations.csv", pack.withIds, lacking, KEPT],
      ["package.zip, observations/", pack.typed, lacking, `${KEPT}; without ${counted} that are counted from events`],
      [
        "package.zip, all its tables",
        pack.withIds + pack.typed,
        pack.leftOut,
        `each figure ${again > 0 ? "twice" : "once"}, and rows of pairs`,
      ],
      ["archive.zip, observations/", archive.typed, archive.leftOut, "figures once, and rows of pairs"],
    );
  });
});

import { csvParse } from "d3-dsv";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { createApp } from "../../src/worker/app.ts";
import { withFault } from "../fixtures/files.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";
import { withRecords } from "../fixtures/withRecords.ts";

/** `/v1/observations.parquet`, read back by another library than the one that writes it. */

const PATH = "/v1/observations.parquet";
const closed = withFault("sources.csv", ",en,all rights reserved,yes,9,,\nblog-2021", ",en,no copies,no,9,,\nblog-2021");
const appOf = (files: DataFiles) => createApp({ ...unpinned(frozenSite()), catalog: loadCatalog(files, "2026.1.0") });
const app = appOf(withRecords);
const ask = (path: string, headers: Record<string, string> = {}, method = "GET", of = app) =>
  of.request(`https://baku.example${path}`, { method, headers }, {});
const bytesOf = async (path: string, of = app) => (await ask(path, {}, "GET", of)).arrayBuffer();

/** A value as CSV writes it. */
const text = (value: unknown) => (value === null ? "" : value instanceof Date ? value.toISOString().slice(0, 10) : String(value));

describe("the Parquet file", () => {
  it.each([
    "",
    "?counterpart=ISR",
    "?from=2014&to=2020",
    "?collection=documents",
    "?q=40%20percent",
    "?labels=true",
    "?fields=id,value,license",
    "?series=trade&sort=-value",
  ])("has the rows and columns that CSV has%s, each cell the same", async (query) => {
    const rows = await parquetReadObjects({ file: await bytesOf(`${PATH}${query}`) });
    const lines = csvParse(await (await ask(`/v1/observations.csv${query}`)).text());
    expect(lines.length).toBeGreaterThan(0);
    expect(rows.map((row) => Object.entries(row).map(([name, value]) => [name, text(value)]))).toEqual(
      lines.map((line) => lines.columns.map((name) => [name, line[name]])),
    );
  });

  it("has days as days, figures as doubles, counts as whole numbers, and text as text", async () => {
    const { schema } = parquetMetadata(await bytesOf(PATH));
    const of = (name: string) => schema.find((element) => element.name === name);
    for (const day of ["start", "end"]) expect(of(day)).toMatchObject({ type: "INT32", converted_type: "DATE" });
    for (const figure of ["value", "lower", "upper"]) expect(of(figure)).toMatchObject({ type: "DOUBLE" });
    for (const count of ["paragraph", "n"]) expect(of(count)).toMatchObject({ type: "INT32" });
    expect(of("redistribute")).toMatchObject({ type: "BOOLEAN" });
    for (const word of ["id", "period", "published", "quote", "license"]) expect(of(word)).toMatchObject({ converted_type: "UTF8" });
  });

  it("has a type for every column whose JSON is a number or true or false", async () => {
    const { observations } = (await (await ask("/v1/observations")).json()) as { observations: Record<string, unknown>[] };
    const typed = new Set(observations.flatMap((o) => Object.keys(o).filter((key) => ["number", "boolean"].includes(typeof o[key]))));
    const { schema } = parquetMetadata(await bytesOf(PATH));
    for (const name of typed) expect(schema.find((one) => one.name === name)?.type, name).not.toBe("BYTE_ARRAY");
    expect(typed.has("value")).toBe(true);
  });

  it("can be empty, and is the same each time", async () => {
    const none = await bytesOf(`${PATH}?from=1900&to=1901`);
    expect(await parquetReadObjects({ file: none })).toEqual([]);
    const fresh = await bytesOf(PATH, appOf(withRecords));
    expect(Buffer.from(fresh).equals(Buffer.from(await bytesOf(PATH)))).toBe(true);
  });

  it("lacks what may not be handed on, says how many in headers and inside, and how to cite it", async () => {
    const of = appOf(closed);
    const response = await ask(PATH, {}, "GET", of);
    const { count } = (await (await ask("/v1/observations", {}, "GET", of)).json()) as { count: number };
    const file = await response.arrayBuffer();
    const rows = await parquetReadObjects({ file });
    const lost = Number(response.headers.get("left-out"));
    expect(lost).toBeGreaterThan(0);
    expect(rows.length).toBe(count - lost);
    expect(rows.every(({ redistribute, source }) => redistribute === true && source !== "paper-2014")).toBe(true);
    const said = Object.fromEntries((parquetMetadata(file).key_value_metadata ?? []).map(({ key, value }) => [key, value]));
    expect(said).toMatchObject({ release: "2026.1.0", left_out: `${lost}`, license: expect.stringContaining("/api#terms") });
    expect(said["cite_as"]).toContain(PATH);
  });
});

describe("a range of its bytes", () => {
  it.each([
    ["bytes=0-3", 0, 4],
    ["bytes=-8", -8, undefined],
    ["bytes=100-", 100, undefined],
    ["bytes=100-99999999", 100, undefined],
  ])("%s is answered with that part", async (range, from, to) => {
    const whole = Buffer.from(await bytesOf(PATH));
    const response = await ask(PATH, { range });
    expect(response.status).toBe(206);
    const part = Buffer.from(await response.arrayBuffer());
    expect(part.equals(whole.subarray(from, to))).toBe(true);
    const first = from < 0 ? whole.length + from : from;
    expect(response.headers.get("content-range")).toBe(`bytes ${first}-${first + part.length - 1}/${whole.length}`);
    expect(response.headers.get("content-length")).toBe(`${part.length}`);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });
  it("outside of it is 416; other units, several ranges and conditions get the whole", async () => {
    const whole = (await bytesOf(PATH)).byteLength;
    const outside = await ask(PATH, { range: `bytes=${whole}-` });
    expect([outside.status, outside.headers.get("content-range")]).toEqual([416, `bytes */${whole}`]);
    expect(await outside.json()).toMatchObject({ status: 416, type: expect.stringMatching(/\/problems\/range-not-satisfiable$/) });
    for (const headers of [{ range: "rows=0-1" }, { range: "bytes=0-1,3-4" }, { range: "bytes=0-1", "if-range": 'W/"x"' }])
      expect((await ask(PATH, headers)).status).toBe(200);
    expect((await ask("/v1/observations.csv", { range: "bytes=0-1" })).status).toBe(200);
  });
  it("is announced by HEAD, with the length of the whole", async () => {
    const head = await ask(PATH, { range: "bytes=0-3" }, "HEAD");
    expect([head.status, head.headers.get("accept-ranges")]).toEqual([200, "bytes"]);
    expect(head.headers.get("content-length")).toBe(`${(await bytesOf(PATH)).byteLength}`);
  });
});

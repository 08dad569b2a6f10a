import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { csvParse } from "d3-dsv";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { listReleases } from "../../src/curator/releases.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { origin } from "../fixtures/running.ts";
import { drawn, thinned } from "../fixtures/sample.ts";

/** The files of the built Worker: packages that open from their address, and the counts of what each form has. */

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${origin}${path}`, { headers });
// Those before the newest are frozen as it was: one of them is opened too.
const [newest = "", ...before] = listReleases("data");
const releases = thinned([newest, ...drawn(before, before.length, before.length)], 2);
interface Resource {
  path: string;
  bytes: number;
  hash: string;
  mediatype: string;
  left_out?: Record<string, number>;
}

describe.each(releases)("the package of release %s", (version) => {
  const at = `/v1/releases/${version}/package/datapackage.json`;
  it("leads from its address to every file, as its descriptor states it, with what it lacks in the headers", async () => {
    const { resources } = (await (await get(at)).json()) as { resources: Resource[] };
    expect(resources.length).toBeGreaterThan(20);
    for (const { path, bytes, hash, mediatype, left_out: leftOut = {} } of thinned(resources, 4)) {
      const response = await fetch(new URL(path, `${origin}${at}`));
      expect([response.status, response.headers.get("content-type")], path).toEqual([200, `${mediatype}; charset=utf-8`]);
      const body = Buffer.from(await response.arrayBuffer());
      expect([body.length, `sha256:${createHash("sha256").update(body).digest("hex")}`], path).toEqual([bytes, hash]);
      const rows = Object.values(leftOut).reduce((sum, n) => sum + n, 0);
      expect([response.headers.get("left-out"), response.headers.has("left-out-reason")], path).toEqual([`${rows}`, rows > 0]);
    }
  });

  it("is in the zip, whose checksum the release states; its headers count what it lacks", async () => {
    // biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
    const released: any = await (await get(`/v1/releases/${version}`)).json();
    expect(released.package.href).toBe(`${origin}${at}`);
    const response = await fetch(released.package.zip.href);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([bytes.length, createHash("sha256").update(bytes).digest("hex")]).toEqual([
      released.package.zip.bytes,
      released.package.zip.sha256,
    ]);
    const inside = Object.keys(unzipSync(bytes)).map((path) => path.split("/").slice(1).join("/"));
    expect(inside).toEqual(expect.arrayContaining(["datapackage.json", "CODEBOOK.md", "LICENSE.txt", "observations.csv"]));
    const rows = Object.values(released.package.zip.left_out as Record<string, number>).reduce((sum, n) => sum + n, 0);
    expect(response.headers.get("left-out")).toBe(`${rows}`);
  });

  it("stands beside the archive, whose headers count too", async () => {
    // biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
    const { archive }: any = await (await get(`/v1/releases/${version}`)).json();
    const rows = Object.values(archive.left_out as Record<string, number>).reduce((sum, n) => sum + n, 0);
    const response = await fetch(archive.href);
    expect([response.headers.get("left-out"), response.headers.has("left-out-reason")]).toEqual([`${rows}`, rows > 0]);
    expect(rows > 0).toBe(version !== "2026.1.0");
  });

  it.each(["%FF", "%E0%A4%A", "observations/%FF.csv"])("has none that is no name: %s", async (path) => {
    expect((await get(`/v1/releases/${version}/package/${path}`)).status).toBe(404);
  });

  it("has the same files where the release is spelt with escapes", async () => {
    const file = "series.csv";
    const [plain, escaped] = await Promise.all(
      [version, version.replace(".", "%2E")].map(async (one) => (await get(`/v1/releases/${one}/package/${file}`)).text()),
    );
    expect(escaped).toBe(plain);
  });

  it("has no other files", async () => {
    for (const path of ["none.csv", "..%2F2026.1.0.json", "datapackage.json/", "observations/none.csv"])
      expect((await fetch(`${origin}/v1/releases/${version}/package/${path}`, { redirect: "manual" })).status, path).toBe(404);
    expect((await get("/v1/releases/2020.1.0/package/series.csv")).status).toBe(404);
  });
});

describe("the same rows in every form", () => {
  it("of each series are as many as are said to be there, and those that are missing are counted", async () => {
    for (const { id } of thinned(builtApp().catalog.series, 6)) {
      const path = `/v1/series/${id}/observations`;
      const [whole, part, cube] = await Promise.all([get(path), get(`${path}.csv`), get(`${path}.jsonstat.json`)]);
      const all = ((await whole.json()) as { count: number }).count;
      const { extension } = (await cube.json()) as { extension: { observations: unknown[] } };
      expect(extension.observations.length, id).toBe(all);
      expect(csvParse(await part.text()).length + Number(part.headers.get("left-out")), id).toBe(all);
    }
  });
  it("of all series too", async () => {
    // At once: a connection that idles while the long answer is checked would be closed.
    const paths = ["/v1/observations", "/v1/observations.csv", "/v1/observations.parquet"];
    const [whole, csv, parquet] = (await Promise.all(paths.map((path) => get(path)))) as [Response, Response, Response];
    const { count, observations } = (await whole.json()) as { count: number; observations: { redistribute: boolean }[] };
    const open = observations.filter(({ redistribute }) => redistribute).length;
    expect(csvParse(await csv.text()).length).toBe(open);
    expect([csv, parquet].map(({ headers }) => headers.get("left-out"))).toEqual([`${count - open}`, `${count - open}`]);
  });
});

describe("the Worker's own compression", () => {
  it("is taken off by a reader that takes it, and the same file without it", async () => {
    const [packed, plain] = [
      await get("/v1/events.csv", { "accept-encoding": "gzip" }),
      await get("/v1/events.csv", { "accept-encoding": "identity" }),
    ];
    expect([packed.headers.get("content-encoding"), plain.headers.get("content-encoding")]).toEqual(["gzip", null]);
    expect(await packed.text()).toBe(await plain.text());
  });
});

describe("a chart's CSV", () => {
  /** First and last year of each row, and how many rows are there or left out. */
  const narrowed = async (path: string) => {
    const response = await get(path);
    const rows = csvParse(await response.text());
    const years = rows.map(({ start, end, year, period = "" }) => [
      Number((year ?? start ?? period).slice(0, 4)),
      Number((year ?? end ?? period.split("/").at(-1) ?? "").slice(0, 4)),
    ]);
    return { years, all: rows.length + Number(response.headers.get("left-out")) };
  };
  it.each(thinned(builtApp().catalog.charts, 4).map(({ id }) => id))("of %s narrows with its view", async (id) => {
    const [whole, part] = [await narrowed(`/charts/${id}.csv`), await narrowed(`/charts/${id}.csv?from=2015&to=2018`)];
    expect(part.all).toBeLessThan(whole.all);
    for (const [first = 0, last = 0] of part.years) {
      expect(first, `${id} ${first}`).toBeLessThanOrEqual(2018);
      expect(last, `${id} ${last}`).toBeGreaterThanOrEqual(2015);
    }
  });
  it("follows method and collection where the chart has them", async () => {
    const text = async (query: string) => (await get(`/charts/balance.csv${query}`)).text();
    const [own, halved, others] = [await text(""), await text("?half_life=1"), await text("?collection=references")];
    expect(new Set([own, halved, others]).size).toBe(3);
    expect(halved).toBe(await (await get("/v1/balance.csv?half_life=1")).text());
    const vain = await get("/charts/security.json?drop=jpost-liberman-2012");
    expect([vain.status, await vain.text()]).toEqual([400, expect.stringContaining("It is for /charts/balance")]);
    expect((await get("/charts/security.json?drop=jpost-liberman-2012&release=2026.29.0")).status).toBe(200);
    expect((await get("/charts/security?drop=jpost-liberman-2012")).status, "a page passes it over").toBe(200);
    const claims = csvParse(await (await get("/charts/trade-volumes.csv?collection=documents")).text());
    expect(new Set(claims.map(({ collection }) => collection))).toEqual(new Set(["documents"]));
  });
});

it("the client's scripts are no more, all together, than a reader is to fetch", () => {
  const scripts = readdirSync("dist/client/assets").filter((name) => name.endsWith(".js"));
  const sizes = scripts.map((name) => brotliCompressSync(readFileSync(`dist/client/assets/${name}`), { params: AS_AN_EDGE }).length);
  expect(scripts.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(CLIENT);
});

/** What `npm run bench` counts: bytes by Brotli at the level of an edge. */
const AS_AN_EDGE = { [constants.BROTLI_PARAM_QUALITY]: 5 };
const CLIENT = 60_000;

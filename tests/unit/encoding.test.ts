import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/curator/sha256.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { createApp } from "../../src/worker/app.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";
import { withRecords } from "../fixtures/withRecords.ts";

/** What the edge would send as it is is compressed here; the answer to `*` is that there is one. */

const NONE = "[]";
const site = unpinned(frozenSite());
const build = { ...site.build, fileSums: { "releases/history.json": sha256(Buffer.from(NONE)) } };
const app = createApp({ ...site, build, catalog: loadCatalog(withRecords, "2026.1.0") });
const ASSETS = { fetch: async () => new Response(NONE) };
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  app.request(`https://baku.example${path}`, { method, headers }, { ASSETS });
const GZIP = { "accept-encoding": "gzip, deflate, br" };

const PACKED = [
  ...["/v1/observations.csv", "/v1/events.csv", "/v1/balance.csv", "/charts/trade.csv", "/v1/changes.atom"],
  ...["/llms.txt", "/.well-known/api-catalog"],
];

describe.each(PACKED)("%s", (path) => {
  it("is sent compressed to whoever takes that, and unpacks to what others get; twice the same, and never twice compressed", async () => {
    const [plain, packed, again] = [await ask(path), await ask(path, GZIP), await ask(path, GZIP)];
    expect([plain.status, packed.status]).toEqual([200, 200]);
    expect([plain.headers.get("content-encoding"), packed.headers.get("content-encoding")]).toEqual([null, "gzip"]);
    const bytes = Buffer.from(await packed.arrayBuffer());
    const text = await plain.text();
    expect(gunzipSync(bytes).toString("utf8")).toBe(text);
    expect(Buffer.from(await again.arrayBuffer()).equals(bytes)).toBe(true);
    expect(again.headers.get("content-encoding")).toBe("gzip");
  });

  it("varies by what the reader takes, with a tag for each form; HEAD says the same", async () => {
    const [plain, packed, head] = [await ask(path), await ask(path, GZIP), await ask(path, GZIP, "HEAD")];
    for (const one of [plain, packed, head]) expect(one.headers.get("vary")).toBe("accept-encoding");
    expect(packed.headers.get("etag")).not.toBe(plain.headers.get("etag"));
    expect(await head.text()).toBe("");
    expect([...head.headers]).toEqual([...packed.headers]);
  });

  it("is not modified for the tag of the same form alone", async () => {
    const [plain, packed] = [(await ask(path)).headers.get("etag") ?? "", (await ask(path, GZIP)).headers.get("etag") ?? ""];
    const again = await ask(path, { ...GZIP, "if-none-match": packed });
    expect([again.status, again.headers.get("vary"), again.headers.get("etag")]).toEqual([304, "accept-encoding", packed]);
    expect(again.headers.get("content-encoding")).toBe(null);
    expect((await ask(path, { ...GZIP, "if-none-match": plain })).status).toBe(200);
    expect((await ask(path, { "if-none-match": packed })).status).toBe(200);
    expect((await ask(path, { "if-none-match": plain })).status).toBe(304);
  });
});

it.each([
  ["identity", false],
  ["gzip;q=0, *", false],
  ["deflate, br", false],
  ["*", true],
  ["br;q=1.0, GZIP;q=0.5", true],
  ["", false],
])("Accept-Encoding: %s", async (accepted, isPacked) => {
  const response = await ask("/v1/balance.csv", { "accept-encoding": accepted });
  expect(response.headers.has("content-encoding")).toBe(isPacked);
});

it("what the edge compresses by itself, and what is no answer, stays as it is", async () => {
  for (const path of ["/v1/observations", "/v1/series/trade/observations.jsonstat.json", "/charts/trade", "/v1/nothing.csv"]) {
    const response = await ask(path, GZIP);
    expect([response.headers.get("content-encoding"), response.headers.get("etag")?.includes("gzip") ?? false], path).toEqual([
      null,
      false,
    ]);
  }
  const refused = await ask("/v1/observations.csv?as_off=1", GZIP);
  expect([refused.status, refused.headers.get("content-encoding")]).toEqual([400, null]);
  expect(JSON.parse(await refused.text())).toHaveProperty("errors");
});

describe("If-None-Match: *", () => {
  it.each(["/v1", "/v1/observations", "/v1/observations.csv", "/charts/trade.json", "/charts/trade", "/", "/embed/trade", "/api"])(
    "is answered 304 at %s, to GET and HEAD, without a body or what is said of one",
    async (path) => {
      for (const method of ["GET", "HEAD"]) {
        const [full, none] = [await ask(path), await ask(path, { "if-none-match": " * " }, method)];
        expect([none.status, await none.text()]).toEqual([304, ""]);
        for (const name of ["etag", "cache-control", "vary", "access-control-allow-origin"])
          expect(none.headers.get(name), name).toBe(full.headers.get(name));
        for (const name of ["content-type", "content-disposition", "content-security-policy"])
          expect(none.headers.has(name), name).toBe(false);
      }
    },
  );
  it("is no answer where there is none", async () => {
    for (const [path, status] of [
      ["/v1/nothing", 404],
      ["/v1/series?as_off=1", 400],
      ["/charts/none", 404],
    ] as const)
      expect((await ask(path, { "if-none-match": "*" })).status).toBe(status);
  });
});

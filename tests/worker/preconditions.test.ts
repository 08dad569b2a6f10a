import { expect, it } from "vitest";
import { origin } from "../fixtures/running.ts";

/** What a request makes its answer depend on, in the order of RFC 9110 (13.2.2). */

const ask = (path: string, headers: Record<string, string>, method = "GET") =>
  fetch(`${origin}${path}`, { method, headers, redirect: "manual" });

/** From a file of the build, computed, pinned, of a language, packed here, and read in parts. */
const ADDRESSES = [
  "/v1/sources",
  "/v1/sources?kind=news",
  "/v1/events.csv?partner=IRN",
  "/v1/observations?release=2026.1.0&series=trade-turnover",
  "/charts/visits.json?lang=fa",
  "/v1/observations.parquet",
  "/robots.txt",
];

it.each(ADDRESSES)("If-Match names no weak tag, comes before If-None-Match and ranges, and is heeded by HEAD: %s", async (path) => {
  const plain = await ask(path, {});
  const tag = plain.headers.get("etag") ?? "";
  expect([plain.status, tag.slice(0, 3)]).toEqual([200, 'W/"']);
  for (const wanted of [tag, tag.slice(2), '"x"', `"x", ${tag}`]) {
    for (const more of [{}, { "if-none-match": tag }, { "if-none-match": "*" }, { range: "bytes=0-3" }] as Record<string, string>[]) {
      const refused = await ask(path, { "if-match": wanted, ...more });
      expect(refused.status, `${wanted} ${JSON.stringify(more)}`).toBe(412);
      expect(refused.headers.get("content-type")).toBe("application/problem+json");
      expect([refused.headers.get("cache-control"), refused.headers.get("etag"), refused.headers.get("link")]).toEqual([
        "no-store",
        null,
        null,
      ]);
      expect(await refused.json()).toMatchObject({ status: 412, type: expect.stringMatching(/\/problems\/precondition-failed$/) });
    }
  }
  const head = await ask(path, { "if-match": '"x"' }, "HEAD");
  expect([head.status, await head.text()]).toEqual([412, ""]);
  expect((await ask(path, { "if-match": "*" })).status).toBe(200);
  expect((await ask(path, { "if-match": "*", "if-none-match": tag })).status).toBe(304);
});

it("If-Match changes no answer that is no success", async () => {
  const statuses = async (headers: Record<string, string>) => {
    const paths = ["/v1/sources/none", "/v1/sources?kind=none", "/nowhere", "/charts/balance.png?half_life=7", "/v1/sources/"];
    return Promise.all(paths.map(async (path) => (await ask(path, headers)).status));
  };
  expect(await statuses({ "if-match": '"x"' })).toEqual(await statuses({}));
  expect((await ask("/v1", { "if-match": '"x"' }, "OPTIONS")).status).toBe(204);
  expect((await ask("/v1", { "if-match": '"x"' }, "DELETE")).status).toBe(405);
});

it("people read on a page, in their language, that the condition is not met", async () => {
  const response = await ask("/fa/events", { "if-match": '"x"', accept: "text/html" });
  expect([response.status, response.headers.get("content-language")]).toEqual([412, "fa"]);
  expect(await response.text()).toContain("شرط برقرار نیست");
  const { type } = await (await ask("/v1", { "if-match": '"x"' })).json();
  expect(await (await ask(new URL(type).pathname, {})).text()).toContain("HTTP 412");
});

it("a date is passed over, as no answer has one", async () => {
  for (const path of ADDRESSES) {
    const response = await ask(path, {
      "if-unmodified-since": "Sat, 01 Jan 2000 00:00:00 GMT",
      "if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT",
    });
    expect([response.status, response.headers.get("last-modified")], path).toEqual([200, null]);
  }
});

import { describe, expect, it } from "vitest";
import { FOUND } from "../../src/edition/foundPaths.ts";
import { createApp } from "../../src/worker/app.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { describedBy, templateOf } from "../../tools/openapi.ts";
import { origin } from "../fixtures/running.ts";
import { drawn } from "../fixtures/sample.ts";

const get = (path: string, init?: RequestInit) => fetch(`${origin}${path}`, { redirect: "manual", ...init });
const { catalog, build } = builtApp();
const SERIES = catalog.series[0]?.id ?? "";
const EXAMPLES: Record<string, string | undefined> = {
  series: SERIES,
  observations: catalog.observations[0]?.id,
  events: catalog.events[0]?.id,
  sources: catalog.sources[0]?.id,
  releases: build.releases[0],
  charts: catalog.charts[0]?.id,
  numbers: catalog.observations[0]?.id,
  problems: "not-found",
  changes: build.releases[0],
};
const example = (template: string) =>
  template.replace("{path}", "series.csv").replace(/\{\w+\}/, EXAMPLES[/^\/(?:v1\/)?([a-z]+)/.exec(template)?.[1] ?? ""] ?? "");
const DATA = describedBy(builtApp()).map((d) => (d.choice === undefined ? example(templateOf(d)) : d.path));
const PAGES = createApp(builtApp())
  .routes.filter(({ method, path }) => method === "GET" && !/^\/v1|^\/p\/|\{|oembed|\.js$/.test(path))
  .map(({ path }) => example(path.replace(/:(\w+)/, "{$1}")))
  .filter((path) => !path.startsWith("/embed") && !DATA.includes(path) && !(Object.values(FOUND) as string[]).includes(path));

describe.each(drawn(DATA, 2, 8))("%s", (path) => {
  it("answers GET and HEAD alike, with CORS, tag, policy and links", async () => {
    const [full, head] = [await get(path), await get(path, { method: "HEAD" })];
    expect([full.status, head.status]).toEqual([200, 200]);
    expect(await head.text()).toBe("");
    for (const name of ["content-type", "cache-control", "etag", "link", "access-control-allow-origin"]) {
      expect(full.headers.get(name), name).toMatch(/./);
      expect(head.headers.get(name), name).toBe(full.headers.get(name));
    }
    const relations = [...(full.headers.get("link") ?? "").matchAll(/<([^>]*)>; rel="([a-z-]+)"/g)].map(([, , rel]) => rel);
    expect(relations).toEqual(expect.arrayContaining(["cite-as", "service-desc", "license"]));
  });

  it("answers its tag 304 with the same headers, and never the tag of another address", async () => {
    const full = await get(path);
    const tag = full.headers.get("etag") ?? "";
    const again = await get(path, { headers: { "if-none-match": tag } });
    expect(again.status).toBe(304);
    for (const name of ["cache-control", "etag", "vary", "access-control-allow-origin"])
      expect(again.headers.get(name), name).toBe(full.headers.get(name));
    const other = path.includes("?") ? `${path}&nonsense=1` : `${path}?nonsense=1`;
    expect((await get(other, { headers: { "if-none-match": tag } })).status).toBe(400);
  });

  it("leads by each of its links to something that is there", async () => {
    const links = [...((await get(path)).headers.get("link") ?? "").matchAll(/<([^>]*)>/g)].map(([, address]) => address ?? "");
    for (const link of links.filter((address) => address.startsWith(origin))) expect((await fetch(link)).status, link).toBe(200);
  });

  it("answers a preflight, refuses other methods with what is allowed, and unknown parameters by name", async () => {
    const preflight = await get(path, {
      method: "OPTIONS",
      headers: { origin: "https://example.org", "access-control-request-method": "GET", "access-control-request-headers": "if-none-match" },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-headers")).toContain("if-none-match");
    for (const method of ["POST", "DELETE", "PATCH", "PROPFIND"]) {
      const refused = await get(path, { method });
      expect([refused.status, refused.headers.get("allow")], method).toEqual([405, "GET, HEAD, OPTIONS"]);
      expect(refused.headers.get("content-type")).toBe("application/problem+json");
    }
    const problem = (await (await get(`${path}?as_off=2021`)).json()) as { errors: { parameter: string }[] };
    expect(problem.errors.map(({ parameter }) => parameter)).toEqual(["as_off"]);
  });
});

describe.each(drawn(PAGES, 2, 8))("the page %s", (path) => {
  it("answers GET and HEAD alike, a tag with 304, a preflight, and refuses other methods", async () => {
    const [full, head] = [await get(path), await get(path, { method: "HEAD" })];
    expect([full.status, head.status]).toEqual([200, 200]);
    expect(full.headers.get("cache-control")).toContain("max-age=60");
    const again = await get(path, { headers: { "if-none-match": full.headers.get("etag") ?? "" } });
    expect([again.status, again.headers.get("cache-control")]).toEqual([304, full.headers.get("cache-control")]);
    expect((await get(path, { method: "OPTIONS" })).status).toBe(204);
    expect((await get(path, { method: "PUT" })).status).toBe(405);
  });
});

describe("what may be kept, and how long", () => {
  const kept = async (path: string) => (await get(path)).headers.get("cache-control");
  it("pinned data for ever, pinned pages never unasked", async () => {
    expect(await kept("/v1/series?release=2026.1.0")).toContain("immutable");
    expect(await kept("/charts/balance.json?release=2026.1.0")).toContain("immutable");
    expect(await kept("/v1/releases/2026.1.0/archive.zip")).toContain("immutable");
    expect(await kept("/charts/balance?release=2026.1.0")).toContain("max-age=60");
  });
  it("errors not at all, missing things for a minute", async () => {
    expect(await kept("/v1/series?as_off=1")).toBe("no-store");
    expect(await kept("/v1/series/none")).toBe("public, max-age=60");
    expect(await kept("/charts/none")).toBe("public, max-age=60");
    expect((await get("/v1/series?release=2020.1.0")).headers.get("cache-control")).toBe("no-store");
  });
});

describe("problems", () => {
  it.each(["/v1/series?as_off=1", "/v1/series/none", "/nowhere", "/charts/none.json"])(
    "%s names a type whose page is there",
    async (path) => {
      const response = await get(path);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
      const { type, title, status } = (await response.json()) as { type: string; title: string; status: number };
      expect(status).toBe(response.status);
      const page = await fetch(type);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain(`<h1>${title}</h1>`);
    },
  );
  it("have a page for each type, and none for others", async () => {
    for (const type of Object.keys(builtApp().words.problem.titles)) expect((await get(`/problems/${type}`)).status, type).toBe(200);
    expect((await get("/problems/constructor")).status).toBe(404);
  });
  it("carry CORS, also when a release cannot be read", async () => {
    expect((await get("/v1/nothing")).headers.get("access-control-allow-origin")).toBe("*");
    const site = { ...builtApp(), build: { ...builtApp().build, releases: ["2999.1.0", "2026.1.0"] } };
    const env = { ASSETS: { fetch: async () => new Response("", { status: 404 }) } };
    const response = await createApp(site).request("/v1/series?release=2999.1.0", {}, env);
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([503, "*"]);
    expect([response.headers.get("cache-control"), response.headers.get("etag")]).toEqual(["no-store", null]);
  });
});

describe("cite-as", () => {
  it("pins the release, unless that is a draft, and keeps the rest of the query", async () => {
    const response = await get(`/v1/series/${SERIES}/observations?counterpart=ISR`);
    const { release } = builtApp().catalog;
    const query = release.endsWith("-draft") ? "counterpart=ISR" : `release=${release}&counterpart=ISR`;
    const address = `${origin}/v1/series/${SERIES}/observations?${query}`;
    expect(response.headers.get("link")).toContain(`<${address}>; rel="cite-as"`);
    expect(((await response.json()) as { cite_as: string }).cite_as).toContain(address);
  });
});

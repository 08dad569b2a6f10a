import { readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { createApp } from "../../src/worker/app.ts";
import { definitionsOf } from "../../src/worker/http/definition.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { isDrawn } from "../fixtures/sample.ts";
import { fill, idsFor, routesOf } from "./routes.ts";

/**
 * Spellings of one question get the same bytes and headers, each made by an isolate of its own; and within one isolate all of them, HEAD and
 * old tags are answered from what was kept.
 */

const site = builtApp();
const ORIGIN = "https://balance.example";

/** An isolate of its own; `paths` are the files that it read. */
function isolate() {
  const env = {
    ASSETS: { fetch: async (address: string) => new Response(readFileSync(`dist/client${new URL(address).pathname}`)) },
    PUBLIC_ORIGIN: ORIGIN,
  };
  const app = createApp({ ...site, build: { ...site.build } });
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await app.request(path, init, env);
    return { status: response.status, headers: [...response.headers], body: Buffer.from(await response.arrayBuffer()).toString("base64") };
  };
  return { app, ask };
}

/** A value that every address takes which knows the parameter; what is not here is left out. */
const VALUES: Record<string, string> = {
  release: site.build.releases.at(-1) ?? "",
  as_of: "2021",
  collection: "documents",
  from: "2000",
  to: "2015",
  estimates: "without",
  half_life: "8",
  prior: "4",
  labels: "true",
  size: "720",
  theme: "dark",
};

const first = isolate();
const known = new Map(definitionsOf(first.app).map(({ path, query }) => [path, Object.keys(query)]));
/** Addresses of machine formats say what they know; pages pass over the rest. Pictures take long and are the same drawing as SVG. */
const asked = routesOf(site)
  .filter((route) => !/png/.test(route) && !["/oembed", "/v1/releases/:id/package/:path{.+}"].includes(route))
  .flatMap((route) => {
    const all = known.get(route) ?? Object.keys(VALUES);
    const pairs = all.filter((name) => name in VALUES && name !== "release").map((name) => `${name}=${VALUES[name]}`);
    // A pinned address keeps its order, as its answers do for ever.
    const pinned = all.includes("release") ? [[...pairs, `release=${VALUES["release"]}`]] : [];
    const strange = known.has(route) ? [] : ["anything=1", "constructor=x"];
    const path = fill(route, idsFor(site, route, 1)[0] ?? "none");
    const among = (given: string[]) => ["utm_source=a", ...strange, ...given, "fbclid=b"];
    return [{ path, one: pairs, other: among([...pairs].reverse()) }, ...pinned.map((one) => ({ path, one, other: among(one) }))];
  });

it("a question has one answer, in whatever order and with whatever appended", async () => {
  const silenced = vi.spyOn(console, "error").mockImplementation(() => {});
  const second = isolate();
  for (const { path, one, other } of asked.filter((_, place) => isDrawn(place, 5))) {
    const [plain, strange] = [await first.ask(`${path}?${one.join("&")}`), await second.ask(`${path}?${other.join("&")}`)];
    expect(strange, path).toEqual(plain);
    expect(plain.status, path).toBeLessThan(500);
  }
  silenced.mockRestore();
});

it("what was kept is sent to all spellings, to HEAD, to old tags and to any tag, and is what was made", async () => {
  const { ask } = isolate();
  for (const path of [
    "/charts/visits",
    "/charts/visits.svg",
    "/charts/visits.json",
    "/charts/visits.csv",
    "/v1/series",
    "/about",
    "/robots.txt",
  ]) {
    const stale = { headers: { "if-none-match": 'W/"old"' } };
    const made = await ask(path, stale);
    const tag = new Map(made.headers).get("etag") ?? "";
    expect([made.status, tag !== ""], path).toEqual([200, true]);
    for (const init of [{}, stale]) expect(await ask(`${path}?fbclid=1`, init), path).toEqual(made);
    const head = await ask(path, { method: "HEAD" });
    expect([head.status, head.headers, head.body], path).toEqual([200, made.headers, ""]);
    for (const match of [tag, "*"]) {
      const none = await ask(path, { headers: { "if-none-match": match } });
      expect([none.status, none.body], `${path} ${match}`).toEqual([304, ""]);
    }
  }
});

it("HEAD and an old tag fill the store too: nothing is made twice", async () => {
  const { app } = isolate();
  let made = 0;
  app.get("/counted", (c) => {
    made++;
    return c.html("<p>counted</p>");
  });
  const ask = (init: RequestInit) => app.request("/counted", init, { PUBLIC_ORIGIN: ORIGIN });
  await ask({ method: "HEAD" });
  for (const init of [{}, { headers: { "if-none-match": 'W/"old"' } }, { method: "HEAD" }, {}]) expect((await ask(init)).status).toBe(200);
  expect(made).toBe(1);
});

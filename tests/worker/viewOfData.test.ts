import { describe, expect, it } from "vitest";
import { origin } from "../fixtures/running.ts";

/** That an address says what it shows: its rows as data, what is not in a release yet, and what a client is told of the rest. */

const get = (path: string, init: RequestInit = {}) => fetch(`${origin}${path}`, { redirect: "manual", ...init });
const textOf = async (path: string) => (await get(path)).text();
// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
const json = async (path: string): Promise<any> => (await get(path)).json();
/** Links of a page to the API, as they stand in it, without scheme and host. */
const dataIn = (html: string) =>
  [...html.matchAll(/href="([^"]*\/v1\/[^"]*)"/g)].flatMap(([, href = ""]) => {
    const { pathname, search } = new URL(href.replaceAll("&amp;", "&"), origin);
    return [`${pathname}${search}`];
  });
const linkOf = (response: Response, rel: string, type = "") =>
  (response.headers.get("link") ?? "").split(", <").flatMap((link) => {
    const [, href = "", said = ""] = /^<?([^>]*)>(.*)$/.exec(link) ?? [];
    return said.includes(`rel="${rel}"`) && said.includes(type) ? [href] : [];
  });

describe("a page of a view by date", () => {
  const DAY = "30 June 2014";
  it.each([
    ["/events?kind=visit&as_of=2014-06-30", "/events?kind=visit"],
    ["/checks?as_of=2014-06-30", "/checks"],
    ["/sources?as_of=2014-06-30", "/sources"],
    ["/sources/armenianclub-2009-06-17?as_of=2014-06-30", "/sources/armenianclub-2009-06-17"],
    ["/disagreements?as_of=2014-06-30", "/disagreements"],
    ["/search?q=oil&as_of=2014-06-30", "/search?q=oil"],
    ["/charts?as_of=2014-06-30", "/charts"],
    ["/charts/trade-volumes?as_of=2014-06-30", "/charts/trade-volumes"],
    ["/method?as_of=2014-06-30", "/method"],
    ["/?as_of=2014-06-30", "/"],
    ["/fa/events?as_of=2014-06-30", "/fa/events"],
  ])("%s says its date once, with the way back", async (page, back) => {
    const html = await textOf(page);
    const lines = html.match(/<section class="changed".*?<\/section>/gs) ?? [];
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(page.startsWith("/fa") ? "۲۰۱۴" : DAY);
    expect(lines[0]).toContain(`<a href="${back.replaceAll("&", "&amp;")}`);
    expect(html).toContain(".changed {".replace(" ", ""));
  });

  it("is told of its collection too, and of neither where all counts or a release did not say it", async () => {
    expect(await textOf("/events?collection=documents")).toContain("only the five articles");
    for (const path of ["/events", "/events?collection=all&kind=visit", "/events?as_of=2014-06-30&release=2026.24.0"])
      expect(await textOf(path), path).not.toContain('class="changed"');
  });
});

describe("the rows of a page as data", () => {
  it.each([
    ["/events?as_of=2014", "events", "?as_of=2014"],
    ["/events?partner=ISR&kind=visit", "events", "?partner=ISR&kind=visit"],
    ["/events?collection=documents&scored=yes", "events", "?collection=documents&scored=yes"],
  ])("%s are those that it shows", async (page, noun, search) => {
    const html = await textOf(page);
    const links = dataIn(html);
    expect(links.filter((href) => href === `/v1/${noun}${search}`).length).toBe(2);
    expect(links).toContain(`/v1/${noun}.csv${search}`);
    expect(links).not.toContain(`/v1/${noun}`);
    const { count } = await json(`/v1/${noun}${search}`);
    expect(html.match(/data-announce="(\d+) /)?.[1]).toBe(String(count));
  });

  it.each([
    ["/checks?collection=all&verdict=agrees", /<tr id=/g],
    ["/checks?verdict=differs&partner=IRN", /<tr id=/g],
    ["/checks?article=avim-2025&partner=ISR", /<tr id=/g],
    ["/checks?verdict=agrees%2Cdiffers", /<tr id=/g],
    ["/checks?verdict=differs&article=avim-2025%2Csouleimanov-2014", /<tr id=/g],
    ["/sources?kind=database", /<th scope="row"/g],
    ["/sources?as_of=2020&language=az%2Cen", /<th scope="row"/g],
  ])("%s are those that it shows, each once", async (page, row) => {
    const html = await textOf(page);
    const links = new Set(dataIn(html).filter((href) => href.startsWith(`/v1${page.split("?")[0]}`)));
    const [path, search] = page.split("?");
    expect([...links]).toEqual(path === "/checks" ? [`/v1${page}`, `/v1${path}.csv?${search}`] : [`/v1${page}`]);
    const [narrowed, all] = await Promise.all([json(`/v1${page}`), json(`/v1${page.split("?")[0]}`)]);
    expect(narrowed.count).toBe(html.match(row)?.length);
    expect(narrowed.count).toBeGreaterThan(0);
    expect(narrowed.count).toBeLessThan(all.count);
  });

  it.each([
    ["checks", "verdict=agrees"],
    ["checks", "article=avim-2025"],
    ["sources", "kind=database"],
  ])("of a pinned page before 2026.25.0 are those that it led to: %s, %s", async (noun, narrowed) => {
    const links = dataIn(await textOf(`/${noun}?release=2026.24.0&${narrowed}`)).filter((href) => href.startsWith(`/v1/${noun}`));
    expect(new Set(links)).toEqual(new Set([`/v1/${noun}?release=2026.24.0`]));
  });

  it.each([
    "/v1/checks?verdict=true",
    "/v1/checks?article=nobody-2020",
    "/v1/checks?partner=TUR",
    "/v1/sources?kind=tale",
    "/v1/sources?language=xx",
  ])("of %s are none: the value is unknown, and the answer lists those that it takes", async (path) => {
    const { status, errors } = await json(path);
    expect(status).toBe(400);
    expect(errors[0].allowed.length).toBeGreaterThan(1);
  });

  it("of verdicts and sources are told apart by country and kind", async () => {
    const { checks } = await json("/v1/checks?partner=ISR");
    expect(new Set(checks.map(({ claim }: { claim: string }) => /\.IRN\./.test(claim)))).toEqual(new Set([false]));
    const { sources } = await json("/v1/sources?kind=database");
    expect(new Set(Object.values<{ kind: string }>(sources).map(({ kind }) => kind))).toEqual(new Set(["database"]));
  });

  it.each([
    ["/checks?as_of=2014", "/v1/checks?as_of=2014"],
    ["/disagreements?as_of=2014", "/v1/disagreements?as_of=2014"],
    ["/sources?collection=documents", "/v1/sources?collection=documents"],
    ["/sources/avim-2025?as_of=2026", "/v1/sources/avim-2025?as_of=2026"],
    [
      "/observations/arms-import-share.ISR.2016_2020.avim-2025?collection=documents",
      "/v1/observations/arms-import-share.ISR.2016_2020.avim-2025?collection=documents",
    ],
  ])("%s have its vintage", async (page, data) => {
    const [path = ""] = data.split("?");
    const links = dataIn(await textOf(page)).filter((href) => href.split("?")[0] === path);
    expect(links.length).toBeGreaterThan(0);
    expect(new Set(links)).toEqual(new Set([data]));
    expect((await get(data)).status).toBe(200);
  });

  it("of sources are those that count", async () => {
    const [all, documents] = await Promise.all(["/v1/sources", "/v1/sources?collection=documents"].map(json));
    expect(documents.count).toBeLessThan(all.count);
    const html = await textOf("/sources?collection=documents");
    expect(html).toContain(`${documents.count} of ${all.count}`);
    expect(html).toContain('name="collection" value="documents"');
  });
});

describe("a pinned address of what came later", () => {
  it.each(["/charts/imports-one-method", "/embed/imports-one-method", "/charts/imports-one-method.json"])("says so: %s", async (path) => {
    const response = await get(`${path}?release=2026.1.0`);
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/Release 2026\.1\.0 has no chart “imports-one-method” yet/);
  });

  it.each(["/charts/none", "/sources/none", "/charts/imports-one-method"])(
    "tells no corrections of what it does not show: %s",
    async (path) => {
      expect(await textOf(`${path}?release=2026.1.0`)).not.toContain("have changed since");
    },
  );
});

describe("a client", () => {
  it("is led to forms that answer", async () => {
    const response = await get("/v1/changes?noun=chart&kind=corrected");
    const others = linkOf(response, "alternate");
    expect(others.length).toBeGreaterThan(0);
    for (const href of others) expect((await get(new URL(href).pathname + new URL(href).search)).status, href).toBe(200);
  });

  it("cites what was answered", async () => {
    const [since] = linkOf(await get("/v1/releases/2026.11.0?since=2026.5.0"), "cite-as");
    expect(since).toMatch(/\/v1\/releases\/2026\.11\.0\?since=2026\.5\.0$/);
    const [changes] = linkOf(await get("/v1/changes?kind=corrected"), "cite-as");
    expect(changes).toMatch(/\/v1\/changes\?(?:.*&)?kind=corrected/);
  });

  it.each([
    ["/charts/balance.csv?to=1950", "to"],
    ["/charts/visits.json?from=2049", "from"],
    ["/charts/visits.json?from=2020&to=2010", "from"],
  ])("is told of the parameter that it sent: %s", async (path, parameter) => {
    const { status, errors } = await json(path);
    expect([status, errors[0].parameter]).toEqual([400, parameter]);
  });

  it("is told on a page what its address has, as sentences", async () => {
    const html = await textOf("/?as_of=banana");
    expect(html).toMatch(/<p dir="auto">as_of must be [^<]*\.<\/p><p dir="auto">The address has “banana” instead\.<\/p>/);
    expect(await textOf("/charts/none")).toContain('<p dir="auto">There is no chart “none”.</p>');
  });

  it.each([
    ["text/html", "text/html"],
    ["TEXT/HTML", "text/html"],
    ["text/html;q=0, application/problem+json", "application/problem+json"],
    ["text/htmlx", "application/problem+json"],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"],
  ])("is answered in the form that it accepts: %s", async (accept, type) => {
    expect((await get("/nope", { headers: { accept } })).headers.get("content-type")).toContain(type);
  });

  it("learns the methods of data too", async () => {
    const response = await get("/v1", { method: "OPTIONS" });
    expect([response.status, response.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
  });

  it("has two names for the two archives of a release", async () => {
    const names = await Promise.all(
      ["archive.zip", "package.zip"].map(async (file) => (await get(`/v1/releases/2026.23.0/${file}`)).headers.get("content-disposition")),
    );
    expect(new Set(names).size).toBe(2);
  });

  it("of a feed in a language gets names of its own, and the chart's", async () => {
    const [english, hebrew] = await Promise.all(["", "?lang=he"].map((search) => textOf(`/charts/visits/changes.atom${search}`)));
    const idOf = (feed: string) => /<id>([^<]*)<\/id>/.exec(feed)?.[1];
    expect(idOf(hebrew ?? "")).not.toBe(idOf(english ?? ""));
    expect(hebrew).not.toContain("Visits by leaders");
  });

  it("finds no choice of a filter that no event has, but the one that it asked for", async () => {
    const offered = async (path: string) =>
      [...(/<select name="status"[\s\S]*?<\/select>/.exec(await textOf(path))?.[0] ?? "").matchAll(/value="([^"]*)"/g)].map(([, v]) => v);
    expect(await offered("/events")).toEqual(["all", "happened", "planned", "alleged", "denied"]);
    expect(await offered("/events?status=cancelled")).toContain("cancelled");
  });
});

describe("a balance turned by steps that no form offers", () => {
  const TURNED = "?half_life=7";

  it("names no PNG file, as it is drawn as SVG alone", async () => {
    expect((await get(`/charts/balance.png${TURNED}`)).status).toBe(303);
    const html = await textOf(`/charts/balance${TURNED}`);
    expect(html).not.toContain("image/png");
    expect(html).not.toMatch(/balance\.png\?(?!.*alt=)[^"]*" download/);
    expect(html).toContain("image/svg+xml");
    const answer = await json(`/oembed?url=${encodeURIComponent(`${origin}/charts/balance${TURNED}`)}`);
    expect(answer).not.toHaveProperty("thumbnail_url");
    expect(await textOf("/charts/balance?half_life=8")).toContain("image/png");
  });
});

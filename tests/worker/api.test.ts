import { describe, expect, it } from "vitest";
import { builtApp } from "../../tools/builtApp.ts";
import { FROZEN, frozen } from "../fixtures/frozen.ts";
import { origin } from "../fixtures/running.ts";
import { thinned } from "../fixtures/sample.ts";
import { send } from "../safety/rawHttp.ts";

const { catalog } = builtApp();
/** Something of each noun that the head has. */
const [SERIES, SOURCE, NUMBER, CHART] = [catalog.series, catalog.sources, catalog.observations, catalog.charts].map(
  (rows) => rows[0]?.id ?? "",
);

const get = (path: string, init?: RequestInit) => fetch(`${origin}${path}`, { redirect: "manual", ...init });
// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
type Answer = any;
const json = async (path: string) => (await get(path)).json() as Promise<Answer>;

describe("numbers", () => {
  it("answers 69 percent of 2016/2020 with the quote that holds it", async () => {
    const body = await json(frozen("/v1/series/arms-import-share/observations?counterpart=ISR&collection=documents"));
    expect(body.series.id).toBe("arms-import-share");
    expect(body.count).toBe(body.observations.length);
    expect(body.observations[0]).toMatchObject({
      id: "arms-import-share.ISR.2016_2020.avim-2025",
      period: "2016/2020",
      start: "2016-01-01",
      end: "2020-12-31",
      value: 69,
      unit: "PC",
      basis: "arms_imports",
      quote: { type: "TextQuoteSelector", exact: "69% of Azerbaijan's arms imports came from Israel" },
    });
    expect(body.sources["avim-2025"].publisher).toContain("AVİM");
  });

  it("has one shape for every observation, with all keys present", async () => {
    const { observations } = await json("/v1/observations");
    const keys = observations.map((o: object) => Object.keys(o).join());
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^id,series,ref_area,unit,counterpart,.*,note,href,quote_language,check,n,license,redistribute$/);
  });

  it("finds a figure by its words", async () => {
    const ids = async (q: string) =>
      (await json(frozen(`/v1/observations?collection=documents&q=${encodeURIComponent(q)}`))).observations.map((o: Answer) => o.id);
    expect(await ids("69 percent")).toEqual(["arms-import-share.ISR.2016_2020.avim-2025"]);
    expect(await ids("9 percent")).toEqual([]);
    expect(await ids("600 million")).toEqual(["trade-turnover.IRN.2020.eurasia-review-2020"]);
  });

  it("finds figures in any spelling, numbers in ids too, and nothing where there is no word", async () => {
    const count = async (q: string) => (await json(`/v1/observations?q=${encodeURIComponent(q)}`)).count as number;
    expect(await count("İsrail")).toBeGreaterThan(0);
    expect(await count("israil")).toBe(await count("İsrail"));
    expect(await count("visitor-arrivals 2019 responsible")).toBe(1);
    expect(await count("۶۹ percent")).toBe(await count("69 percent"));
    for (const q of ["?!", "–"]) expect(await count(q), q).toBe(0);
  });

  it("narrows by period, counterpart, vintage and count", async () => {
    const count = async (query: string) =>
      (await json(frozen(`/v1/series/trade-turnover/observations?collection=documents&${query}`))).count;
    expect(await count("from=2014")).toBe(1);
    expect(await count("to=2013-01-01")).toBe(1);
    expect(await count("counterpart=IRN,ISR")).toBe(2);
    expect(await count("as_of=2014-10-20")).toBe(0);
    expect(await count("as_of=2014-10-21")).toBe(1);
    expect(await count("last=1&counterpart=IRN")).toBe(1);
  });

  it("gives the same rows as CSV, with CRLF, a header and no byte order mark", async () => {
    const response = await get(frozen("/v1/series/trade-turnover/observations.csv?collection=documents"));
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    const lines = (await response.text()).split("\r\n");
    expect(lines[0]?.startsWith("id,series,ref_area")).toBe(true);
    expect(lines.slice(1, -1).map((line) => line.split(",")[0])).toEqual([
      "trade-turnover.ISR.2013.souleimanov-2014",
      "trade-turnover.IRN.2020.eurasia-review-2020",
    ]);
    expect(lines.at(-1)).toBe("");
  });
});

describe("parameters", () => {
  it("names a misspelt one and suggests the right one", async () => {
    const response = await get("/v1/series/arms-import-share/observations?as_off=2021");
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = (await response.json()) as Answer;
    expect(problem).toMatchObject({ status: 400, title: "Invalid parameter" });
    expect(problem.errors).toEqual([
      expect.objectContaining({ parameter: "as_off", detail: expect.stringContaining("Did you mean as_of?") }),
    ]);
    expect(problem.errors[0].allowed).toContain("as_of");
  });

  it.each([
    ["as_of=2021-02-30", "as_of must be a calendar day"],
    ["as_of=", "as_of is empty"],
    ["as_of=2021&as_of=2022", "as_of may appear only once"],
    ["counterpart=IRM", "Did you mean IRN?"],
    ["collection=document", "Did you mean documents?"],
    ["last=0", "last must be a whole number"],
    ["from=yesterday", "from must be a calendar day"],
    [`q=${"x".repeat(201)}`, "at most 200 characters"],
  ])("%s is answered 400", async (query, detail) => {
    const response = await get(`/v1/observations?${query}`);
    expect(response.status).toBe(400);
    expect(((await response.json()) as Answer).detail).toContain(detail);
  });

  it("are ignored by pages when unknown, and refused when malformed", async () => {
    expect((await get("/?utm_source=x")).status).toBe(200);
    const response = await get("/?as_of=soon");
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toContain("text/html");
  });
});

describe("addresses", () => {
  it.each([
    "/v1",
    "/v1/series",
    `/v1/series/${SERIES}`,
    "/v1/sources",
    `/v1/sources/${SOURCE}`,
    "/v1/codes?list=qualifier",
    "/v1/charts",
    `/charts/${CHART}.json`,
  ])("%s answers JSON with CORS, a tag and a cache policy", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("etag")).toMatch(/^W\/"\d+\.\d+\.\d+[^"]*"$/);
    expect(response.headers.get("cache-control")).toContain("max-age");
    expect(await response.json()).toBeTypeOf("object");
  });

  it("reaches every noun from the service document", async () => {
    for (const href of Object.values((await json("/v1")).links as Record<string, string>)) {
      expect((await fetch(href)).status, href).toBe(200);
    }
  });

  it("answers a known tag with 304 before any work, CORS included", async () => {
    const tag = (await get("/v1/series")).headers.get("etag") ?? "";
    const response = await get("/v1/series", { headers: { "if-none-match": `"other", ${tag}` } });
    expect(response.status).toBe(304);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.text()).toBe("");
  });

  it.each(["/v1/nothing", "/v1/series/arms-import-shar", "/v1/observations/x", "/v1/sources/x", "/charts/x.json"])(
    "%s is 404 as problem details",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toBe("application/problem+json");
    },
  );

  it("suggests the id that was meant", async () => {
    for (const { id } of thinned(catalog.series, 6))
      expect((await json(`/v1/series/${id.slice(0, -1)}`)).detail).toContain(`Did you mean ${id}?`);
  });

  it("has HEAD wherever GET is, OPTIONS for CORS, and 405 for the rest", async () => {
    expect((await get("/v1/series", { method: "HEAD" })).status).toBe(200);
    expect((await get("/v1/series", { method: "OPTIONS" })).status).toBeLessThan(300);
    const response = await get(`/v1/series/${SERIES}`, { method: "POST" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect((await get("/nowhere", { method: "POST" })).status).toBe(404);
  });

  it("never takes a foreign host for its own", async () => {
    const { body: text } = await send(origin, { method: "GET", target: "/v1/series", headers: { host: "evil.example" } });
    expect(text).not.toContain("evil.example");
  });
});

describe("pages", () => {
  it.each(["/", `/charts/${CHART}`, "/sources", `/sources/${SOURCE}`, `/observations/${NUMBER}`, "/about"])(
    "%s is a complete document without script",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      const text = await response.text();
      expect(text).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
      expect(text.match(/<h1/g)).toHaveLength(1);
      expect(text).toContain("CC BY 4.0");
    },
  );

  it("answer the same address with the same bytes", async () => {
    const [a, b] = await Promise.all([get("/").then((r) => r.text()), get("/").then((r) => r.text())]);
    expect(a).toBe(b);
  });

  it("every link of the dashboard leads somewhere", async () => {
    const text = await (await get("/")).text();
    const paths = [...new Set([...text.matchAll(/href="(\/[^"#]*)"/g)].map((match) => match[1] ?? ""))];
    expect(paths.length).toBeGreaterThan(10);
    for (const path of thinned(paths, 4)) expect((await get(path)).status, path).toBe(200);
  });
});

describe("a pinned release", () => {
  it("is echoed, kept for ever, and asked for again by every link of its pages", async () => {
    const response = await get(frozen("/v1/observations"));
    expect(response.headers.get("cache-control")).toContain("immutable");
    const body = (await response.json()) as Answer;
    expect([body.release, body.query.release]).toEqual([FROZEN, FROZEN]);
    expect(body.observations.find((o: Answer) => o.id === "arms-import-share.ISR.2016_2020.avim-2025").value).toBe(69);
    const page = await (await get(`/?release=${FROZEN}&as_of=2014`)).text();
    expect(page).toContain(`/charts/balance.json?release=${FROZEN}&amp;as_of=2014-12-31`);
  });

  it("that nobody made is answered 400 with those that exist", async () => {
    const { errors } = await json("/v1/series?release=2025.9.9");
    expect(errors[0]).toMatchObject({ parameter: "release", allowed: expect.arrayContaining(["2026.1.0", FROZEN]) });
  });
});

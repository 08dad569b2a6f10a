import { Client, type ClientOptions, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { latestEdition } from "../../src/worker/application.ts";
import { chartText } from "../../src/worker/mcp/chartResource.ts";
import { TOOLS } from "../../src/worker/mcp/tools.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { origin } from "../fixtures/running.ts";
import { thinned } from "../fixtures/sample.ts";

/** `/mcp` as the protocol's own client sees it, over HTTP, in the newest revision and in the one before. */

const site = builtApp();
const RELEASE = site.catalog.release;
/** What pins an address to it: nothing can pin a draft. */
const PIN = site.build.releases.includes(RELEASE) ? `?release=${RELEASE}` : "";
const NUMBER = "arms-import-share.ISR.2016_2020.avim-2025";
/** What an assistant may be sent at once, with the protocol's own frame. */
const MOST = 20_000;

// biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
type Answer = any;
interface Result {
  content: { type: string; text: string }[];
  structuredContent: Answer;
  isError?: boolean;
}

const ERAS: [string, ClientOptions][] = [
  ["2025-11-25", { versionNegotiation: { mode: "legacy" } }],
  ["2026-07-28", { versionNegotiation: { mode: { pin: "2026-07-28" } } }],
];

describe.each(thinned(ERAS, 2))("the client, revision %s", (revision, options) => {
  const client = new Client({ name: "test", version: "1" }, options);
  beforeAll(() => client.connect(new StreamableHTTPClientTransport(new URL(`${origin}/mcp`))));
  afterAll(() => client.close());
  const call = async (name: string, args: Record<string, unknown> = {}) =>
    (await client.callTool({ name, arguments: args })) as unknown as Result;

  /** Rows of all pages that `next` leads to. */
  async function everyRow(
    name: string,
    key: string,
    args: Record<string, unknown>,
  ): Promise<{ rows: Answer[]; pages: number; total: number }> {
    const rows: Answer[] = [];
    let total = 0;
    for (let [next, pages]: [Answer, number] = [{ tool: name, arguments: args }, 0]; ; pages += 1) {
      if (next === null) return { rows, pages, total };
      const { structuredContent: page, content } = await call(next.tool, next.arguments);
      expect(page.left_out).toBe(page.total - page.returned);
      expect(page[key]).toHaveLength(page.returned);
      rows.push(...page[key]);
      total = page.total;
      next = page.next;
      if (next !== null)
        expect(content[0]?.text).toContain(`${page.total - rows.length} more: call ${name} ${JSON.stringify(next.arguments)}`);
    }
  }

  it("learns what the server is and how its tools are used", async () => {
    expect(client.getNegotiatedProtocolVersion()).toBe(revision);
    expect(client.getServerVersion()).toMatchObject({ name: "baku-balance", version: RELEASE, websiteUrl: `${origin}/` });
    expect(client.getInstructions()).toContain("search_numbers");
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
    for (const { name, description, inputSchema, outputSchema, annotations } of tools) {
      expect(description?.length, name).toBeGreaterThan(80);
      expect(inputSchema, name).toMatchObject({ type: "object", additionalProperties: false });
      for (const [argument, schema] of Object.entries(inputSchema.properties ?? {}))
        expect((schema as { description?: string }).description, `${name} ${argument}`).toMatch(/\w{4}/);
      expect(outputSchema, name).toMatchObject({ type: "object" });
      expect(annotations, name).toMatchObject({ readOnlyHint: true });
    }
  });

  it("finds 69 percent and reads it with its words, its source, its verdict and its address", async () => {
    const found = await call("search_numbers", { q: "69 percent", verdict: "agrees" });
    expect(found.structuredContent.numbers).toMatchObject([{ id: NUMBER, figure: "69%", value: 69, claim: true, verdict: "agrees" }]);
    const { structuredContent: read, content } = await call("read_number", { id: NUMBER });
    expect(read.words).toEqual({ quote: "69% of Azerbaijan's arms imports came from Israel", language: "en", paragraph: 9 });
    expect(read.source).toMatchObject({ id: "avim-2025", license: "all rights reserved" });
    expect(read.fact_check).toMatchObject({ verdict: "agrees" });
    expect(read.fact_check.records.length).toBeGreaterThan(0);
    expect(read.address).toBe(`${origin}/observations/${NUMBER}${PIN}`);
    expect(read.cite_as).toContain(read.address);
    for (const said of ["69%", read.words.quote, read.fact_check.reason, read.cite_as]) expect(content[0]?.text).toContain(said);
  });

  it("gives every row of a long list once, page after page", async () => {
    const all = (await (await fetch(`${origin}/v1/series/arms-import-share/observations`)).json()) as Answer;
    const { rows, pages, total } = await everyRow("read_series", "numbers", { series: "arms-import-share" });
    expect(pages).toBeGreaterThan(1);
    expect(total).toBe(all.count);
    expect(rows.map(({ id }) => id).sort()).toEqual(all.observations.map(({ id }: Answer) => id).sort());
    const points = await everyRow("contradictions", "contradictions", {});
    expect(new Set(points.rows.map(({ id }) => id)).size).toBe(points.total);
  });

  it("tells the balance as the API does, told and measured", async () => {
    const told = (await call("balance_as_told")).structuredContent;
    const api = (await (await fetch(`${origin}/v1/balance`)).json()) as Answer;
    expect(told.years).toMatchObject(api.balance.map(({ year, lean, direction }: Answer) => ({ year, lean, direction })));
    const sheet = (await (await fetch(`${origin}/v1/balance/dimensions`)).json()) as Answer;
    const measured = (await call("balance_as_measured")).structuredContent;
    expect(measured.sentence).toBe(sheet.sentence.text);
    expect(measured.rows.map(({ dimension, stands }: Answer) => [dimension, stands])).toEqual(
      sheet.rows.map(({ dimension, group }: Answer) => [dimension, group]),
    );
    const votes = (await call("balance_as_measured", { dimension: "votes", from: "2020" })).structuredContent;
    expect(votes.cells.length).toBeGreaterThan(2);
  });

  it("sees an older day and an older release as they were", async () => {
    // Events hold all these words, and no figure does.
    const apart = await call("search_numbers", { q: "arms imports Iran" });
    expect(apart.structuredContent.total).toBe(0);
    expect(apart.structuredContent.alone.map(({ word }: Answer) => word).sort()).toEqual(["arms", "imports", "iran"]);
    expect(apart.content[0]?.text).not.toContain("No figure matches");
    const then = (await call("search_numbers", { q: "69 percent", as_of: "2014" })).structuredContent;
    expect(then.numbers).toEqual([]);
    const [oldest = ""] = site.build.releases.toReversed();
    const old = (await call("read_number", { id: NUMBER, release: oldest })).structuredContent;
    expect(old).toMatchObject({ release: oldest, address: `${origin}/observations/${NUMBER}?release=${oldest}` });
  });

  it("reads every chart in words, and the rest of its rows behind it", async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ name }) => name)).toEqual(site.catalog.charts.map(({ id }) => id));
    const uri = "baku-balance://charts/arms-import-shares";
    const { contents } = await client.readResource({ uri });
    const text = (contents[0] as { text: string }).text;
    expect(text).toContain(`${origin}/charts/arms-import-shares.png${PIN}`);
    const next = /more rows: read (\S+)/.exec(text)?.[1] ?? "";
    expect(next).toMatch(/^baku-balance:\/\/charts\/arms-import-shares\?offset=\d+$/);
    const more = ((await client.readResource({ uri: next })).contents[0] as { text: string }).text;
    const rows = (page: string) =>
      page
        .split("\n")
        .filter((line) => line.startsWith("| "))
        .slice(2);
    expect(rows(more)[0]).not.toBe(rows(text)[0]);
    expect(rows(text).length).toBe(Number(next.split("=")[1]));
    await expect(client.readResource({ uri: "baku-balance://charts/constructor" })).rejects.toThrow("There is no chart");
  });

  it("is told plainly what is wrong with a call", async () => {
    const fault = async (name: string, args: Record<string, unknown>) => {
      const { isError, content } = await call(name, args);
      expect(isError, JSON.stringify(args)).toBe(true);
      return content[0]?.text;
    };
    expect(await fault("search_numbers", { q: 5 })).toContain("q: must be a text of 1 to 200 characters");
    expect(await fault("search_numbers", { q: "" })).toContain("q: must be a text");
    expect(await fault("search_numbers", { as_off: "2021" })).toContain("as_off: is no argument of this tool; it takes q, counterpart");
    expect(await fault("search_numbers", { constructor: "x" })).toContain("constructor: is no argument");
    expect(await fault("search_numbers", { counterpart: "FRA" })).toContain("counterpart: must be one of IRN, ISR");
    expect(await fault("search_numbers", { from: "2021-02-30" })).toContain("from: must be a calendar day");
    expect(await fault("read_series", { series: "arms-import-shar" })).toContain("Did you mean arms-import-share?");
    expect(await fault("read_series", { series: "arms-import-share", offset: 5000 })).toContain("offset 5000 lies behind the last of");
    for (const tool of ["search_numbers", "balance_as_told", "balance_as_measured"])
      expect(await fault(tool, { from: "2024", to: "2020" }), tool).toMatch(/2024.*2020/);
    expect(await fault("read_number", { id: "__proto__" })).toContain("There is no figure “__proto__”");
    expect(await fault("read_number", { id: NUMBER, release: "1.0" })).toContain("release: must be a release: ");
    await expect(call("drop_tables")).rejects.toThrow("Tool drop_tables not found");
  });
});

describe("over HTTP", () => {
  const HEADERS = { "content-type": "application/json", accept: "application/json, text/event-stream" };
  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}/mcp`, { method: "POST", body, headers: { ...HEADERS, ...headers } });
  const message = (method: string, params: unknown = {}) => JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  const called = (name: string, args: Record<string, unknown>) => message("tools/call", { name, arguments: args });

  it.each([
    ["the tools", message("tools/list")],
    ["the charts", message("resources/list")],
    ["a chart of many sources", message("resources/read", { uri: "baku-balance://charts/balance-sheet" })],
    ["all figures", called("search_numbers", {})],
    ["all series", called("read_series", {})],
    ["a long row of the balance sheet", called("balance_as_measured", { dimension: "arms" })],
  ])("no answer is longer than 20 kB: %s", async (_, body) => {
    const response = await post(body);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("etag")).toBe(null);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    const text = await response.text();
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST);
    expect(JSON.parse(text)).toHaveProperty("result");
  });

  it("GET and every other method are 405, and preflight allows POST", async () => {
    for (const method of ["GET", "HEAD", "PUT", "DELETE", "PATCH"]) {
      const response = await fetch(`${origin}/mcp`, { method });
      expect([method, response.status, response.headers.get("allow")]).toEqual([method, 405, "POST, OPTIONS"]);
    }
    const preflight = await fetch(`${origin}/mcp`, {
      method: "OPTIONS",
      headers: { origin: "https://assistant.example", "access-control-request-method": "POST" },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")).toContain("POST");
    expect(preflight.headers.get("access-control-allow-headers")).toContain("mcp-protocol-version");
  });

  it("takes bodies of 64 kB and not a byte more", async () => {
    const padded = (bytes: number) => {
      const body = (q: string) => called("search_numbers", { q });
      return body("x".repeat(bytes - body("").length));
    };
    expect((await post(padded(64 * 1024))).status).toBe(200);
    const response = await post(padded(64 * 1024 + 1));
    expect([response.status, ((await response.json()) as Answer).error.message]).toEqual([413, "The body is larger than 65536 bytes"]);
  });

  it.each([
    ["no JSON", "{", 400, -32700],
    ["nothing", "", 400, -32700],
    ["a batch", `[${message("tools/list")},${message("tools/list")}]`, 400, -32600],
    ["no JSON-RPC", "{}", 400, undefined],
    ["null", "null", 400, undefined],
    ["a method of another kind", JSON.stringify({ jsonrpc: "2.0", id: 1, method: 7 }), 400, undefined],
    ["an unknown method", message("tools/destroy"), 200, -32601],
    ["a stream that would stay open", message("subscriptions/listen"), 200, -32601],
    ["arguments that are a list", message("tools/call", { name: "search_numbers", arguments: [] }), 200, undefined],
    ["a name of every object", message("tools/call", { name: "constructor", arguments: {} }), 200, undefined],
    ["a name as long as a message", message("tools/call", { name: "x".repeat(60_000), arguments: {} }), 400, -32600],
    [
      "many unknown arguments",
      called("search_numbers", Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`x${i}`, "x"]))),
      200,
      undefined,
    ],
  ])("answers %s with an error of the protocol", async (_, body, status, code) => {
    const response = await post(body);
    const answer = (await response.json()) as Answer;
    expect(response.status).toBe(status);
    expect(answer.error !== undefined || answer.result.isError === true, JSON.stringify(answer).slice(0, 300)).toBe(true);
    if (code !== undefined) expect(answer.error.code).toBe(code);
    expect(JSON.stringify(answer)).not.toMatch(/\bat \w+ \(|node_modules|TypeError/);
  });

  it("refuses another media type", async () => {
    expect((await post(message("tools/list"), { "content-type": "text/plain" })).status).toBe(415);
  });

  it("repeats signs of direction and of markup only as JSON, and finds nothing by them", async () => {
    expect(((await (await post(called("search_numbers", { q: "\u0000\u202e" }))).json()) as Answer).result.isError).toBe(true);
    for (const q of ["\u202e69\u202c", "<script>alert(1)</script>", "\ud83d\udc19", "' or 1=1--"]) {
      const { result } = (await (await post(called("search_numbers", { q }))).json()) as Answer;
      expect(result.structuredContent.address, q).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/search\?[\w%+&=.*-]+$/);
      expect(result.content[0].text, q).not.toContain("\u202e");
    }
  });
});

describe("in every row of the data", () => {
  it("a chart in words fits, from every row on", () => {
    const edition = latestEdition(site, origin);
    for (const chart of thinned(site.catalog.charts, 5)) {
      let offset = 0;
      for (let i = 0; i < 50; i += 1) {
        const text = chartText(edition, chart, offset);
        expect(Buffer.byteLength(JSON.stringify(text)), chart.id).toBeLessThan(MOST - 500);
        const next = Number(/\?offset=(\d+)$/.exec(text)?.[1] ?? 0);
        if (next === 0) break;
        expect(next, chart.id).toBeGreaterThan(offset);
        offset = next;
      }
    }
  });
});

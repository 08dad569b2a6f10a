import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { builtCatalog, builtState } from "../../src/model/builtState.ts";
import { partPath, type StateIndex } from "../../src/model/stateParts.ts";
import { en } from "../../src/words/en.ts";
import { createApp } from "../../src/worker/app.ts";
import { HEAD_FILE } from "../../src/worker/head.ts";
import { createLateApp } from "../../src/worker/lateApp.ts";
import { stateFiles } from "../../tools/stateFiles.ts";
import { thinned } from "../fixtures/sample.ts";
import { frozenCatalog, frozenSite } from "../fixtures/site.ts";

/** An application whose rows are read when a request needs them. */

const { catalog, build } = frozenSite();
const words = en;
const files = stateFiles(catalog, [], HEAD_FILE);
const textOf = (address: string) => files.get(new URL(address).pathname.slice(1));
const sumOf = (text: string) => createHash("sha256").update(text).digest("hex");
const sha256 = sumOf(files.get(HEAD_FILE) ?? "");
const head = { release: catalog.release, subject: catalog.subject, sha256 };
const asset = (address: string) =>
  new Response(textOf(address) ?? "none", { status: files.has(new URL(address).pathname.slice(1)) ? 200 : 404 });

/** An isolate of its own: its assets answer what `answer` says, and its reads are counted. */
function isolate(answer: (address: string) => Response | Promise<Response> = asset, sum = sha256) {
  const reads: string[] = [];
  const app = createLateApp({ ...build }, { ...head, sha256: sum });
  const env = {
    ASSETS: {
      fetch: async (address: string) => {
        reads.push(address);
        return answer(address);
      },
    },
  };
  return { reads, ask: async (path: string, init: RequestInit = {}) => app.request(`http://localhost${path}`, init, env) };
}

const index = JSON.parse(files.get(HEAD_FILE) ?? "") as StateIndex;
const isFigures = (address: string) => index.figures.some((part) => address.endsWith(partPath(HEAD_FILE, part)));

const HTML = { headers: { accept: "text/html" } };
const ASKED: [path: string, init?: RequestInit][] = [
  ["/v1/series"],
  ["/v1/series", { method: "HEAD" }],
  ["/v1/series?as_off=1"],
  ["/v1/observations.parquet", { headers: { range: "bytes=0-3" } }],
  ["/v1/observations.parquet", { method: "HEAD" }],
  ["/charts/trade-volumes", HTML],
  ["/charts/trade-volumes", { method: "HEAD" }],
  ["/charts/trade-volumes/", HTML],
  ["/embed/trade-volumes", { headers: { "accept-encoding": "gzip" } }],
  ["/v1/series", { method: "OPTIONS", headers: { origin: "https://a.example", "access-control-request-method": "GET" } }],
  ["/about", { method: "OPTIONS" }],
  ["/about", { method: "DELETE" }],
  ["/mcp", { method: "HEAD" }],
  ["/nowhere", HTML],
  ["/nowhere", { method: "HEAD" }],
  ["/v1/series", { headers: { "if-none-match": "*" } }],
];

/** All that is sent. */
async function sent(response: Response) {
  const body = Buffer.from(await response.arrayBuffer()).toString("base64");
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}

it("is a state of the data again, row for row", () => {
  for (const release of thinned(["2026.1.0", "2026.5.0"], 2)) {
    const loaded = frozenCatalog(release);
    expect(builtCatalog(JSON.parse(JSON.stringify(builtState(loaded, []))))).toEqual(loaded);
  }
});

it.each(ASKED)("answers %s %j as an application that has its rows from the start", async (path, init) => {
  const app = createApp({ build, words, catalog, sentences: [] });
  const { ask } = isolate();
  const expected = await sent(await app.request(`http://localhost${path}`, init, { ASSETS: {} }));
  expect(await sent(await ask(path, init))).toEqual(expected);
});

it("reads its rows once, however many ask at once", async () => {
  const { reads, ask } = isolate();
  const answers = await Promise.all(["/v1/codes", "/v1/charts", "/glossary"].map((path) => ask(path)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(reads).toEqual([`http://assets/${HEAD_FILE}`]);
});

it("reads nothing for a tag that is still right", async () => {
  const tag = (await isolate().ask("/v1/series")).headers.get("etag") ?? "";
  const { reads, ask } = isolate();
  expect((await ask("/v1/series", { headers: { "if-none-match": tag } })).status).toBe(304);
  expect(reads).toEqual([]);
});

it("says so where an answer needs more rows than an isolate may hold, and reads none of them", async () => {
  const heavy = JSON.stringify({ ...index, figures: index.figures.map((part) => ({ ...part, bytes: 30_000_000 })) });
  const { ask } = isolate((address) => (address.endsWith(HEAD_FILE) ? new Response(heavy) : asset(address)), sumOf(heavy));
  const refused = await ask("/v1/observations?q=percent");
  expect(refused.status).toBe(503);
  expect(await refused.json()).toMatchObject({
    type: "http://localhost/problems/too-many-rows",
    status: 503,
    title: words.problem.titles["too-many-rows"],
    detail: words.problem.tooManyRows,
  });
  expect(refused.headers.get("retry-after")).toBeNull();
  const page = await ask("/problems/too-many-rows", HTML);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(words.problem.types["too-many-rows"].meaning)]);
});

describe("when its rows cannot be read", () => {
  const silenced = vi.spyOn(console, "error");
  beforeAll(() => void silenced.mockImplementation(() => {}));
  afterAll(() => silenced.mockRestore());

  it.each<[string, (address: string) => Response | Promise<Response>]>([
    ["the binding throws", () => Promise.reject(new Error("network down"))],
    ["the file is missing", () => new Response("none", { status: 404 })],
    ["the file is cut off", (address) => new Response(textOf(address)?.slice(0, 5000))],
    ["the file is null", () => new Response("null")],
    ["one digit is another", (address) => new Response(textOf(address)?.replace(/\d/, "x"))],
    ["one part is missing", (address) => (isFigures(address) ? new Response("none", { status: 404 }) : asset(address))],
    ["one part is another", (address) => asset(isFigures(address) ? address.replace(/[^/]+$/, `${index.ids.sha256}.json`) : address)],
  ])("%s: says so with 503, and the next request is answered", async (_, broken) => {
    let isBroken = true;
    const { ask } = isolate((address) => (isBroken ? broken(address) : asset(address)));
    const machine = await ask("/v1/series");
    expect(machine.status).toBe(503);
    expect(await machine.json()).toMatchObject({ status: 503, title: words.problem.titles.unavailable });
    expect(Object.fromEntries(machine.headers)).toMatchObject({
      "cache-control": "no-store",
      "retry-after": "60",
      "access-control-allow-origin": "*",
    });
    const person = await ask("/charts/trade-volumes", HTML);
    expect(person.status).toBe(503);
    expect(await person.text()).toContain(words.problem.unavailableFile);
    expect((await ask("/embed/trade-volumes", HTML)).status).toBe(503);
    isBroken = false;
    expect((await ask("/v1/series")).status).toBe(200);
  });
});

import { existsSync, readFileSync, statSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Miniflare, Response } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unpacked } from "../../src/worker/prerendered/file.ts";
import { FOLDER, placeOf, type Table } from "../../src/worker/prerendered/table.ts";
import { fileIn, volumeOf } from "../../src/worker/prerendered/volume.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { canonicalAddresses, idsByRelease } from "../../tools/prerenderAddresses.ts";
import { holdCount, LIMITS } from "../../tools/prerenderLimits.ts";
import { builtModules, SETTINGS } from "../../tools/startWorker.ts";
import { COMPATIBILITY_DATE, FRONT } from "../../tools/workerdProgram.ts";
import { origin } from "../fixtures/running.ts";
import { drawn, isThorough, thinned } from "../fixtures/sample.ts";

/**
 * Answers from files against the same answers computed, both by the built Worker on workerd. The files are those that the build wrote: a
 * sample of each kind in `npm test`, all in thorough mode.
 */

const table = JSON.parse(readFileSync("dist/prerendered.json", "utf8")) as Table;
const all = canonicalAddresses(builtApp(), idsByRelease("data"));
const path = (address: string, packing: "br" | "gzip" | null) => join("dist/client", placeOf(table, address, packing));
/** The file of an address, by itself or in its volume; null where the build wrote none. */
const fileOf = (address: string, packing: "br" | "gzip" | null) => {
  const place = path(address, packing);
  if (!existsSync(place)) return null;
  const bytes = readFileSync(place);
  return volumeOf(address) === null ? bytes : fileIn(bytes, address);
};
const hasFile = (address: string) => ([null, "gzip"] as const).some((packing) => fileOf(address, packing) !== null);
const written = all.map(({ name, addresses }) => ({ name, addresses: addresses.filter(hasFile) }));
/** Languages differ in their words alone: in a sample there are some of them, other ones with each version. */
const inLanguages = written.filter(({ name }) => / in [a-z]{2}$/.test(name));
const languages = new Set(drawn(inLanguages, 8, inLanguages.length));
// The build may have written all, or have left them out altogether: then there is nothing to test.
const looked = written
  .filter((kind) => languages.has(kind) || !inLanguages.includes(kind))
  .map(({ name, addresses }) => ({ name, addresses: drawn(addresses, Math.ceil(addresses.length / 2), addresses.length) }));

/** What each Worker read of the build's files. */
const read: string[] = [];
const files = (isSpoiled: boolean) => async (asked: { url: string }) => {
  const place = join("dist/client", new URL(asked.url).pathname);
  if (place.includes(FOLDER)) read.push(place);
  if ((isSpoiled && place.includes(FOLDER)) || !existsSync(place) || !statSync(place).isFile()) return new Response(null, { status: 404 });
  return new Response(readFileSync(place));
};
const worker = (folder: string, isSpoiled: boolean, origin: string) => ({
  name: folder,
  compatibilityDate: COMPATIBILITY_DATE,
  modulesRoot: folder,
  modules: builtModules(folder),
  bindings: { PUBLIC_ORIGIN: origin },
  serviceBindings: { ASSETS: files(isSpoiled), COMPUTED: "dist/worker" },
});
/** What computes has no files of answers, so that all which comes from one comes from the front. */
const behindFront = (origin = table.origin) =>
  new Miniflare({ ...SETTINGS, workers: [worker(FRONT, false, origin), worker("dist/worker", true, origin)] });
const alone = (isSpoiled: boolean) => new Miniflare({ ...SETTINGS, workers: [worker("dist/worker", isSpoiled, table.origin)] });

const workers = { filed: behindFront(), computed: alone(true) };
const origins = { filed: "", computed: "" };
beforeAll(async () => {
  for (const name of ["filed", "computed"] as const) origins[name] = (await workers[name].ready).origin;
});
afterAll(async () => {
  await workers.filed.dispose();
  await workers.computed.dispose();
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
type Asked = { address: string; method?: string; headers?: Record<string, string> };

/** An answer as it comes over the wire. */
function send(origin: string, { address, method = "GET", headers = {} }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${origin}${address}`, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

function decoded({ headers, body }: Answer): Buffer {
  if (body.length === 0) return body;
  if (headers["content-encoding"] === "br") return brotliDecompressSync(body);
  return headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
}

/**
 * Headers that may differ: what the bytes are packed in, and so how many there are and whether that is known before they are sent. The
 * connection and the day are of the server.
 */
const OF_THE_WIRE = ["content-encoding", "content-length", "transfer-encoding", "connection", "keep-alive", "date"];
const said = ({ headers }: Answer) => Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_THE_WIRE.includes(name)));

/** Both answers to a question, which must say the same. */
async function both(asked: Asked): Promise<[filed: Answer, computed: Answer]> {
  const pair = await Promise.all([send(origins.filed, asked), send(origins.computed, asked)]);
  const [filed, computed] = pair;
  const name = `${asked.method ?? "GET"} ${asked.address} ${JSON.stringify(asked.headers ?? {})}`;
  expect(filed.status, name).toBe(computed.status);
  expect(said(filed), name).toEqual(said(computed));
  expect(decoded(filed).equals(decoded(computed)), `${name}: the same body`).toBe(true);
  return pair;
}

const READERS = ["br, gzip", "gzip", "identity"];

const filled = thinned(
  looked.filter(({ addresses }) => addresses.length > 0),
  6,
);
/** What is asked beside the address itself is answered by the same code for every kind, and most of it is computed twice: a sample takes a third. */
const askedOtherwise = new Set(drawn(filled, 3, 1));

describe.each(filled)("$name", (kind) => {
  const { addresses } = kind;

  it("come from files, and say what is computed", async () => {
    for (const [i, address] of addresses.entries()) {
      // All packings of one address, one of each of the others: computing is what takes long.
      const readers = i === 0 ? READERS : [READERS[i % READERS.length] ?? ""];
      for (const reader of readers) {
        read.length = 0;
        const [{ status }] = await both({ address, headers: { "accept-encoding": reader } });
        expect(status, address).toBe(200);
        expect(
          read.some((place) => existsSync(place)),
          `${address} comes from a file`,
        ).toBe(true);
      }
    }
  });

  it.runIf(askedOtherwise.has(kind))("answer HEAD, conditions, other methods and other queries alike", async () => {
    for (const [i, address] of addresses.entries()) {
      // Of many alike one is enough: what is asked here is computed, most of it by both.
      if (i > 0 && !isThorough()) continue;
      const gzip = { "accept-encoding": "gzip" };
      const [filed] = await both({ address, method: "HEAD", headers: gzip });
      expect([filed.status, filed.body.length], address).toEqual([200, 0]);
      const tag = String(filed.headers.etag);
      for (const known of [tag, tag.slice(2), `"x", ${tag}`, "*"]) {
        const [{ status }] = await both({ address, headers: { ...gzip, "if-none-match": known } });
        expect(status, `${address} ${known}`).toBe(304);
      }
      expect((await both({ address, headers: { ...gzip, "if-none-match": 'W/"x"' } }))[0].status).toBe(200);
      for (const wanted of [tag, '"x"']) {
        const [{ status }] = await both({ address, headers: { ...gzip, "if-match": wanted, "if-none-match": tag } });
        expect(status, `${address} ${wanted}`).toBe(412);
      }
      expect((await both({ address, headers: { ...gzip, "if-match": "*" } }))[0].status).toBe(200);
      for (const method of ["OPTIONS", "POST"]) await both({ address, method });
      const [path = "", query] = address.split("?", 2);
      const more = query === undefined ? "" : `&${query}`;
      const odds = ["as_off=1", "utm_source=x", `release=${table.release}`, "theme=", "release=", "theme=light&theme=light", "x"];
      for (const odd of thinned(odds, 4)) await both({ address: `${path}?${odd}${more}`, headers: gzip });
    }
  });
});

it("an embed is answered alike in the order in which WordPress asks, in other bounds, and of a view", async () => {
  const page = encodeURIComponent(`${table.origin}/charts/balance`);
  const asked = [
    "&format=json&maxwidth=500&maxheight=750&dnt=1",
    "&format=json&maxwidth=640&maxheight=960&dnt=1",
    "",
    "%3Ffrom%3D2010&format=json",
  ];
  for (const more of asked) {
    const [{ status }] = await both({ address: `/oembed?url=${page}${more}` });
    expect(status, more).toBe(200);
  }
});

it("a misspelt parameter of data is refused, whatever file there is", async () => {
  const [{ status }] = await both({ address: "/v1/series?as_off=1" });
  expect(status).toBe(400);
});

it.each(["/charts/visits.png", "/favicon.ico", "/icon.svg"])("%s, known already, is answered alike", async (address) => {
  const [filed] = await both({ address, method: "HEAD" });
  for (const tag of [String(filed.headers.etag), "*"])
    for (const method of ["GET", "HEAD"]) {
      const [{ status }] = await both({ address, method, headers: { "if-none-match": tag } });
      expect(status).toBe(304);
    }
});

it("parts of a Parquet file are parts of it", async () => {
  const address = "/v1/observations.parquet";
  for (const range of ["bytes=0-3", "bytes=-8", "bytes=4-", "bytes=99999999-", "bytes=0-1,3-4", "lines=1-2"])
    for (const more of [{}, { "if-range": '"x"' }]) await both({ address, headers: { range, ...more } });
});

it("a Worker without a front, as local runs have it, answers from the same files", async () => {
  const [address = ""] = looked.find(({ addresses }) => addresses.length > 0)?.addresses ?? [];
  const local = alone(false);
  const { origin } = await local.ready;
  read.length = 0;
  const { body } = await send(origin, { address });
  expect(read.filter((place) => existsSync(place))).toHaveLength(1);
  await local.dispose();
  expect(body.equals((await send(origins.filed, { address })).body), address).toBe(true);
});

it("the address that a start rehearses is answered whole, packed in either way, once and again", async () => {
  for (const [encoding, unzip] of [
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const)
    for (let i = 0; i < 2; i++) {
      const { headers, body } = await send(origins.filed, { address: "/", headers: { "accept-encoding": encoding } });
      expect([headers["content-encoding"], headers["content-language"]]).toEqual([encoding, undefined]);
      expect(unzip(body).toString().trimEnd()).toMatch(/<\/html>$/);
    }
});

it("another origin gets no file", async () => {
  const other = behindFront("https://other.example");
  const { origin } = await other.ready;
  read.length = 0;
  const { body } = await send(origin, { address: "/v1/series", headers: {} });
  await other.dispose();
  expect(body.toString()).toContain("https://other.example/v1/");
  expect(read).toEqual([]);
});

it("the platform's static assets give the very bytes of the file", async () => {
  const { host } = new URL(table.origin);
  for (const { addresses } of looked) {
    const [address = "", file = null] = addresses.map((one) => [one, fileOf(one, "br")] as const).find(([, one]) => one !== null) ?? [];
    if (file === null) continue;
    const { headers, body } = await send(origin, { address, headers: { host, "accept-encoding": "br" } });
    expect(headers["content-encoding"], address).toBe("br");
    expect(body.equals((await unpacked(file))?.body as Buffer), address).toBe(true);
  }
});

it("all of them are fewer than a deployment may hold", () => {
  expect(() => holdCount(all, "dist/client", LIMITS)).not.toThrow();
  if (isThorough())
    expect(written).toEqual(all.map((kind) => ({ ...kind, addresses: kind.addresses.filter((one) => !one.includes("security.txt")) })));
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { PAGES } from "../../src/edition/paths.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { createApp } from "../../src/worker/app.ts";
import { keep, keptOf } from "../../src/worker/prerendered/kept.ts";
import { prerendered } from "../../src/worker/prerendered/prerendered.ts";
import { rehearse } from "../../src/worker/prerendered/rehearsal.ts";
import { placeOf, type Table } from "../../src/worker/prerendered/table.ts";
import { bound } from "../../src/worker/prerendered/volume.ts";
import { canonicalAddresses, sampleOf } from "../../tools/prerenderAddresses.ts";
import { writeAnswers } from "../../tools/prerenderAnswers.ts";
import { LIMITS, tooMany } from "../../tools/prerenderLimits.ts";
import { memoryIn } from "../../tools/prerenderMemory.ts";
import { PSEUDO_CATALOGUES, PSEUDO_PUBLISHED } from "../fixtures/pseudoPublished.ts";
import { drawn } from "../fixtures/sample.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";
import { withRecords } from "../fixtures/withRecords.ts";

/** What the build answers beforehand, over rows that never change; the whole on workerd stands in `tests/worker/prerendered.test.ts`. */

const unspoken = { ...unpinned(frozenSite()), catalog: loadCatalog(withRecords, "2026.1.0") };
const site = { ...unspoken, build: { ...unspoken.build, languages: PSEUDO_PUBLISHED }, catalogues: PSEUDO_CATALOGUES };
// Lists of releases, files that are looked for and drawn pictures need what only a build has; its one release is told in English alone.
const kinds = canonicalAddresses(
  site,
  new Map([["2026.1.0", { charts: ["trade"], series: unspoken.catalog.series.slice(0, 2).map(({ id }) => id) }]]),
).filter(({ name }) => !/API: releases|looked|feeds|pictures|charts of recent|cards of numbers of/.test(name));
/** Addresses that tests below ask for by name. */
const NAMED =
  /^\/charts\/trade$|^\/fa$|^\/fa\/charts\/trade$|^\/(?:fa|tr)\/embed\/trade|compact=true&lang=fa|^\/oembed\?url=[^&]*%2Fcharts%2Ftrade&maxwidth=500/;
const few = kinds.map(({ name, addresses }) => {
  // A header says in ASCII why rows are left out of CSV, which the pseudo-locale does not speak.
  const known = addresses.filter((path) => !/changes|openapi|\.csv\?lang=/.test(path)).slice(0, / in /.test(name) ? 99 : 6);
  const looked = new Set(drawn(known, 2, 6));
  return { name, addresses: known.filter((path) => looked.has(path) || NAMED.test(path)) };
});
const out = mkdtempSync(join(tmpdir(), "prerendered-"));
afterAll(() => rmSync(out, { recursive: true }));

let table: Table;
const write = (folder: string, addresses: typeof few, limits = LIMITS, build = "test") =>
  writeAnswers({ ...site, build: { ...site.build, id: build } }, addresses, folder, limits, memoryIn(join(folder, "memory")));
beforeAll(async () => {
  ({ table } = await write(out, few));
});

const read: string[] = [];
const ASSETS = {
  fetch: async (address: string) => {
    const path = new URL(address).pathname;
    read.push(path);
    try {
      return new Response(new Uint8Array(readFileSync(join(out, path))));
    } catch {
      return new Response(null, { status: 404 });
    }
  },
};
const env = { PUBLIC_ORIGIN: site.build.origin, ASSETS };
const app = createApp(site);
/** Each request in an isolate of its own, which keeps nothing of another's. */
const ask = (path: string, init: RequestInit = {}, bound = env, isolate: Table = { ...table }) =>
  prerendered(isolate, new Request(`${site.build.origin}${path}`, init), bound);
const PAGE = "/charts/trade";

describe("the file of an address", () => {
  it.each(few.flatMap(({ addresses }) => addresses))("%s says what is computed", async (path) => {
    const [made, computed] = [await ask(path), await app.request(`${site.build.origin}${path}`, {}, env)];
    expect(computed.status).toBe(200);
    expect(made?.status).toBe(200);
    expect(Object.fromEntries(made?.headers ?? [])).toEqual(Object.fromEntries(computed.headers));
    expect(Buffer.from((await made?.arrayBuffer()) ?? new ArrayBuffer(0)).equals(Buffer.from(await computed.arrayBuffer()))).toBe(true);
  });

  it("is made of pages, charts and what scripts draw, in each language", () => {
    const told = few.flatMap(({ addresses }) => addresses);
    for (const path of ["/fa", "/fa/charts/trade", "/tr/embed/trade?theme=dark", "/charts/trade.json?compact=true&lang=fa"])
      expect(told).toContain(path);
    expect(told.filter((path) => /^\/fa\/(?:api|problems)/.test(path))).toEqual([]);
    const all = kinds.flatMap(({ addresses }) => addresses);
    for (const rows of ["/fa/observations/", "/fa/numbers/", "/tr/sources/"])
      expect(
        all.some((path) => path.startsWith(rows)),
        rows,
      ).toBe(true);
  });

  it("says in which language it is, also to a reader who has it already", async () => {
    const answer = await ask("/fa/embed/trade");
    expect(answer?.headers.get("content-language")).toBe("fa");
    const again = await ask("/fa/embed/trade", { headers: { "if-none-match": answer?.headers.get("etag") ?? "" } });
    // As a script asks for it, whose language the query names alone.
    expect((await ask("/charts/trade.json?lang=fa&compact=true"))?.status).toBe(200);
    const known = await ask("/charts/trade.json?lang=fa&compact=true", { headers: { "if-none-match": "*" } });
    expect([known?.status, known?.headers.get("content-language")]).toEqual([304, "fa"]);
    const english = await ask(PAGE, { headers: { "if-none-match": "*" } });
    expect([again?.status, again?.headers.get("content-language"), english?.headers.has("content-language")]).toEqual([304, "fa", false]);
  });

  it("is not looked for by another method, at another origin, or in a view that is not canonical", async () => {
    read.length = 0;
    for (const path of [`${PAGE}?as_of=2020`, `${PAGE}?release=2026.1.0&release=2026.1.0`, "/v1/series?as_off=1"])
      expect(await ask(path), path).toBe(null);
    for (const method of ["POST", "OPTIONS", "PUT"]) expect(await ask(PAGE, { method })).toBe(null);
    expect(await ask(PAGE, {}, { ...env, PUBLIC_ORIGIN: "https://other.example" })).toBe(null);
    expect(await ask(PAGE, {}, { ...env, PUBLIC_ORIGIN: "" })).toBe(null);
    expect(read).toEqual([]);
  });

  it("is found under an address that is tracked", async () => {
    const [plain, tracked] = [await ask(PAGE), await ask(`${PAGE}?fbclid=x&utm_source=letter`)];
    expect(tracked?.headers.get("etag")).toBe(plain?.headers.get("etag"));
    expect(await tracked?.text()).toBe(await plain?.text());
  });

  it.each([
    [`${PAGE}?nonsense=1`, PAGE],
    [`${PAGE}?theme=dark&from=&estimates=all&=x&constructor=y`, PAGE],
    ["/fa?from=2014&as_of=", "/fa"],
    ["/fa/charts/trade?x=%20&utm_source=letter", "/fa/charts/trade"],
  ])("of a page is found where parameters are passed over: %s", async (path, plain) => {
    const [made, own, computed] = [await ask(path), await ask(plain), await app.request(`${site.build.origin}${path}`, {}, env)];
    expect([made?.status, computed.status]).toEqual([200, 200]);
    expect(Object.fromEntries(made?.headers ?? [])).toEqual(Object.fromEntries(computed.headers));
    const texts = [await made?.text(), await own?.text(), await computed.text()];
    expect(new Set(texts).size).toBe(1);
  });

  it.each(["/embed/trade?nonsense=1", "/charts/trade.json?nonsense=1", `${PAGE}?lang=fa`, `${PAGE}?lang=`, "/constructor?x=1"])(
    "is no answer where what is not known may be heeded: %s",
    async (path) => expect(await ask(path)).toBe(null),
  );

  it("knows of every page but the embed which parameters it heeds", () => {
    const wanted = Object.entries(PAGES).flatMap(([name, path]) => (name === "embed" ? [] : [path.split("/")[1]]));
    expect(Object.keys(table.pages).sort()).toEqual([...new Set(wanted)].sort());
    expect(table.pages[""]).toEqual(expect.arrayContaining(["as_of", "collection", "release", "half_life", "prior", "drop", "estimates"]));
    expect(table.pages["charts"]).toEqual(expect.arrayContaining(["from", "to", "half_life"]));
  });

  it("of another address or build is never sent in its place", async () => {
    expect(await ask("/home")).toBe(null);
    expect(await ask("/charts/none")).toBe(null);
    expect(await prerendered({ ...table, build: "other" }, new Request(`${site.build.origin}${PAGE}`), env)).toBe(null);
  });

  it.each([
    ["cut short", (path: string) => truncateSync(path, readFileSync(path).length - 1)],
    ["empty", (path: string) => truncateSync(path, 0)],
    ["changed by one bit", (path: string) => flip(path)],
  ])("that is %s is no answer, and is looked at again the next time", async (_, spoil) => {
    const path = join(out, placeOf(table, PAGE, "gzip"));
    const whole = readFileSync(path);
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    spoil(path);
    expect(await ask(PAGE)).toBe(null);
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
    writeFileSync(path, whole);
    expect((await ask(PAGE))?.status).toBe(200);
  });

  it("is found as WordPress asks for it, in its own order", async () => {
    const page = encodeURIComponent(`${site.build.origin}${PAGE}`);
    const ordered = `/oembed?url=${page}&maxwidth=500&maxheight=750&format=json&dnt=1`;
    const [asked, made] = [await ask(`/oembed?url=${page}&format=json&maxwidth=500&maxheight=750&dnt=1`), await ask(ordered)];
    const computed = await app.request(`${site.build.origin}/oembed?dnt=1&format=json&url=${page}&maxwidth=500&maxheight=750`, {}, env);
    expect(await asked?.text()).toBe(await computed.text());
    expect([asked?.headers.get("etag"), made?.headers.get("etag")]).toEqual(Array(2).fill(computed.headers.get("etag")));
  });

  it("of a volume is not looked for in a view of a chart, or in other bounds", async () => {
    read.length = 0;
    const page = encodeURIComponent(`${site.build.origin}${PAGE}`);
    for (const path of [
      `${page}%3Ffrom%3D2010&format=json`,
      `${page}&maxwidth=640&maxheight=960&format=json&dnt=1`,
      `${page}&format=xml`,
      page,
    ])
      expect(await ask(`/oembed?url=${path}`), path).toBe(null);
    expect(read).toEqual([]);
  });

  it("that cannot be reached is no answer", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await ask(PAGE, {}, { ...env, ASSETS: { fetch: () => Promise.reject(new Error("gone")) } })).toBe(null);
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });
});

describe("an answer that an isolate has read", () => {
  it("is read once, and is the same again, whole and its head alone", async () => {
    const isolate = { ...table };
    const asks = ["GET", "HEAD"].flatMap((method) =>
      ["br, gzip", "gzip"].map((encoding) => ({ method, headers: { "accept-encoding": encoding } })),
    );
    const first = await Promise.all(asks.map((init) => ask(PAGE, init)));
    for (const init of asks) await ask(PAGE, init, env, isolate);
    read.length = 0;
    for (const [i, init] of asks.entries()) {
      const again = await ask(PAGE, init, env, isolate);
      expect(Object.fromEntries(again?.headers ?? [])).toEqual(Object.fromEntries(first[i]?.headers ?? []));
      expect(Buffer.from((await again?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(
        Buffer.from((await first[i]?.arrayBuffer()) ?? new ArrayBuffer(0)),
      );
    }
    expect(read).toEqual([]);
    const whole = await (await ask(PAGE, { headers: { "accept-encoding": "identity" } }, env, isolate))?.text();
    expect(whole).toBe(await (await app.request(`${site.build.origin}${PAGE}`, {}, env)).text());
  });
  it("is none of those that a start rehearses", async () => {
    const isolate = { ...table };
    expect(await rehearse(isolate)).toBe(true);
    expect(keptOf(isolate).size.entries).toBe(0);
  });
  it("is not kept from a reader who takes no compression, and is packed for the next one", async () => {
    const isolate = { ...table };
    await ask(PAGE, { headers: { "accept-encoding": "identity" } }, env, isolate);
    expect(keptOf(isolate).size.entries).toBe(0);
    const next = await ask(PAGE, { headers: { "accept-encoding": "gzip" } }, env, isolate);
    expect(next?.headers.get("content-encoding")).toBe("gzip");
  });
  it("is not kept where it was none", async () => {
    const isolate = { ...table };
    read.length = 0;
    for (let i = 0; i < 2; i++) expect(await ask("/home", {}, env, isolate)).toBe(null);
    expect(read).toHaveLength(2);
  });
  it("is kept within bounds, a part of a volume without the volume", async () => {
    const isolate = { ...table };
    const [address = ""] = few.find(({ name }) => name === "series of pinned releases")?.addresses ?? [];
    await ask(address, { headers: { "accept-encoding": "gzip" } }, env, isolate);
    const [[, part] = []] = keptOf(isolate).all;
    expect(part?.body.byteLength).toBeGreaterThan(0);
    expect(part?.body.byteLength).toBe(part?.body.buffer.byteLength);
    const of = (kibibytes: number) => ({ headers: [], body: new Uint8Array(kibibytes * 1024), tag: "W/1", sent: null });
    for (let i = 0; i < 100; i++) keep(isolate, `gzip /charts/${i}`, of(256));
    expect(keptOf(isolate).size.weight).toBeLessThanOrEqual(8 * 1024 * 1024);
    expect(keptOf(isolate).get(`gzip ${address}`)).toBeUndefined();
    keep(isolate, "gzip /large", of(1024));
    expect(keptOf(isolate).get("gzip /large")).toBeUndefined();
  });
});

describe("a volume", () => {
  const [first = "", second = ""] = few.find(({ name }) => name === "series of pinned releases")?.addresses ?? [];
  const spoilt = async (address: string, spoil: (whole: Buffer) => Uint8Array) => {
    const path = join(out, placeOf(table, address, "gzip"));
    const whole = readFileSync(path);
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    writeFileSync(path, spoil(whole));
    const answer = await ask(address);
    writeFileSync(path, whole);
    logged.mockRestore();
    return answer;
  };

  it("that is damaged, or has not the address, is no answer", async () => {
    expect((await ask(first))?.status).toBe(200);
    expect(await spoilt(first, () => new Uint8Array())).toBe(null);
    expect(await spoilt(first, (whole) => whole.subarray(0, 60))).toBe(null);
    expect(await spoilt(first, () => new Uint8Array(300))).toBe(null);
    expect(await spoilt(first, () => bound(new Map([[second, new Uint8Array(8)]])))).toBe(null);
    expect(await spoilt(first, () => bound(new Map([[first, new Uint8Array(8)]])))).toBe(null);
    expect((await ask(first))?.status).toBe(200);
  });
});

function flip(path: string): void {
  const bytes = readFileSync(path);
  bytes[bytes.length - 5] = (bytes.at(-5) ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

describe("what a build may hold", () => {
  const most = "numbers";
  const counted = [
    { name: "pages", addresses: ["/", "/about"] },
    { name: most, addresses: ["a", "b", "c", "d", "e"].map((id) => `/observations/${id}`) },
  ];
  it("is counted with both packings of a page and the other files; too many name the kind to leave out", () => {
    expect(() => tooMany(counted, 1, { files: 10, bytes: 1 })).not.toThrow();
    expect(() => tooMany(counted, 2, { files: 10, bytes: 1 })).toThrow(
      /^11 files are more than the 10 .*leave out "numbers" \(numbers 5, pages 4, others 2\)/,
    );
  });
  it("has no file that is too large", async () => {
    await expect(write(join(out, "large"), few.slice(0, 1), { ...LIMITS, bytes: 1 })).rejects.toThrow(/more than the 1 .*leave out "/);
  });
});

it("what was packed before is remembered, and a new build has its files alone", async () => {
  const [folder, some] = [join(out, "twice"), few.filter(({ name }) => / in |charts/.test(name))];
  const memory = join(folder, "memory");
  const written = () => readdirSync(memory).map((key) => `${key} ${statSync(join(memory, key)).mtimeMs}`);
  await write(folder, some);
  const before = written();
  await write(folder, some, LIMITS, "next");
  expect(before.length).toBeGreaterThan(10);
  expect(written()).toEqual(before);
  expect(readdirSync(join(folder, "prerendered"))).toEqual(["next"]);
});

it("a start takes the whole way to an answer, looks for no file, and stops where there is no answer to give", async () => {
  read.length = 0;
  expect([await rehearse(table), read]).toEqual([true, []]);
  expect(await rehearse({ ...table, shared: {}, unchanged: {} })).toBe(false);
});

it("a sample has of every kind, is another one with another seed, and all are drawn in the end", () => {
  const all = [{ name: "numbers", addresses: Array.from({ length: 1000 }, (_, i) => `/numbers/${i}`) }, ...few];
  const drawn = (seed: number) => sampleOf(all, seed).map(({ addresses }) => addresses);
  expect(drawn(1).every((addresses) => addresses.length > 0)).toBe(true);
  expect(drawn(1)).not.toEqual(drawn(2));
  expect(new Set(Array.from({ length: 251 }, (_, seed) => drawn(seed)).flatMap(([first = []]) => first)).size).toBe(1000);
});

import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it, vi } from "vitest";
import { partPath, type StateIndex } from "../../src/model/stateParts.ts";
import { createApp } from "../../src/worker/app.ts";
import type { Renderer } from "../../src/worker/http/renderer.ts";
import { drawnAnswer } from "../../src/worker/renderer/answer.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { pictureFonts, rendererModule } from "../../tools/renderer.ts";
import { drawn, isDrawn } from "../fixtures/sample.ts";
import { examples } from "./routes.ts";
import { printTable } from "./table.ts";

/** A head that is ahead of the newest release, so that pinned addresses must read the release's file. */
const built = builtApp();
const release = built.build.releases[0] ?? "";
const readBuilt = <Of>(path: string) => JSON.parse(readFileSync(`dist/client/releases/${path}`, "utf8")) as Of;
const [frozen, eldest] = [`${release}.json`, "2026.1.0.json"].map((path) => readBuilt<StateIndex>(path)) as [StateIndex, StateIndex];
const site = { ...built, catalog: { ...built.catalog, release: "2999.1.0-draft" } };
const fonts = await pictureFonts();
/** The renderer's Worker, in this process. */
const drawing: Renderer = { fetch: (address, init) => drawnAnswer(new Request(address, init), rendererModule(), fonts) };

type Fetch = (address: string) => Promise<Response>;

/** A Worker of its own for each fault: nothing that it read before is kept. */
function worker(fetch: Fetch, renderer: Renderer | null = drawing) {
  const env = { ASSETS: { fetch }, ...(renderer && { RENDERER: renderer }), PUBLIC_ORIGIN: "https://balance.example" };
  const app = createApp({ ...site, build: { ...site.build, origin: env.PUBLIC_ORIGIN, releases: [...site.build.releases] } });
  return (path: string, accept = "application/json") => app.request(path, { headers: { accept } }, env);
}

const asset: Fetch = async (address) => {
  const path = new URL(address).pathname;
  if (path === `/releases/${release}.json`) return Response.json(frozen);
  return new Response(readFileSync(`dist/client${path}`));
};
const corrupt =
  (text: string): Fetch =>
  async (address) =>
    address.includes("/releases/") ? new Response(text) : asset(address);

const rows: string[][] = [];
const tell = (fault: string, asked: string, response: Response) =>
  rows.push([fault, asked, String(response.status), response.headers.get("content-type") ?? ""]);
const silenced = vi.spyOn(console, "error").mockImplementation(() => {});
afterAll(() => silenced.mockRestore());
afterAll(() => printTable("Faults of the static assets", ["fault", "asked for", "status", "answer"], rows));

const broken: [string, Fetch][] = [
  ["the binding throws", () => Promise.reject(new Error("network down"))],
  [
    "the binding throws at once",
    (() => {
      throw new Error("no binding");
    }) as Fetch,
  ],
  ["assets answer 500", async () => new Response("oops", { status: 500 })],
  ["the file is missing", async () => new Response("none", { status: 404 })],
  ["the file is cut off", corrupt(JSON.stringify(frozen).slice(0, 5000))],
  ["the file is a page", corrupt("<!doctype html><title>Sign in</title>")],
  ["the file is null", corrupt("null")],
  ["the file is empty JSON", corrupt("{}")],
  ["one row is gone", corrupt(JSON.stringify({ ...frozen, rows: { ...frozen.rows, charts: frozen.rows.charts.slice(1) } }))],
  ["one digit is another", corrupt(JSON.stringify(frozen).replace(/\d/, "x"))],
];

it("no address answers 500 when every asset fails", async () => {
  const ask = worker(() => Promise.reject(new Error("network down")));
  const statuses = new Map<string, string>();
  // In a sample half of the addresses, each in one of both ways, by other versions in the other.
  for (const [i, { route, path }] of examples(site).entries())
    for (const query of ["", `?release=${release}`].filter((_, n) => isDrawn(i + 2 * n, 4))) {
      const { status } = await ask(`${path}${query}`);
      statuses.set(`${route}${query}`, String(status));
    }
  const wrong = [...statuses].filter(([, status]) => !["200", "301", "308", "400", "404", "501", "503"].includes(status));
  expect(wrong).toEqual([]);
  const count = (status: string) => [...statuses.values()].filter((s) => s === status).length;
  const counts = [...new Set(statuses.values())].sort().map((status) => `${count(status)} x ${status}`);
  rows.push(["every asset fails", `${statuses.size} addresses, plain and pinned`, "none 500", counts.join(", ")]);
});

describe("a pinned release that cannot be read", () => {
  it.each(drawn(broken, 2, 2))("%s: says so with 503 and serves the head as before", async (fault, fetch) => {
    const ask = worker(fetch);
    const machine = await ask(`/v1/series?release=${release}`);
    tell(fault, "/v1/series?release=", machine);
    expect(machine.status).toBe(503);
    expect(await machine.json()).toMatchObject({ status: 503, type: "https://balance.example/problems/unavailable" });
    expect(machine.headers.get("cache-control")).toBe("no-store");
    expect(machine.headers.get("retry-after")).toBe("60");
    const person = await ask(`/charts/balance?release=${release}`, "text/html");
    expect(person.status).toBe(503);
    expect(await person.text()).toContain(`Release ${release} exists but cannot be read`);
    const head = await ask("/v1/series");
    tell(fault, "/v1/series", head);
    expect(head.status).toBe(200);
  });

  it("is read again when its file is back", async () => {
    let down = true;
    const ask = worker((address) => (down ? Promise.reject(new Error("down")) : asset(address)));
    expect((await ask(`/v1/series?release=${release}`)).status).toBe(503);
    down = false;
    const back = await ask(`/v1/series?release=${release}`);
    tell("the file came back", "/v1/series?release=", back);
    expect(back.status).toBe(200);
    expect(((await back.json()) as { release: string }).release).toBe(release);
  });
});

describe("pictures without what they need", () => {
  it.each<[string, Renderer | null]>([
    ["is not bound", null],
    ["is not reached", { fetch: () => Promise.reject(new Error("network down")) }],
    [
      "throws at once",
      {
        fetch: () => {
          throw new Error("no such service");
        },
      },
    ],
    ["draws nothing", { fetch: async () => new Response(null, { status: 422 }) }],
    ["breaks off", { fetch: async () => new Response(new ReadableStream({ pull: (body) => body.error(new Error("gone")) })) }],
  ])("a renderer that %s: PNG files are 503, and nothing else suffers", async (what, renderer) => {
    const ask = worker(asset, renderer);
    for (const path of ["/charts/oil-supply.png?size=720", "/about.png"]) {
      const response = await ask(path);
      tell(`the renderer ${what}`, path, response);
      expect(
        [response.status, response.headers.get("cache-control"), response.headers.get("retry-after"), response.headers.has("etag")],
        path,
      ).toEqual([503, "no-store", "60", false]);
      expect(await response.json()).toMatchObject({ title: "Temporarily unavailable", detail: built.words.problem.unavailableRenderer });
    }
    for (const path of ["/charts/oil-supply.png", "/charts/oil-supply.svg?size=720", "/charts/oil-supply", "/about", "/v1/series"])
      expect((await ask(path)).status, path).toBe(200);
  });

  it("is drawn again once the renderer is back", async () => {
    let isDown = true;
    const ask = worker(asset, { fetch: (...asked) => (isDown ? Promise.reject(new Error("down")) : drawing.fetch(...asked)) });
    expect((await ask("/about.png")).status).toBe(503);
    isDown = false;
    const back = await ask("/about.png");
    expect([back.status, back.headers.get("content-type")]).toEqual([200, "image/png"]);
  });

  it("the renderer refuses what it cannot draw, and other methods", async () => {
    const statuses = [
      await drawing.fetch("http://renderer/", { method: "POST", body: "no picture" }),
      await drawnAnswer(new Request("http://renderer/"), rendererModule(), fonts),
    ].map(({ status }) => status);
    expect(statuses).toEqual([422, 405]);
  });

  it("pictures, pages and numbers need no file of the build", async () => {
    const ask = worker(() => Promise.reject(new Error("network down")));
    for (const [path, status] of [
      ["/charts/oil-supply.png", 200],
      ["/charts/oil-supply.svg", 200],
      ["/charts/oil-supply.json", 200],
      ["/charts/oil-supply.csv", 200],
      ["/charts/oil-supply", 200],
    ] as const) {
      const response = await ask(path);
      tell("the binding throws", path, response);
      expect(response.status, path).toBe(status);
    }
  });

  it("a PNG drawn beforehand that is missing is drawn on request", async () => {
    const ask = worker(async (address) => (address.includes("/pictures/") ? Promise.reject(new Error("lost")) : asset(address)));
    const response = await ask("/charts/oil-supply.png");
    tell("the picture drawn beforehand is lost", "/charts/oil-supply.png", response);
    expect(response.status).toBe(200);
    expect(new Uint8Array(await response.arrayBuffer()).length).toBeGreaterThan(10_000);
  });
});

/** The checksum of a file of the newest release's package. */
function packaged(path: string): string {
  const { resources } = readBuilt<{ resources: { path: string; hash: string }[] }>(`${release}.package.json`);
  return resources.find((one) => one.path === path)?.hash.replace("sha256:", "") ?? "none";
}

/** Files of the build, an address that each is read for, and what is answered while it is damaged. */
const READ: [file: string, address: string, status: number][] = [
  ["releases/history.json", "/v1/releases", 503],
  ["releases/chartFeeds.json", "/charts/oil-supply/changes.atom", 503],
  [partPath("releases/2026.1.0.json", eldest.tables.told), "/v1/events?release=2026.1.0", 503],
  [`releases/${release}.zip`, `/v1/releases/${release}/archive.zip`, 503],
  [`releases/${release}.datapackage.json`, `/v1/releases/${release}/datapackage.json`, 503],
  [`releases/${release}.package.zip`, `/v1/releases/${release}/package.zip`, 503],
  [`releases/${release}.package.json`, `/v1/releases/${release}/package/datapackage.json`, 503],
  [`releases/files/${packaged("series.csv")}`, `/v1/releases/${release}/package/series.csv`, 503],
  ["openapi.json", "/v1/openapi.json", 503],
  ["sitemap.json", "/sitemap.xml", 503],
  ["icons/favicon.ico", "/favicon.ico", 503],
  ["icons/apple-touch-icon.png", "/apple-touch-icon.png", 503],
];

/** What may happen to a file. */
const DAMAGED: [string, (file: Buffer<ArrayBuffer>) => Buffer<ArrayBuffer>][] = [
  ["one byte is another", (file) => file.map((byte, i) => (i === file.length >> 1 ? byte ^ 1 : byte)) as Buffer<ArrayBuffer>],
  ["it is cut off", (file) => file.subarray(0, file.length >> 1)],
  ["it is empty JSON", () => Buffer.from("{}")],
  ["it is another file", () => readFileSync("dist/client/icons/favicon.ico").subarray(1)],
];

// In a sample each file is damaged in one way, another one with each version.
const damages = READ.map(([file, address, status], i) => ({
  file,
  address,
  status,
  damaged: DAMAGED.filter((_, n) => isDrawn(i + n, DAMAGED.length)),
}));

describe.each(damages)("a damaged $file", ({ file, address, status, damaged }) => {
  it("is answered as unavailable, kept by nobody, and forgotten once the file is whole", async () => {
    for (const [damage, broken] of damaged) {
      let isWhole = false;
      const ask = worker(async (asked) => {
        const path = new URL(asked).pathname.slice(1);
        return path === file && !isWhole ? new Response(broken(readFileSync(`dist/client/${file}`))) : asset(asked);
      });
      const response = await ask(address);
      expect([response.status, response.headers.get("cache-control"), response.headers.get("retry-after")], damage).toEqual([
        status,
        "no-store",
        "60",
      ]);
      expect(response.headers.has("etag"), damage).toBe(false);
      isWhole = true;
      expect((await ask(address)).status, damage).toBe(200);
      tell(`${damage}: ${file}`, address, response);
    }
  });
});

it("every file that is read from beside the Worker has a checksum from the build", () => {
  const { fileSums } = built.build;
  for (const [file] of READ.filter(([path]) => !/^releases\/(?:parts|files)\//.test(path))) expect(fileSums, file).toHaveProperty([file]);
  for (const { id } of built.catalog.charts)
    for (const theme of ["light", "dark"]) expect(fileSums).toHaveProperty([`pictures/${id}-${theme}.png`]);
});

it("a damaged picture of those drawn beforehand is drawn again and never sent", async () => {
  const whole = await worker(asset)("/charts/oil-supply.png");
  const damaged = await worker(async (address) =>
    address.includes("/pictures/") ? new Response(readFileSync("dist/client/pictures/visits-dark.png")) : asset(address),
  )("/charts/oil-supply.png");
  expect([whole.status, damaged.status]).toEqual([200, 200]);
  const size = (png: ArrayBuffer) => new DataView(png).getUint32(16);
  expect(size(await damaged.arrayBuffer())).toBe(size(await whole.arrayBuffer()));
  tell("another picture in its place", "/charts/oil-supply.png", damaged);
});

describe("the platform's cache", () => {
  const never = () => new Promise<never>(() => {});
  const fails = () => Promise.reject(new Error("down"));
  const throws = () => {
    throw new Error("down");
  };

  it.each([
    ["fails", fails, fails],
    ["throws at once", throws, throws],
    ["never answers", never, never],
    ["finds nothing and keeps nothing", async () => undefined, fails],
  ])("%s: pictures are drawn all the same", async (what, match, put) => {
    vi.stubGlobal("caches", { default: { match, put } });
    try {
      const response = await worker(asset)("/about.png");
      tell(`the platform's cache ${what}`, "/about.png", response);
      expect(response.status).toBe(200);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(5000);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Miniflare, Response } from "miniflare";
import { afterAll, describe, expect, it } from "vitest";
import { groupBy } from "../../src/model/groupBy.ts";
import { en } from "../../src/words/en.ts";
import { builtApp } from "../../tools/builtApp.ts";
import { builtModules, SETTINGS } from "../../tools/startWorker.ts";
import { command } from "../cli/command.ts";
import { origin } from "../fixtures/running.ts";
import { drawn, sampleSize } from "../fixtures/sample.ts";
import { hangUp, sendSurely } from "./rawHttp.ts";
import { examples } from "./routes.ts";
import { printTable } from "./table.ts";

const rows: string[][] = [];
afterAll(async () => {
  printTable("Faults", ["fault", "what was served"], rows);
  hangUp();
});

const site = builtApp();
/** Requests that are sent at the same time: each address some times over. */
const MANY = sampleSize(100, 1000);
/** Requests that are broken off. */
const ABORTED = sampleSize(50, 200);
const all = examples(site);
const get = (target: string) => sendSurely(origin, { method: "GET", target, headers: {} });
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A bare connection that has sent `text`. */
async function dial(text: string): Promise<Socket> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => {});
  await new Promise((done) => socket.once("connect", done));
  socket.write(text);
  return socket;
}

describe("a view that holds no figure", () => {
  // In a sample one of three charts of each kind.
  const charts = [...groupBy(site.catalog.charts, ({ kind }) => kind).values()].flatMap((of) => drawn(of, 3, 3)).map(({ id }) => id);
  const nothing = "as_of=1990-01-01";

  it("says so on the page, in the embed and in the picture, and is empty as data", async () => {
    for (const id of charts) {
      const page = await get(`/charts/${id}?${nothing}`);
      expect(page.status, id).toBe(200);
      expect(page.body, id).toContain(en.chart.noMarks);
      const svg = await get(`/charts/${id}.svg?${nothing}`);
      expect(svg.body, id).toContain(en.chart.noMarks);
      const spec = JSON.parse((await get(`/charts/${id}.json?${nothing}`)).body) as { panels: { marks: unknown[] }[] };
      expect(
        spec.panels.flatMap(({ marks }) => marks),
        id,
      ).toEqual([]);
      expect((await get(`/charts/${id}.csv?${nothing}`)).status, id).toBe(200);
      const embed = await get(`/embed/${id}?${nothing}`);
      if (embed.status !== 404) expect(embed.body, id).toContain(en.chart.noMarks);
    }
    const png = await get(`/charts/${charts[0]}.png?${nothing}`);
    expect(png.status).toBe(200);
    rows.push([
      `no source counts (${nothing}), ${charts.length} charts`,
      `page, embed, SVG: "${en.chart.noMarks}"; spec and CSV without rows; PNG 200`,
    ]);
  });

  it("leaves the dashboard and every list in order", async () => {
    for (const { path } of all) {
      const { status, body } = await get(`${path}?${nothing}`);
      expect(status, path).toBeLessThan(500);
      expect(body, path).not.toMatch(/\bNaN\b|\bundefined\b|Infinity/);
    }
    rows.push([`no source counts, all ${all.length} addresses`, "none 5xx, no NaN, undefined or Infinity"]);
  });
});

describe("a catalogue with one bad row", () => {
  const FILE = "data/observations/trade-turnover.csv";
  /** Read and not changed. */
  const RELEASES = join("data", "releases");
  const [found, broken] = ["4000000000", "four billion"];
  const build = command("tools/build.ts");

  it("stops the build, which names file, line and column", () => {
    const folder = mkdtempSync(join(tmpdir(), "bad-row-"));
    try {
      const read = ["src", "tools", "node_modules", "package.json", "package-lock.json", "wrangler.toml", "tsconfig.base.json"];
      cpSync("data", join(folder, "data"), { recursive: true, filter: (path) => path !== RELEASES });
      for (const name of [...read, RELEASES]) symlinkSync(resolve(name), join(folder, name));
      writeFileSync(join(folder, FILE), readFileSync(FILE, "utf8").replace(found, broken));
      const { status, stderr } = build(folder);
      const said = stderr.split("\n").find((line) => line.includes("trade-turnover.csv")) ?? stderr;
      rows.push(["one bad row, the build", `exit ${status}: ${said.slice(0, 90)}`]);
      expect(status).toBe(1);
      expect(said).toMatch(/observations\/trade-turnover\.csv:2:5 value "four billion": expected \S+/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 600_000);

  it("that came after the build is a 503 of the Worker, which answers again once the file is right", async () => {
    const wrong: string[] = [];
    let isWrong = true;
    const file = (path: string) => {
      if (!path.endsWith(".json") || !existsSync(`dist/client${path}`)) return new Response(null, { status: 404 });
      const text = readFileSync(`dist/client${path}`, "utf8");
      if (isWrong && text.includes(found)) wrong.push(path);
      return new Response(isWrong ? text.replaceAll(found, "9000000000") : text);
    };
    const bad = new Miniflare({
      ...SETTINGS,
      modulesRoot: "dist/worker",
      modules: builtModules("dist/worker"),
      serviceBindings: { ASSETS: async (request: { url: string }) => file(new URL(request.url).pathname) },
    });
    const ask = async () => (await fetch(`${(await bad.ready).origin}/v1/series/trade-turnover/observations`)).status;
    const statuses = [await ask()];
    expect(wrong.length).toBeGreaterThan(0);
    isWrong = false;
    statuses.push(await ask());
    await bad.dispose();
    rows.push(["one digit is another, the Worker", `${statuses[0]}, then ${statuses[1]}`]);
    expect(statuses).toEqual([503, 200]);
  }, 600_000);
});

describe("clients that misbehave", () => {
  const ask = (path: string) => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`;

  it("aborting requests leave the others whole", async () => {
    const before = await get("/v1/observations");
    for (let i = 0; i < ABORTED; i++) {
      const socket = await dial(i % 4 === 0 ? "GET / HTTP/1.1\r\nHost: x" : ask(all[i % all.length]?.path ?? "/"));
      if (i % 2) await pause(1);
      socket.destroy();
    }
    const after = await get("/v1/observations");
    expect(after.status).toBe(200);
    expect(after.body).toBe(before.body);
    rows.push([`${ABORTED} requests aborted`, "the next answer has the same bytes as before"]);
  });

  it.concurrent("a slow reader gets the whole answer and holds nobody up", async () => {
    const whole = await get("/");
    const socket = await dial(ask("/"));
    socket.pause();
    // The slow reader reads nothing until this one is answered; how long that takes is a matter of the machine.
    const at = performance.now();
    expect((await get("/v1/series")).status).toBe(200);
    const other = performance.now() - at;
    let text = "";
    socket.setEncoding("latin1");
    const ended = new Promise((done) => socket.once("end", done));
    socket.on("data", (chunk) => {
      text += String(chunk);
      socket.pause();
      setTimeout(() => socket.resume(), 20);
    });
    socket.resume();
    await ended;
    expect(text).toMatch(/^HTTP\/1\.1 200/);
    expect(text).toContain("</html>");
    rows.push(["a slow reader", `whole page (${whole.body.length} letters); another request meanwhile took ${Math.round(other)} ms`]);
  });

  it.concurrent("a slow writer is answered once its request is complete", async () => {
    const socket = await dial("");
    let text = "";
    socket.on("data", (chunk) => {
      text += String(chunk);
    });
    const ended = new Promise((done) => socket.once("end", done));
    for (const part of ask("/v1/codes").match(/.{1,8}/gs) ?? []) {
      socket.write(part);
      await pause(40);
    }
    await ended;
    expect(text).toMatch(/^HTTP\/1\.1 200/);
    rows.push(["a slow writer, 8 bytes at a time", "200"]);
  });
});

it(`${MANY} requests at once get the bytes that each gets alone`, async () => {
  const paths = all.map(({ path }) => path).filter((path) => !path.endsWith(".png"));
  const alone = new Map<string, string>();
  for (const path of paths) {
    const { status, body } = await get(path);
    alone.set(path, `${status} ${body}`);
  }
  const at = performance.now();
  const answers = await Promise.all(
    Array.from({ length: MANY }, async (_, i) => {
      const path = paths[i % paths.length] ?? "/";
      const { status, body } = await get(path);
      return { path, told: `${status} ${body}` };
    }),
  );
  const wrong = answers.filter(({ path, told }) => told !== alone.get(path)).map(({ path, told }) => `${path} ${told.slice(0, 80)}`);
  rows.push([
    `${MANY} requests at once`,
    `${MANY - wrong.length} with the bytes served alone, in ${Math.round(performance.now() - at)} ms`,
  ]);
  expect(wrong).toEqual([]);
});

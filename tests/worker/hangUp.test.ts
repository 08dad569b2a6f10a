import { existsSync, readFileSync, statSync } from "node:fs";
import { type ClientRequest, request } from "node:http";
import { join } from "node:path";
import { Miniflare, Response } from "miniflare";
import { afterEach, expect, it } from "vitest";
import { HEAD_FILE } from "../../src/worker/head.ts";
import { FOLDER, type Table } from "../../src/worker/prerendered/table.ts";
import { builtModules, SETTINGS } from "../../tools/startWorker.ts";

/** Readers who hang up in the middle of what others wait for too. On workerd, where what a request began belongs to that request. */

/** Something that is asked for and answered only when told. */
class Gate {
  asked = 0;
  private open = () => {};
  private readonly opened = new Promise<void>((done) => {
    this.open = done;
  });

  async pass<T>(answer: T): Promise<T> {
    this.asked += 1;
    await this.opened;
    return answer;
  }

  release(): void {
    this.open();
  }
}

// Elsewhere it would look for no file.
const { origin } = JSON.parse(readFileSync("dist/prerendered.json", "utf8")) as Table;
const PNG = readFileSync("dist/client/pictures/visits-dark.png");
let running: Miniflare | undefined;
afterEach(() => running?.dispose());

/** Files of answers that were looked for. */
const looked: string[] = [];

/** A fresh Worker that computes everything: its rows come when `rows` is released, and its pictures when `drawing` is. */
async function isolate(rows: Gate, drawing: Gate): Promise<string> {
  const files = async (asked: { url: string }) => {
    const path = new URL(asked.url).pathname.slice(1);
    const place = join("dist/client", path);
    looked.push(path);
    if (path.startsWith(FOLDER) || !existsSync(place) || !statSync(place).isFile()) return new Response(null, { status: 404 });
    return path === HEAD_FILE ? rows.pass(new Response(readFileSync(place))) : new Response(readFileSync(place));
  };
  const draw = () => drawing.pass(new Response(PNG, { headers: { "content-type": "image/png" } }));
  running = new Miniflare({
    ...SETTINGS,
    modulesRoot: "dist/worker",
    modules: builtModules("dist/worker"),
    bindings: { PUBLIC_ORIGIN: origin },
    serviceBindings: { ASSETS: files, RENDERER: draw },
  });
  return (await running.ready).origin;
}

interface Reader {
  sent: ClientRequest;
  /** Its status; never for one who hangs up. */
  status: Promise<number>;
}

function reader(address: string): Reader {
  const sent = request(address, { agent: false });
  const status = new Promise<number>((done) => sent.on("response", (answer) => done(answer.resume().statusCode ?? 0)));
  // Hanging up is no fault here.
  sent.on("error", () => {}).end();
  return { sent, status };
}

it("the first reader hangs up while the rows are read: those who wait for the same reading, and the next, are answered", async () => {
  const [rows, drawing] = [new Gate(), new Gate()];
  const site = await isolate(rows, drawing);
  const first = reader(`${site}/v1/codes?as_of=2020-01-01`);
  await expect.poll(() => rows.asked).toBe(1);
  const second = reader(`${site}/v1/sources?as_of=2020-01-01`);
  first.sent.destroy();
  // It hung up before a third asked, so where that one is seen the other is known to be gone.
  const third = reader(`${site}/v1/series`);
  await expect.poll(() => looked.some((path) => path.endsWith("/v1/series.bin"))).toBe(true);
  rows.release();
  expect(await Promise.all([second.status, third.status])).toEqual([200, 200]);
  expect(await reader(`${site}/v1/events`).status).toBe(200);
});

it("all who wait for pictures hang up: their turns come back, and the next picture is drawn", async () => {
  const [rows, drawing] = [new Gate(), new Gate()];
  rows.release();
  const site = await isolate(rows, drawing);
  const picture = (n: number) => `${site}/charts/visits.png?size=1520&theme=dark&as_of=20${10 + n}-01-01`;
  const answered: number[] = [];
  const readers = Array.from({ length: 8 }, (_, n) => reader(picture(n)));
  for (const { status } of readers) void status.then((one) => answered.push(one));
  // One is drawn and three wait behind it; the others are refused.
  await expect.poll(() => answered).toEqual([503, 503, 503, 503]);
  await expect.poll(() => drawing.asked).toBe(1);
  for (const { sent } of readers) sent.destroy();
  drawing.release();
  await expect.poll(() => reader(picture(9)).status).toBe(200);
});

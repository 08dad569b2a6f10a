import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256 } from "../src/curator/sha256.ts";
import { createApp } from "../src/worker/app.ts";
import type { App } from "../src/worker/application.ts";
import { type Packing, packingsOf } from "../src/worker/http/packings.ts";
import { packed } from "../src/worker/prerendered/file.ts";
import { FOLDER, type Header, kindOf, placeOf, type Table } from "../src/worker/prerendered/table.ts";
import { bound, volumeOf } from "../src/worker/prerendered/volume.ts";
import { pagesByKind } from "./pagesByKind.ts";
import { compress, levelOf } from "./prerenderCompress.ts";
import type { Kind } from "./prerenderKind.ts";
import { type Limits, tooLarge, type Weighed } from "./prerenderLimits.ts";
import type { Memory } from "./prerenderMemory.ts";
import { rememberingRenderer } from "./rememberingRenderer.ts";

/** Headers that belong to one answer; all others are shared by many. The Worker adds the tag, which names the build. */
const OWN = ["link", "content-disposition", "left-out", "left-out-reason"];

/** Answers that are compressed at a time: more than there are threads, so that none waits for the next page. */
const AT_A_TIME = 16;

/** What the build makes of an address before it is asked for. */
interface Answer {
  address: string;
  headers: Header[];
  body: Uint8Array;
}

/**
 * Writes the answer to every canonical address into `<out>/prerendered/<build>`, compressed, and gives the table by which the Worker finds
 * them; files of other builds go. Throws where an address is not answered 200 (one that this copy
 * does not have, 404, is left out), and where a file is too large.
 *
 * @param site as the Worker has it, with what its charts said
 * @param isSent whether readers get them, so that they are compressed at the best level
 */
export async function writeAnswers(
  site: App,
  kinds: Kind[],
  out: string,
  limits: Limits,
  memory: Memory,
  isSent = true,
): Promise<{ table: Table; weighed: Weighed[] }> {
  const { build, catalog } = site;
  const ask = asking(site, out, memory);
  const pages = pagesByKind(build);
  const table: Table = { release: catalog.release, build: build.id, origin: build.origin, shared: {}, unchanged: {}, pages };
  rmSync(join(out, FOLDER), { recursive: true, force: true });
  const weighed: Weighed[] = [];
  const threads = pool();
  const volumes: Volumes = new Map();
  for (const { name, addresses } of kinds) {
    const sum: Weighed = { kind: name, files: 0, bytes: 0, packed: 0 };
    weighed.push(sum);
    for (const address of addresses) {
      const answer = await answerOf(ask, address);
      if (answer === null) continue;
      const url = new URL(address, build.origin);
      const { pathname } = url;
      table.unchanged[kindOf(url)] ??= shared(table, (await ask(address, { "if-none-match": "*" })).headers, ["cache-control"]);
      sum.bytes += answer.body.length;
      const packings = packingsOf(pathname);
      for (const packing of packings.length === 0 ? [null] : packings) {
        const place = join(out, placeOf(table, address, packing));
        const volume = volumeOf(address) === null ? null : volumeAt(volumes, name, place);
        if (volume === null || volume.size === 0) sum.files += 1;
        // Named before its file is made, so that the order is that of the addresses.
        volume?.set(address, NOTHING);
        await threads.add(async () => {
          const file = await fileOf(memory, table, answer, packing && { packing, level: levelOf(address, packing, isSent) });
          sum.packed += file.length;
          tooLarge(name, address, file.length, limits);
          if (volume === null) write(place, file);
          else volume.set(address, file);
        });
      }
    }
  }
  await threads.done();
  for (const [place, { kind, files }] of volumes) {
    const volume = bound(files);
    tooLarge(kind, place, volume.length, limits);
    write(place, volume);
  }
  return { table, weighed };
}

/** Files that share one, by where it lies: what they are, and each by its address. */
type Volumes = Map<string, { kind: string; files: Map<string, Uint8Array> }>;

const NOTHING = new Uint8Array();

function volumeAt(volumes: Volumes, kind: string, place: string): Map<string, Uint8Array> {
  const { files } = volumes.get(place) ?? { files: new Map<string, Uint8Array>() };
  volumes.set(place, { kind, files });
  return files;
}

/** So much work at a time; the first fault of one is thrown by whoever adds the next, or waits for the end. */
function pool() {
  const working = new Set<Promise<void>>();
  let fault: { error: unknown } | null = null;
  const check = () => {
    if (fault !== null) throw fault.error;
  };
  return {
    async add(work: () => Promise<void>): Promise<void> {
      while (working.size >= AT_A_TIME) await Promise.race(working);
      check();
      const one = work().catch((error: unknown) => {
        fault ??= { error };
      });
      working.add(one);
      void one.then(() => working.delete(one));
    },
    async done(): Promise<void> {
      await Promise.all(working);
      check();
    },
  };
}

type Ask = (address: string, headers?: Record<string, string>) => Promise<Response>;

/** Asks the site as a reader does who takes no compression, at the address that the build is made for. */
function asking(site: App, out: string, memory: Memory): Ask {
  const app = createApp(site);
  const fetchFile = async (address: string) => {
    const path = join(out, new URL(address).pathname);
    return existsSync(path) ? new Response(new Uint8Array(readFileSync(path))) : new Response(null, { status: 404 });
  };
  const renderer = rememberingRenderer(memory);
  const env = { PUBLIC_ORIGIN: site.build.origin, ASSETS: { fetch: fetchFile }, RENDERER: renderer };
  return async (address, headers = {}) => app.request(`${site.build.origin}${address}`, { headers }, env);
}

async function answerOf(ask: Ask, address: string): Promise<Answer | null> {
  const response = await ask(address);
  // In another language a page is not there while a text of it is not translated.
  if (response.status === 404 || response.status === 303) return null;
  if (response.status !== 200) throw new Error(`${address} is answered ${response.status}`);
  return { address, headers: [...response.headers], body: new Uint8Array(await response.arrayBuffer()) };
}

/** Puts the headers that are of no single answer into the table, and gives their name. */
function shared(table: Table, headers: Iterable<Header>, also: string[] = []): string {
  const left = [...headers].filter(([name]) => !["etag", ...OWN, ...also].includes(name));
  const name = sha256(Buffer.from(JSON.stringify(left))).slice(0, 8);
  table.shared[name] = left;
  return name;
}

/** The file of an answer, compressed so or as it is. */
function fileOf(
  memory: Memory,
  table: Table,
  { address, headers, body }: Answer,
  how: { packing: Packing; level: number } | null,
): Promise<Uint8Array> {
  const head = { address, shared: shared(table, headers), own: headers.filter(([name]) => OWN.includes(name)) };
  const key = sha256(Buffer.concat([Buffer.from(JSON.stringify([head, how])), body]));
  return memory.remembered(key, async () => packed(head, how === null ? body : await compress(body, how.packing, how.level)));
}

function write(place: string, bytes: Uint8Array): void {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, bytes);
}

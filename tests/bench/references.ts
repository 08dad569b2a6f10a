import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { honoScript } from "./honoScript.ts";
import { temporary } from "./temporary.ts";
import type { WorkerFiles } from "./workerd.ts";

/** Workers of a few lines that ours are measured against: each has the same assets, and does one thing and nothing else. */

/** A Worker of one script, in a folder of its own for as long as this process lives. */
export function scriptWorker(script: string, { assets }: Pick<WorkerFiles, "assets">): WorkerFiles {
  const folder = temporary("reference");
  writeFileSync(join(folder, "index.js"), script);
  return { modules: folder, entry: "index.js", assets };
}

/** A Hono app that answers `/` with two letters. */
export async function emptyHono(files: WorkerFiles): Promise<WorkerFiles> {
  return scriptWorker(await honoScript(`app.get("/", (c) => c.text("ok"));`), files);
}

/**
 * Always the same work: rows are made, sorted, grouped, written as text, searched and parsed again. How long it takes says how fast this
 * machine is at this moment, under whatever else runs on it.
 */
const WORK = `
const letters = "abcdefghijklmnopqrstuvwxyz";
function work() {
  let seed = 1;
  const next = (n) => (seed = (seed * 48271) % 2147483647) % n;
  const rows = Array.from({ length: 4000 }, (_, i) => ({ id: i, name: Array.from({ length: 8 }, () => letters[next(26)]).join(""), value: next(100000) / 100 }));
  rows.sort((a, b) => (a.name < b.name ? -1 : 1));
  const groups = new Map();
  for (const row of rows) groups.set(row.name[0], [...(groups.get(row.name[0]) ?? []), row]);
  const html = [...groups].map(([letter, all]) => "<h2>" + letter + "</h2>" + all.map(({ name, value }) => "<p>" + name.replace(/[aeiou]/g, "<b>$&</b>") + " " + value.toFixed(1) + "</p>").join("")).join("");
  const parsed = JSON.parse(JSON.stringify(rows));
  return html.length + parsed.length + (html.match(/<b>/g) ?? []).length;
}
export default { fetch: () => new Response(String(work())) };
`;

/**
 * Processor time in ms that the first answer of that Worker took on the machine, then quiet, whose numbers the budgets were made from: what it
 * takes here against that is by how much this machine is slower. Found with a build of release 2026.2.0, measured there and in turns with this.
 */
export const YARDSTICK = 26;

/** A Worker that does a fixed piece of work for each answer. */
export function yardstickWorker(files: WorkerFiles): WorkerFiles {
  return scriptWorker(WORK, files);
}

/** Headers that the connection sets itself. */
const OF_THE_CONNECTION = ["transfer-encoding", "connection", "date"];

function headersFor(headers: Record<string, string>): string {
  return JSON.stringify(Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.includes(name)));
}

/** A Worker that streams an answer's bytes from a file of its assets, as they were sent, with the same headers. */
export function streamingWorker(body: Buffer, headers: Record<string, string>): WorkerFiles {
  const assets = temporary("streamed");
  writeFileSync(join(assets, "answer"), body);
  const script = `const headers = ${headersFor(headers)};
export default { async fetch(request, { ASSETS }) {
  const { body } = await ASSETS.fetch("http://assets/answer");
  return new Response(body, { headers, encodeBody: "manual" });
} };`;
  return scriptWorker(script, { assets });
}

/** A Worker that holds an answer's bytes, as they were sent, and its headers: nothing answers quicker on workerd. */
export function constantWorker(body: Buffer, headers: Record<string, string>): WorkerFiles {
  const assets = temporary("constant");
  const script = `const headers = ${headersFor(headers)};
const body = Uint8Array.from(atob("${body.toString("base64")}"), (letter) => letter.charCodeAt(0));
export default { fetch: () => new Response(body, { headers, encodeBody: "manual" }) };`;
  return scriptWorker(script, { assets });
}

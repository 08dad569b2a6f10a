import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { Worker } from "node:worker_threads";
import { build, type Plugin } from "esbuild";
import naming from "#subject";
import type { ReleaseRecord } from "../src/model/history.ts";
import { DataError, type Fault } from "../src/tables/fault.ts";
import type { Places } from "./exportReleases.ts";

/**
 * Frozen releases never change, and to read, pack and write all of them is half of a build. So what an earlier build wrote stays where it was
 * made from the same bytes by the same code, and is whole.
 */

/** The code that writes them, in one piece: an import more is part of it by itself, packages too, and a comment is not. */
const CODE = "tools/releasesThread.ts";

/** What it reads beside the releases. */
const BESIDE = ["tools/package/CC-BY-4.0.txt"];

/** What the subject is called is part of the code: by itself it would look for the data from where its file stands, and it has none. */
const SUBJECT: Plugin = {
  name: "subject",
  setup: ({ onLoad }) => onLoad({ filter: /\/subjectOfData\.ts$/ }, () => ({ contents: JSON.stringify(naming), loader: "json" })),
};

/** What they were made from, and what came of it. */
interface Made {
  from: string;
  into: string;
}

/**
 * Writes the frozen releases of a data folder below `out` as `writeReleases` does, unless they stand there already. `memory` is the file that
 * tells so. They are written in a thread of their own, so that a build does the rest meanwhile. Returns the history, newest release first.
 * Throws a `DataError` where a release does not validate.
 */
export async function keptReleases(data: string, out: string, origin: string, memory: string): Promise<ReleaseRecord[]> {
  const from = await madeFrom(data, origin);
  const known = existsSync(memory) ? (JSON.parse(readFileSync(memory, "utf8")) as Made) : null;
  if (known === null || known.from !== from || known.into !== sumBelow(out)) {
    rmSync(memory, { force: true });
    rmSync(out, { recursive: true, force: true });
    await writeInThread({ data, out, origin });
    writeFileSync(memory, JSON.stringify({ from, into: sumBelow(out) } satisfies Made));
  }
  return JSON.parse(readFileSync(join(out, "history.json"), "utf8")) as ReleaseRecord[];
}

/** Throws what the code throws. The thread ends with this process, whatever ends that. */
async function writeInThread(places: Places): Promise<void> {
  // Not with the options of this process: they may load what translates sources, and the code is translated.
  const thread = new Worker(await code(), { eval: true, workerData: places, execArgv: [] });
  await new Promise<void>((resolve, reject) => {
    thread.once("message", (faults: Fault[]) => reject(new DataError(faults)));
    thread.once("error", reject);
    thread.once("exit", () => resolve());
  });
}

let read: Promise<string> | null = null;

/** The code in one piece, as a script that needs no file. Read once a process: it goes with what was loaded. */
function code(): Promise<string> {
  read ??= bundled();
  return read;
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [CODE],
    bundle: true,
    write: false,
    plugins: [SUBJECT],
    // The code names its files: where node_modules is a link they are those of the project all the same.
    preserveSymlinks: true,
    platform: "node",
    format: "cjs",
    tsconfig: "tsconfig.base.json",
    logLevel: "error",
  });
  return outputFiles.map(({ text }) => text).join();
}

/** Names all that the releases are made from: the code, what Node it runs in, and the frozen bytes. */
async function madeFrom(data: string, origin: string): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify([process.version, origin, sumBelow(join(data, "releases"))]));
  hash.update(await code());
  for (const path of BESIDE) hash.update(readFileSync(path));
  return hash.digest("hex");
}

/** Names every file below a folder with its bytes. */
function sumBelow(folder: string): string {
  const hash = createHash("sha256");
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  for (const path of paths.map((one) => one.split(sep).join("/")).sort()) {
    const place = join(folder, path);
    if (!statSync(place).isFile()) continue;
    const bytes = readFileSync(place);
    hash.update(JSON.stringify([path, bytes.length])).update(bytes);
  }
  return hash.digest("hex");
}

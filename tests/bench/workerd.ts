import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { moduleFiles, WORKERD, workerService } from "../../tools/workerdProgram.ts";
import { startCacheService } from "./cacheService.ts";
import { heapOf } from "./heap.ts";

/** A Worker as files: modules of its own folder, the entry first, and the folder that ASSETS serves. */
export interface WorkerFiles {
  modules: string;
  entry: string;
  assets: string;
  /** The folder of the Worker that stands before it, where it has one: that is asked, and hands on what the build has not answered. */
  front?: string | undefined;
  /** The folder of the Worker that draws its pictures, where it has one. */
  renderer?: string | undefined;
  /** Text bindings. */
  variables?: Record<string, string>;
}

/** A workerd process that runs one Worker and nothing else. */
export interface Running {
  port: number;
  pid: number;
  /** Processor time in ms since the process began, user and system, of all threads, when they have come to rest. */
  spent: () => Promise<number>;
  /** Megabytes of memory: what is the process's own of what it holds now, and the most that it ever held. */
  memory: () => { own: number; most: number };
  /** Megabytes that the isolate holds, garbage collected; only where it was started `inspected`. */
  heap: () => Promise<number>;
  /** What it wrote to its streams. */
  said: () => string;
  stop: () => Promise<void>;
}

/**
 * Starts `workerd serve` with a configuration of its own and waits until it listens. No Miniflare stands before the Worker: no entry Worker,
 * no router of assets, no proxy, so that the processor time of the process is the Worker's and the runtime's. ASSETS is workerd's disk service
 * in the same process; the Cache API is a server of this process, which costs the measured one only the sending. Linux only: times and memory
 * are read below /proc.
 */
export async function startWorkerd(files: WorkerFiles, inspected?: "inspected"): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "baku-balance-workerd-"));
  symlinkSync(resolve(files.modules), join(folder, "worker"));
  if (files.front !== undefined) symlinkSync(resolve(files.front), join(folder, "front"));
  if (files.renderer !== undefined) symlinkSync(resolve(files.renderer), join(folder, "renderer"));
  const cache = await startCacheService();
  writeFileSync(join(folder, "config.capnp"), configuration(files, cache.port, inspected));
  const args = ["serve", join(folder, "config.capnp"), "--control-fd=3", "--socket-addr=http=127.0.0.1:0"];
  if (inspected) args.push("--inspector-addr=127.0.0.1:0");
  const child = spawn(WORKERD, args, { stdio: ["ignore", "pipe", "pipe", "pipe"] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => said.push(chunk));
  const stop = async () => {
    await ended(child);
    cache.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [port = 0, inspector = 0] = await listening(child, said, inspected ? 2 : 1);
    const pid = child.pid as number;
    return {
      port,
      pid,
      heap: () => heapOf(inspector),
      spent: () => restingTime(pid),
      memory: () => memoryOf(pid),
      said: () => Buffer.concat(said).toString(),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function configuration(
  { modules, entry, front, renderer, variables = {}, assets }: WorkerFiles,
  cachePort: number,
  inspected?: "inspected",
): string {
  const text = JSON.stringify;
  const shared = [
    `(name = "ASSETS", service = "assets")`,
    ...Object.entries(variables).map(([name, value]) => `(name = ${text(name)}, text = ${text(value)})`),
  ];
  const bindings = [...shared, ...(renderer === undefined ? [] : [`(name = "RENDERER", service = "renderer")`])];
  const main = { name: "main", modules: moduleFiles(modules, entry), folder: "worker", bindings, more: 'cacheApiOutbound = "cache",' };
  const before = { name: "front", folder: "front", bindings: [...shared, `(name = "COMPUTED", service = "main")`] };
  const fronts = front === undefined ? [] : [{ ...before, modules: moduleFiles(front) }];
  const drawing = renderer === undefined ? [] : [{ name: "renderer", modules: moduleFiles(renderer), folder: "renderer" }];
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  v8Flags = [${inspected ? text("--expose-gc") : ""}],
  services = [
    ${[...fronts, main, ...drawing].map(workerService).join("\n    ")}
    (name = "assets", disk = (path = ${text(resolve(assets))}, allowDotfiles = true)),
    (name = "cache", external = (address = "127.0.0.1:${cachePort}", http = ())),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = ${text(front === undefined ? "main" : "front")})],
);
`;
}

/** The ports, when the process has said them, the inspector's last; an error with what it wrote when it ends before. */
function listening(child: ChildProcess, said: Buffer[], ports: number): Promise<number[]> {
  return new Promise((done, failed) => {
    let heard = "";
    (child.stdio[3] as Readable).on("data", (chunk: Buffer) => {
      heard += chunk.toString();
      const events = heard.split("\n").filter(Boolean);
      const found = ["listen", "listen-inspector"].flatMap((event) =>
        events.flatMap((line) => (line.includes(`"event":"${event}"`) ? [Number(/"port":(\d+)/.exec(line)?.[1])] : [])),
      );
      if (found.length === ports) done(found);
    });
    child.on("error", failed);
    child.on("exit", (code) => failed(new Error(`workerd ended with ${code}: ${Buffer.concat(said).toString()}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGKILL");
  await gone;
}

/** How long a process must have done nothing to be at rest, and how long that is waited for, in ms. */
const [REST, PATIENCE] = [8, 5000];

async function restingTime(pid: number): Promise<number> {
  let before = timeOf(pid);
  for (const end = performance.now() + PATIENCE; performance.now() < end; ) {
    await setTimeout(REST);
    const now = timeOf(pid);
    if (now === before) break;
    before = now;
  }
  return before;
}

/** Processor time in ms, of all threads that run; the kernel counts nanoseconds. */
function timeOf(pid: number): number {
  return readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => {
    const [ran = "0"] = readIfThere(`/proc/${pid}/task/${thread}/schedstat`).split(" ");
    return sum + Number(ran) / 1e6;
  }, 0);
}

function memoryOf(pid: number): { own: number; most: number } {
  const kilobytes = (file: string, name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(readIfThere(file))?.[1] ?? 0);
  return {
    own: kilobytes(`/proc/${pid}/smaps_rollup`, "Pss") / 1024,
    most: kilobytes(`/proc/${pid}/status`, "VmHWM") / 1024,
  };
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

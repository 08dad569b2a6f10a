import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ReleaseRecord } from "../src/model/history.ts";
import type { Places } from "./writeRelease.ts";

/** What a writer is told. */
export interface Order {
  places: Places;
  versions: string[];
}

/** A process that writes releases; it answers with their parts of the history. It is asked once, and ended when done. */
export interface Writer {
  write: (versions: string[]) => Promise<ReleaseRecord[]>;
  end: () => void;
}

const PROGRAM = fileURLToPath(new URL("releaseWriter.ts", import.meta.url));

/** Starts so many writers, which load the sources until they are asked. What they print comes with what this process prints. */
export function startWriters(count: number, places: Places): Writer[] {
  return Array.from({ length: count }, () => {
    const child = fork(PROGRAM);
    return { write: (versions) => answered(child, { places, versions }), end: () => void child.kill() };
  });
}

function answered(child: ChildProcess, order: Order): Promise<ReleaseRecord[]> {
  return new Promise((resolve, reject) => {
    child.once("message", (records) => resolve(records as ReleaseRecord[]));
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`releases ${order.versions.join(", ")} were not written`)));
    child.send(order);
  });
}

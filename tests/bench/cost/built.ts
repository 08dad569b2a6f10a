import { existsSync, readFileSync } from "node:fs";
import { startWorkerd, type WorkerFiles } from "../workerd.ts";
import { type Ask, asking } from "./ask.ts";

/** A built Worker: its files, the origin that it was built for and the name of the build. */
export interface Built {
  files: WorkerFiles;
  origin: string;
  id: string;
}

/** What the build and `npm run bundle` left in a folder: `worker`, `client` and `build.json`. It runs under the origin that it was built for. */
export function builtBelow(folder: string): Built {
  const { origin, id } = JSON.parse(readFileSync(`${folder}/build.json`, "utf8")) as { origin: string; id: string };
  const files = {
    modules: `${folder}/worker`,
    entry: "index.js",
    assets: `${folder}/client`,
    // Earlier builds have no front, and still earlier ones drew their pictures themselves.
    front: existsSync(`${folder}/front`) ? `${folder}/front` : undefined,
    renderer: existsSync(`${folder}/renderer`) ? `${folder}/renderer` : undefined,
    variables: { PUBLIC_ORIGIN: origin },
  };
  return { files, origin, id };
}

/** Its Workers each by itself, as a platform starts them: the one that readers reach, and the one that computes. */
export function startedAlone({ files: { front, renderer: _, ...computing } }: Built): { reached: WorkerFiles; computing: WorkerFiles } {
  return { reached: front === undefined ? computing : { ...computing, modules: front }, computing };
}

/** Does something with a running Worker, and stops it. */
export async function whileRunning<T>({ files, origin }: Built, work: (ask: Ask) => Promise<T>): Promise<T> {
  const running = await startWorkerd(files);
  const ask = asking(running, origin);
  try {
    return await work(ask);
  } finally {
    ask.close();
    await running.stop();
  }
}

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
    // Builds before this one drew their pictures themselves.
    renderer: existsSync(`${folder}/renderer`) ? `${folder}/renderer` : undefined,
    variables: { PUBLIC_ORIGIN: origin },
  };
  return { files, origin, id };
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

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkerFiles } from "./workerd.ts";
import { honoScript } from "./workers.ts";

/** Workers of a few lines that ours are measured against: each has the same assets, and does one thing and nothing else. */

/** A Worker of one script, in a folder of its own for as long as this process lives. */
export function scriptWorker(script: string, { assets }: Pick<WorkerFiles, "assets">): WorkerFiles {
  const folder = mkdtempSync(join(tmpdir(), "baku-balance-reference-"));
  writeFileSync(join(folder, "index.js"), script);
  return { modules: folder, entry: "index.js", assets };
}

/** A Hono app that answers `/` with two letters. */
export async function emptyHono(files: WorkerFiles): Promise<WorkerFiles> {
  return scriptWorker(await honoScript(`app.get("/", (c) => c.text("ok"));`), files);
}

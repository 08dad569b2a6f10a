import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { type InputOptions, type Plugin, rolldown } from "rolldown";

/**
 * Bundles the Worker into modules. wrangler would make one of them, and every isolate would read the whole before its first answer; here
 * what is imported on demand stands in modules of its own, which the platform loads when they are asked for.
 */

/** The Worker that answers every address, and the one that stands before it on the platform. */
const [ENTRY, FRONT] = ["src/worker/index.ts", "src/worker/front/index.ts"];

/** What the build wrote for the Worker, as a text that is parsed: engines read that faster than the same as a script. */
const builtAsText: Plugin = {
  name: "built-as-text",
  load: {
    filter: { id: /\/dist\/[^/]+\.json$/ },
    handler: (path) => ({ code: `export default JSON.parse(${JSON.stringify(readFileSync(path, "utf8"))})`, moduleType: "js" }),
  },
};

/** How every Worker is bundled. */
export const WORKER_BUNDLE: InputOptions = {
  platform: "neutral",
  tsconfig: "src/worker/tsconfig.json",
  transform: { target: "es2024" },
  // Where node_modules is a link, paths are those of the project all the same.
  resolve: { symlinks: false, conditionNames: ["workerd", "worker", "browser", "import"], mainFields: ["module", "main"] },
  checks: { preferBuiltinFeature: false },
  logLevel: "warn",
};

/** Writes the Worker's modules into a folder that holds nothing else; the entry is `index.js`. */
export async function bundleWorker(folder: string): Promise<void> {
  await bundle(ENTRY, folder);
}

/** Writes the modules of the front into a folder that holds nothing else; the entry is `index.js`. */
export async function bundleFront(folder: string): Promise<void> {
  await bundle(FRONT, folder);
}

async function bundle(entry: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const made = await rolldown({ ...WORKER_BUNDLE, input: { index: entry }, plugins: [builtAsText] });
  const names = { entryFileNames: "[name].js", chunkFileNames: "[name].js" };
  await made.write({ ...names, dir: folder, format: "es", minify: true, comments: { legal: true } });
  await made.close();
}

import { copyFileSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { type Plugin, rolldown } from "rolldown";
import { WORKER_BUNDLE } from "./bundleWorker.ts";
import { pictureFonts } from "./renderer.ts";
import { RENDERER } from "./workerdProgram.ts";

/** WebAssembly and fonts stay modules beside the other one: the platform compiles the one and hands out the other as bytes. */
function beside(folder: string): Plugin {
  return {
    name: "beside",
    resolveId: {
      filter: { id: /\.(?:wasm|ttf)$/ },
      handler: async function (id, importer) {
        const found = await this.resolve(id, importer, { skipSelf: true });
        if (!found) return null;
        copyFileSync(found.id, `${folder}/${basename(id)}`);
        return { id: `./${basename(id)}`, external: true };
      },
    },
  };
}

/** `npm run renderer`: writes the modules of the renderer's Worker, its entry `index.js`, in place of those that are there. */
async function main(): Promise<void> {
  await pictureFonts();
  const fresh = `${RENDERER}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const bundle = await rolldown({ ...WORKER_BUNDLE, input: { index: "src/worker/renderer/index.ts" }, plugins: [beside(fresh)] });
  await bundle.write({ entryFileNames: "[name].js", dir: fresh, format: "es", minify: true, comments: { legal: true } });
  await bundle.close();
  rmSync(RENDERER, { recursive: true, force: true });
  renameSync(fresh, RENDERER);
}

await main();

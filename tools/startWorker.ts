import { Miniflare } from "miniflare";
import { COMPATIBILITY_DATE, moduleFiles, RENDERER } from "./workerdProgram.ts";

/** What every Worker here is started with: 127.0.0.1 at a free port, nothing from outside. */
export const SETTINGS = {
  host: "127.0.0.1",
  port: 0,
  compatibilityDate: COMPATIBILITY_DATE,
  cf: false,
} as const;

/** Static assets as wrangler.toml serves them: the Worker first, except below /assets/. */
export function assetsBelow(directory: string) {
  return {
    directory,
    binding: "ASSETS",
    routerConfig: { has_user_worker: true, static_routing: { user_worker: ["/*"], asset_worker: ["/assets/*"] } },
  };
}

/** The Worker's modules as Miniflare takes them, so that nothing has to be parsed to find them. */
export function builtModules(folder: string) {
  const types = { esModule: "ESModule", wasm: "CompiledWasm", data: "Data" } as const;
  return moduleFiles(folder).map(({ name, kind }) => ({ type: types[kind], path: `${folder}/${name}` }));
}

/** A built Worker as one of Miniflare's. */
function builtWorker(name: string, folder: string) {
  return { name, compatibilityDate: COMPATIBILITY_DATE, modulesRoot: folder, modules: builtModules(folder) };
}

/** The built Worker on workerd, with its renderer beside it; `folder` has its modules and `files` its assets. Dispose of it when done. */
export async function startWorker(
  bindings: Record<string, string> = {},
  folder = "dist/worker",
  files = "dist/client",
): Promise<{ mf: Miniflare; origin: string }> {
  const mf = new Miniflare({
    ...SETTINGS,
    workers: [
      {
        ...builtWorker("site", folder),
        bindings: { PUBLIC_ORIGIN: "", ...bindings },
        serviceBindings: { RENDERER: "renderer" },
        assets: assetsBelow(files),
      },
      builtWorker("renderer", RENDERER),
    ],
  });
  return { mf, origin: (await mf.ready).origin };
}

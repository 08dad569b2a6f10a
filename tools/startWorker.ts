import { Miniflare, type WorkerOptions } from "miniflare";
import { COMPATIBILITY_DATE, FRONT, moduleFiles, RENDERER } from "./workerdProgram.ts";

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

/** A Worker that runs, with what it is bound to. Dispose of it when done. */
export interface Started {
  mf: Miniflare;
  origin: string;
}

/** The built site on workerd as it is deployed: the front, what computes and what draws. */
export async function startWorker(bindings: Record<string, string> = {}): Promise<Started> {
  const front = {
    ...builtWorker("front", FRONT),
    bindings: { PUBLIC_ORIGIN: "", ...bindings },
    serviceBindings: { COMPUTED: "site" },
    assets: assetsBelow("dist/client"),
  };
  return started([front, ...computing(bindings, "dist/worker", "dist/client")]);
}

/** A built Worker on workerd without a front, as local runs have it; `folder` has its modules and `files` its assets. */
export async function startAlone(folder: string, files = "dist/client"): Promise<Started> {
  return started(computing({}, folder, files));
}

/** The Worker that answers every address, and what draws its pictures. */
function computing(bindings: Record<string, string>, folder: string, files: string): WorkerOptions[] {
  return [
    {
      ...builtWorker("site", folder),
      bindings: { PUBLIC_ORIGIN: "", ...bindings },
      serviceBindings: { RENDERER: "renderer" },
      assets: assetsBelow(files),
    },
    builtWorker("renderer", RENDERER),
  ];
}

async function started(workers: WorkerOptions[]): Promise<Started> {
  const mf = new Miniflare({ ...SETTINGS, workers });
  return { mf, origin: (await mf.ready).origin };
}

import { readFileSync } from "node:fs";
import { Miniflare } from "miniflare";
import { moduleFiles } from "./workerdProgram.ts";

/** What every Worker here is started with: 127.0.0.1 at a free port, nothing from outside. */
export const SETTINGS = {
  host: "127.0.0.1",
  port: 0,
  compatibilityDate: /compatibility_date = "(.*)"/.exec(readFileSync("wrangler.toml", "utf8"))?.[1] ?? "",
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
  const types = { esModule: "ESModule", wasm: "CompiledWasm" } as const;
  return moduleFiles(folder).map(({ name, kind }) => ({ type: types[kind], path: `${folder}/${name}` }));
}

/** The built Worker on workerd. Dispose of it when done. */
export async function startWorker(bindings: Record<string, string> = {}): Promise<{ mf: Miniflare; origin: string }> {
  const mf = new Miniflare({
    ...SETTINGS,
    modulesRoot: "dist/worker",
    modules: builtModules("dist/worker"),
    bindings: { PUBLIC_ORIGIN: "", ...bindings },
    assets: assetsBelow("dist/client"),
  });
  return { mf, origin: (await mf.ready).origin };
}

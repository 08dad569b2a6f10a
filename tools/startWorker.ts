import { readdirSync, readFileSync } from "node:fs";
import { Miniflare } from "miniflare";

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

/** The Worker's modules by name, its entry first, so that nothing has to be parsed to find them. */
export function builtModules(folder: string) {
  const [files, entry] = [readdirSync(folder), "index.js"];
  return [
    { type: "ESModule" as const, path: `${folder}/${entry}` },
    ...files
      .filter((file) => file.endsWith(".js") && file !== entry)
      .map((file) => ({ type: "ESModule" as const, path: `${folder}/${file}` })),
    ...files.filter((file) => file.endsWith(".wasm")).map((file) => ({ type: "CompiledWasm" as const, path: `${folder}/${file}` })),
  ];
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

import { readFileSync } from "node:fs";
import { Miniflare } from "miniflare";

/** The built Worker on workerd, listening on 127.0.0.1 at a free port. Dispose of it when done. */
export async function startWorker(bindings: Record<string, string> = {}): Promise<{ mf: Miniflare; origin: string }> {
  const mf = new Miniflare({
    host: "127.0.0.1",
    port: 0,
    rootPath: "dist/worker",
    modules: true,
    modulesRules: [{ type: "CompiledWasm", include: ["**/*.wasm"] }],
    scriptPath: "index.js",
    compatibilityDate: /compatibility_date = "(.*)"/.exec(readFileSync("wrangler.toml", "utf8"))?.[1] ?? "",
    bindings: { PUBLIC_ORIGIN: "", ...bindings },
    cf: false,
    assets: {
      directory: "../client",
      binding: "ASSETS",
      routerConfig: { has_user_worker: true, static_routing: { user_worker: ["/*"], asset_worker: ["/assets/*"] } },
    },
  });
  const url = await mf.ready;
  return { mf, origin: url.origin };
}

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { SITE_VARIABLES } from "../../src/curator/siteVariables.ts";
import { moduleFiles, moduleLines } from "../workerdProgram.ts";

/** Where the configuration is left: beside the Worker and its assets, so that the three move together. */
export const PLAIN = "dist/plain";

/**
 * Writes what workerd needs to serve the built Worker by itself: `dist/plain/config.capnp` and the Worker that stands before ours. The
 * folder of assets is named when workerd is started (`--directory-path=assets=…`), its variables come from the environment.
 */
export function writePlainConfig(): void {
  mkdirSync(PLAIN, { recursive: true });
  buildSync({ entryPoints: ["tools/plain/front.ts"], outfile: `${PLAIN}/front.js`, bundle: true, format: "esm", minify: true });
  const date = /compatibility_date = "(.*)"/.exec(readFileSync("wrangler.toml", "utf8"))?.[1] ?? "";
  writeFileSync(`${PLAIN}/config.capnp`, configText(moduleLines(moduleFiles("dist/worker"), "../worker"), date));
}

function configText(modules: string, date: string): string {
  const text = JSON.stringify;
  const variables = SITE_VARIABLES.map((name) => `(name = ${text(name)}, fromEnvironment = ${text(name)}),`);
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "front", worker = (
      modules = [(name = "front.js", esModule = embed "front.js")],
      compatibilityDate = ${text(date)},
      bindings = [(name = "SITE", service = "site"), (name = "FILES", service = "assets")],
    )),
    (name = "site", worker = (
      modules = [
        ${modules}
      ],
      compatibilityDate = ${text(date)},
      bindings = [
        (name = "ASSETS", service = "assets"),
        ${variables.join("\n        ")}
      ],
    )),
    (name = "assets", disk = ()),
    # The site asks nobody.
    (name = "internet", network = (allow = [])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:8787", http = (), service = "front")],
);
`;
}

import { mkdirSync, writeFileSync } from "node:fs";
import { buildSync } from "esbuild";
import { SITE_VARIABLES } from "../../src/curator/siteVariables.ts";
import { moduleFiles, RENDERER, workerService } from "../workerdProgram.ts";

/** Where the configuration is left: beside the Workers and the assets, so that all move together. */
export const PLAIN = "dist/plain";

/**
 * Writes what workerd needs to serve the built Worker by itself: `dist/plain/config.capnp` and the Worker that stands before ours. The
 * folder of assets is named when workerd is started (`--directory-path=assets=…`), its variables come from the environment.
 */
export function writePlainConfig(): void {
  mkdirSync(PLAIN, { recursive: true });
  buildSync({ entryPoints: ["tools/plain/front.ts"], outfile: `${PLAIN}/front.js`, bundle: true, format: "esm", minify: true });
  writeFileSync(`${PLAIN}/config.capnp`, configText());
}

/** Parts of a configuration that are written alike. */
const service = (name: string, to: string) => `(name = "${name}", service = "${to}")`;
const variable = (name: string) => `(name = "${name}", fromEnvironment = "${name}")`;

function configText(): string {
  const workers = [
    {
      name: "front",
      modules: [{ name: "front.js", kind: "esModule" } as const],
      folder: ".",
      bindings: [service("SITE", "site"), service("FILES", "assets")],
    },
    {
      name: "site",
      modules: moduleFiles("dist/worker"),
      folder: "../worker",
      bindings: [service("ASSETS", "assets"), service("RENDERER", "renderer"), ...SITE_VARIABLES.map(variable)],
    },
    { name: "renderer", modules: moduleFiles(RENDERER), folder: "../renderer" },
  ];
  return `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    ${workers.map(workerService).join("\n    ")}
    (name = "assets", disk = ()),
    # The site asks nobody.
    (name = "internet", network = (allow = [])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:8787", http = (), service = "front")],
);
`;
}

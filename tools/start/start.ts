import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { closedHome, folderFault, type Listening, listeningOf, portFault, workerdFault } from "./startFaults.ts";

/** The site, which has the port, and what draws its pictures. */
const BOTH = ["--config", "wrangler.toml", "--config", "wrangler.renderer.toml"];

/** Runs what has been found fit to run: wrangler, which builds, serves and builds again. Ends when it ends. */
function hand(flags: string[], listening: Listening): void {
  const home = closedHome();
  if (home !== null) console.error(`home cannot be written (${home}): wrangler keeps its logs in .wrangler of this folder instead.`);
  // Both would stand below home. Set here, wrangler does not look there.
  const kept = home === null ? {} : { WRANGLER_LOG_PATH: ".wrangler/logs", WRANGLER_REGISTRY_PATH: ".wrangler/registry" };
  const command = ["--env-file=wrangler.env", "node_modules/wrangler/bin/wrangler.js", "dev", ...BOTH, ...flags];
  // One reader waits less for what is computed than for a build that answers every address beforehand.
  const child = spawn(process.execPath, command, { stdio: "inherit", env: { PRERENDER: "none", ...process.env, ...kept } });
  // Ctrl-C reaches the child by itself: it ends what it started, and this process after it.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill(signal));
  child.on("exit", async (code, signal) => {
    // Between the look and the end of the build the port may have gone to another, such as a second start.
    const taken = code ? await portFault(listening) : null;
    if (taken !== null) console.error(taken);
    process.exitCode = code ?? (signal === null ? 1 : 0);
  });
}

/** Loaded last and only then: it takes longer than all else. Loaded as tsx can, which has made this a module of the old kind. */
function dataFault(): string | null {
  const loaded: typeof import("./dataFault.ts") = createRequire(import.meta.url)("./dataFault.ts");
  return loaded.dataFault();
}

async function main(flags: string[]): Promise<void> {
  const listening = listeningOf(flags, readFileSync("wrangler.toml", "utf8"));
  const found = (await portFault(listening)) ?? folderFault() ?? workerdFault() ?? dataFault();
  if (found === null) return hand(flags, listening);
  console.error(found);
  process.exitCode = 1;
}

void main(process.argv.slice(2));

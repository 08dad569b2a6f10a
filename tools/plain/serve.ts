import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { siteVariables } from "../../src/curator/siteVariables.ts";
import { portFault, workerdFault } from "../start/startFaults.ts";
import { writePlainConfig } from "./config.ts";
import { startPlain } from "./startPlain.ts";

/**
 * `npm run serve -- [--ip 127.0.0.1] [--port 8787]`: serves the built site by workerd alone, without wrangler, Miniflare or an account.
 * `--write` only leaves the configuration in `dist/plain`, for a container or a service of the system. `npm run bundle` comes before.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      ip: { type: "string", default: "127.0.0.1" },
      port: { type: "string", default: "8787" },
      write: { type: "boolean", default: false },
    },
  });
  const found =
    builtFault() ?? (values.write ? null : ((await portFault({ host: values.ip, port: Number(values.port) })) ?? workerdFault()));
  if (found !== null) {
    console.error(found);
    return 1;
  }
  writePlainConfig();
  if (values.write) return 0;
  const { child, origin } = await startPlain(
    `${values.ip}:${values.port}`,
    siteVariables(readFileSync("wrangler.toml", "utf8"), process.env),
  );
  console.log(`${origin} (workerd by itself)`);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => child.kill("SIGTERM"));
  return new Promise((done) => child.once("exit", (code) => done(code ?? 0)));
}

/** Why what was built does not fit, in words; null when it does. Pictures and packages are made for the origin that the build was told. */
function builtFault(): string | null {
  if (!existsSync("dist/worker/index.js")) return "There is no built Worker: npm run bundle makes it.";
  const { origin } = JSON.parse(readFileSync("dist/build.json", "utf8")) as { origin: string };
  const wanted = siteVariables(readFileSync("wrangler.toml", "utf8"), process.env).PUBLIC_ORIGIN;
  if (wanted === "" || wanted === origin) return null;
  return `The site was built for ${origin}, not for ${wanted}: PUBLIC_ORIGIN=${wanted} npm run bundle builds it anew.`;
}

process.exitCode = await main();

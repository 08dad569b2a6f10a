import { execFileSync, spawnSync } from "node:child_process";
import { delimiter, resolve } from "node:path";

/**
 * `npm run test:nodes`: the lanes unit, property, apart, cli and worker under the newer versions of Node.js in `package.json` beside this file, which it installs
 * there. They come as npm packages for Linux on x64; elsewhere a version manager has to switch, and then `npm test` does the rest.
 * Exits with 1 when a lane fails under one of them.
 */
const LANES = ["unit", "property", "apart", "cli", "worker"];
const VERSIONS = ["node22", "node24"];

function main(): number {
  if (process.platform !== "linux" || process.arch !== "x64") {
    console.error("npm run test:nodes needs Linux on x64; elsewhere switch the version of Node.js and run npm test");
    return 1;
  }
  execFileSync("npm", ["ci", "--prefix", import.meta.dirname], { stdio: "inherit" });
  const failed = VERSIONS.filter((name) => !passesUnder(resolve(import.meta.dirname, "node_modules", name, "bin")));
  console.log(failed.length === 0 ? `${VERSIONS.join(" and ")}: all lanes pass` : `failed under ${failed.join(" and ")}`);
  return failed.length === 0 ? 0 : 1;
}

/** Whether the lanes pass under the Node.js in a folder, which commands that tests start find first, too. */
function passesUnder(folder: string): boolean {
  const node = resolve(folder, "node");
  console.log(`\nNode.js ${execFileSync(node, ["--version"], { encoding: "utf8" }).trim()}`);
  const { TSX_TSCONFIG_PATH: _, ...env } = process.env;
  const lanes = LANES.flatMap((lane) => ["--project", lane]);
  const options = { stdio: "inherit", env: { ...env, PATH: `${folder}${delimiter}${env["PATH"] ?? ""}` } } as const;
  return spawnSync(node, ["node_modules/vitest/vitest.mjs", "run", ...lanes], options).status === 0;
}

process.exitCode = main();

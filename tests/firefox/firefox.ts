import { execFileSync, spawnSync } from "node:child_process";
import { installedFirefox } from "./installed.ts";

/**
 * `npm run firefox`: the lane in this folder, in a Firefox that is installed here; apart from `npm test`, so that its tests are counted apart and
 * nobody needs a Firefox. What drives it, `package.json` beside this file, is installed in this folder. Exits with 1 when a test fails;
 * without a Firefox it says so in one line and exits with 0.
 */
function main(): number {
  const firefox = installedFirefox();
  if (firefox === undefined) {
    console.log(
      "lane firefox skipped, no test run: no Firefox here (Debian: apt-get install firefox-esr; elsewhere FIREFOX names its path)",
    );
    return 0;
  }
  const run = (...command: [string, ...string[]]) => execFileSync(command[0], command.slice(1), { stdio: "inherit" });
  console.log(`lane firefox, in ${execFileSync(firefox, ["--version"], { encoding: "utf8" }).trim()}`);
  run("npm", "ci", "--prefix", import.meta.dirname);
  run("npm", "run", "ready", "--", "fast");
  run("npx", "tsc", "--build", "tests/firefox");
  const { TSX_TSCONFIG_PATH: _, ...env } = process.env;
  const lane = ["node_modules/vitest/vitest.mjs", "run", "--mode", "firefox", ...process.argv.slice(2)];
  return spawnSync(process.execPath, lane, { stdio: "inherit", env }).status === 0 ? 0 : 1;
}

process.exitCode = main();

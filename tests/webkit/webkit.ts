import { execFileSync, spawnSync } from "node:child_process";
import { type InstalledWebkit, installedWebkit } from "./installed.ts";
import { unseenScreen } from "./screen.ts";

/**
 * `npm run webkit`: the lane in this folder, in a WebKit that is installed here; apart from `npm test`, so that its tests are counted apart and
 * nobody needs a WebKit. What drives it, `package.json` beside this file, is installed in this folder. Exits with 1 when a test fails;
 * without a WebKit it says so in one line and exits with 0.
 */
async function main(): Promise<number> {
  const webkit = installedWebkit();
  if (webkit === undefined) {
    console.log(
      "lane webkit skipped, no test run: no WebKit here (Debian: apt-get install webkit2gtk-driver xvfb; elsewhere WEBKIT_BROWSER names the browser of WebKitGTK)",
    );
    return 0;
  }
  const run = (...command: [string, ...string[]]) => execFileSync(command[0], command.slice(1), { stdio: "inherit" });
  console.log(`lane webkit, in ${await versionOf(webkit)}`);
  run("npm", "ci", "--prefix", import.meta.dirname);
  run("npm", "run", "ready", "--", "fast");
  run("npx", "tsc", "--build", "tests/webkit");
  const { TSX_TSCONFIG_PATH: _, ...env } = process.env;
  const lane = ["node_modules/vitest/vitest.mjs", "run", "--mode", "webkit", ...process.argv.slice(2)];
  return spawnSync(process.execPath, lane, { stdio: "inherit", env }).status === 0 ? 0 : 1;
}

/** What the browser says it is; it says nothing without a screen. */
async function versionOf({ browser, screen }: InstalledWebkit): Promise<string> {
  const unseen = screen === null ? null : await unseenScreen(screen);
  try {
    return execFileSync(browser, ["--version"], { encoding: "utf8", env: { ...process.env, ...unseen?.env } }).trim();
  } finally {
    unseen?.server.kill();
  }
}

// Not awaited: beside a `package.json` without a type, tsx reads this as CommonJS.
void main().then((status) => {
  process.exitCode = status;
});

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { deployFaults } from "../src/curator/deployFaults.ts";
import { frozenFaults } from "../src/curator/frozenFaults.ts";
import { releaseName } from "../src/curator/releases.ts";

/** `npm run deploy`: puts a release online. Refuses drafts, releases that are not as they were frozen, and absolute addresses without a host. Flags go through to wrangler. */
function main(flags: string[]): number {
  const faults = deployFaults(releaseName("data"), readFileSync("wrangler.toml", "utf8"), frozenFaults("data"));
  if (faults.length > 0) {
    console.error(`${faults.join("\n")}\nnothing was deployed`);
    return 1;
  }
  return spawnSync(process.execPath, ["node_modules/wrangler/bin/wrangler.js", "deploy", ...flags], { stdio: "inherit" }).status ?? 1;
}

process.exit(main(process.argv.slice(2)));

import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readData } from "../src/curator/readData.ts";
import { aYearOn, grown, grownIds } from "./fixtures/grown.ts";
import { writeData } from "./fixtures/writeData.ts";

/**
 * `npm run grown [-- [--year] <tests>]`: shows that data may grow. In a copy of this project it adds a document, a series, a chart and an act,
 * corrects figures and rewords sentences; then it builds from that and runs the tests there, by default those of unit and worker.
 * Exits as they do.
 */
function main(tests: string[], isLater: boolean): number {
  const copy = mkdtempSync(join(tmpdir(), "baku-balance-grown-"));
  try {
    for (const path of execFileSync("git", ["ls-files"], { encoding: "utf8" }).trimEnd().split("\n")) cpSync(path, join(copy, path));
    symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
    const own = readData(join(copy, "data"));
    writeData(join(copy, "data"), grown(isLater ? aYearOn(own) : own, "next"));
    // Of every paragraph of a document stands what its readers found, beside the codings and outside the data.
    const read = [1, 2, 3].map((paragraph) => `${grownIds("next").document},${paragraph},none,,no,nothing beyond what is recorded,both\n`);
    appendFileSync(join(copy, "data/codings/paragraphs.csv"), read.join(""));
    // What tsx tells its children of this script's settings is not for the commands that tests start there.
    const { TSX_TSCONFIG_PATH: _, ...env } = process.env;
    const options = { cwd: copy, env: { ...env, PRERENDER: "sample" }, stdio: "inherit" } as const;
    const run = (command: string, args: string[]) => spawnSync(command, args, options).status ?? 1;
    return run("npm", ["run", "bundle"]) || run("npx", ["vitest", "run", ...tests]);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const asked = process.argv.slice(2).filter((argument) => argument !== "--year");
process.exitCode = main(asked.length > 0 ? asked : ["tests/unit", "tests/worker"], process.argv.includes("--year"));

import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readData } from "../../src/curator/readData.ts";
import { writeData } from "../fixtures/writeData.ts";
import { type Built, builtBelow } from "./cost/built.ts";
import { grown } from "./grown.ts";
import { temporary } from "./temporary.ts";

/** The rules of the desk, which know each document by its name; what the Worker itself asks of rows is kept. */
const WITHOUT_RULES = [
  ["loadStrictly(readData(folder), release, readReleased(folder))", "loadCatalog(readData(folder), release)"],
  ["import { loadFrozen }", "import { loadCatalog, loadFrozen }"],
] as const;

/**
 * Builds this project from its data `factor` times, in a copy that is gone when this process ends. Canonical answers are not prerendered, so
 * that all is computed when it is asked for; pictures are those of this build where they are the same.
 *
 * @returns the build, and the seconds of processor time that it took; null where a part of it needed more than `patience` seconds
 */
export function buildGrown(factor: number, patience: number): { built: Built; seconds: number } | null {
  const copy = temporary(`${factor}x`);
  const paths = execFileSync("git", ["ls-files"], { encoding: "utf8" }).trimEnd().split("\n");
  for (const path of [...paths, "dist/pictures.json", "dist/client/pictures"])
    if (!path.startsWith("tests/") && existsSync(path)) cpSync(path, join(copy, path), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  writeData(join(copy, "data"), grown(readData("data"), factor));
  const loader = join(copy, "src/curator/loadHead.ts");
  for (const [rules, loaded] of WITHOUT_RULES) {
    const text = readFileSync(loader, "utf8");
    if (!text.includes(rules)) throw new Error(`${loader} no longer says ${rules}`);
    writeFileSync(loader, text.replace(rules, loaded));
  }
  const { TSX_TSCONFIG_PATH: _, ...env } = process.env;
  const limited = `ulimit -t ${patience}; TIMEFORMAT="cpu %U %S"; time npm run --silent bundle`;
  const made = spawnSync("bash", ["-c", limited], { cwd: copy, env: { ...env, PRERENDER: "none" }, encoding: "utf8" });
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(made.stderr) ?? [];
  const seconds = Number(user) + Number(system);
  if (made.status !== 0 && seconds >= patience) return null;
  if (made.status !== 0) throw new Error(`The build of ${factor}x: ${made.stdout}${made.stderr}`);
  return { built: builtBelow(join(copy, "dist")), seconds };
}

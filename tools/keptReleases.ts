import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { build } from "esbuild";
import naming from "#subject";
import type { ReleaseRecord } from "../src/model/history.ts";
import { writeReleases } from "./exportReleases.ts";

/**
 * Frozen releases never change, and to read, pack and write all of them is half of a build. So what an earlier build wrote stays where it was
 * made from the same bytes by the same code, and is whole.
 */

/** The code that writes them, in one piece: an import more is part of it by itself, and a comment is not. */
const CODE = "tools/exportReleases.ts";

/** What it reads beside the releases. */
const BESIDE = ["package-lock.json", "tools/package/CC-BY-4.0.txt"];

/** What they were made from, and what came of it. */
interface Made {
  from: string;
  into: string;
}

/**
 * Writes the frozen releases of a data folder below `out` as `writeReleases` does, unless they stand there already. `memory` is the file that
 * tells so. Returns the history, newest release first.
 */
export async function keptReleases(data: string, out: string, origin: string, memory: string): Promise<ReleaseRecord[]> {
  const from = await madeFrom(data, origin);
  const known = existsSync(memory) ? (JSON.parse(readFileSync(memory, "utf8")) as Made) : null;
  if (known !== null && known.from === from && known.into === sumBelow(out))
    return JSON.parse(readFileSync(join(out, "history.json"), "utf8")) as ReleaseRecord[];
  rmSync(memory, { force: true });
  rmSync(out, { recursive: true, force: true });
  const history = writeReleases(data, out, origin);
  writeFileSync(memory, JSON.stringify({ from, into: sumBelow(out) } satisfies Made));
  return history;
}

let code: Promise<string> | null = null;

/** The code in one piece. Read once a process: what runs in it stays as it was loaded. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [CODE],
    bundle: true,
    write: false,
    packages: "external",
    platform: "node",
    format: "esm",
    tsconfig: "tsconfig.base.json",
    logLevel: "error",
  });
  return outputFiles.map(({ text }) => text).join();
}

/** Names all that the releases are made from: the code, what Node it runs in, the frozen bytes, and what the subject is called. */
async function madeFrom(data: string, origin: string): Promise<string> {
  code ??= bundled();
  const hash = createHash("sha256").update(JSON.stringify([process.version, naming, origin, sumBelow(join(data, "releases"))]));
  hash.update(await code);
  for (const path of BESIDE) hash.update(readFileSync(path));
  return hash.digest("hex");
}

/** Names every file below a folder with its bytes. */
function sumBelow(folder: string): string {
  const hash = createHash("sha256");
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  for (const path of paths.map((one) => one.split(sep).join("/")).sort()) {
    const place = join(folder, path);
    if (!statSync(place).isFile()) continue;
    const bytes = readFileSync(place);
    hash.update(JSON.stringify([path, bytes.length])).update(bytes);
  }
  return hash.digest("hex");
}

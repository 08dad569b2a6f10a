import { readFileSync } from "node:fs";
import { sha256 } from "../src/curator/sha256.ts";

/** SHA-256, in hexadecimal, of each release's file below `folder`: the Worker serves a release only when its file is the one that was built. */
export function releaseSums(folder: string, versions: string[]): Record<string, string> {
  const sum = (version: string) => sha256(readFileSync(`${folder}/${version}.json`));
  return Object.fromEntries(versions.map((version) => [version, sum(version)]));
}

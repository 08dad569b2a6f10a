import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** SHA-256, in hexadecimal, of each release's file below `folder`: the Worker serves a release only when its file is the one that was built. */
export function releaseSums(folder: string, versions: string[]): Record<string, string> {
  const sum = (version: string) =>
    createHash("sha256")
      .update(readFileSync(`${folder}/${version}.json`))
      .digest("hex");
  return Object.fromEntries(versions.map((version) => [version, sum(version)]));
}

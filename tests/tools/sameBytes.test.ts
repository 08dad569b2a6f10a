import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { isThorough } from "../fixtures/sample.ts";

it("a build of the same sources in another folder gives the same bytes", () => {
  const here = sums("dist");
  const elsewhere = build();
  expect(Object.keys(elsewhere).length).toBeGreaterThan(30);
  // An older build may have left files here whose names are hashes of what was in them.
  const others = Object.keys(elsewhere).filter((path) => elsewhere[path] !== here[path]);
  expect(
    others,
    "files of dist/ that are other bytes, or older than the sources (npm run ready -- fast; in thorough mode npm run bundle)",
  ).toEqual([]);
});

/**
 * Builds a copy of the project in a folder of its own, with as many answers made beforehand as `npm run tools:ready` has; returns the checksum
 * of every file that comes out.
 */
function build(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "build-"));
  try {
    for (const path of ["src", "data", "tools", "package.json", "package-lock.json", "wrangler.toml", "tsconfig.base.json"])
      cpSync(path, join(folder, path), { recursive: true });
    // In a sample pictures are kept whose SVG comes out the same, as every build keeps them; in thorough mode all are drawn again.
    if (!isThorough())
      for (const path of ["dist/client/pictures", "dist/pictures.json"]) cpSync(path, join(folder, path), { recursive: true });
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    const env = { ...process.env, PRERENDER: isThorough() ? "all" : "sample" };
    execFileSync("npm", ["run", "--silent", "build"], { cwd: folder, stdio: "pipe", env });
    return sums(join(folder, "dist"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The checksum of every file below a folder, by its path there. */
function sums(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(folder, path)).isFile());
  const sum = (path: string) =>
    createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("hex");
  return Object.fromEntries(paths.sort().map((path) => [path, sum(path)]));
}

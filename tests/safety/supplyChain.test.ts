import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { licenseTable } from "../../tools/licenses.ts";
import { isThorough } from "../fixtures/sample.ts";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Record<"dependencies" | "devDependencies", Record<string, string>>;

describe("what the project rests on", () => {
  it("is named by exact versions", () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it("is locked without download addresses, each package by its checksum", () => {
    for (const path of [
      "package-lock.json",
      "tests/bench/package-lock.json",
      "tests/firefox/package-lock.json",
      "tests/nodes/package-lock.json",
    ]) {
      const { packages } = JSON.parse(readFileSync(path, "utf8")) as {
        packages: Record<string, { resolved?: string; integrity?: string }>;
      };
      const entries = Object.entries(packages).filter(([name]) => name !== "");
      expect(entries.length).toBeGreaterThanOrEqual(2);
      expect(entries.filter(([, entry]) => entry.resolved !== undefined || entry.integrity === undefined)).toEqual([]);
    }
  });

  it("is listed with its licenses, all of them free to pass on", () => {
    const table = licenseTable();
    expect(readFileSync("LICENSES.md", "utf8")).toBe(table);
    const licenses = [...table.matchAll(/^\| [^|]+ \| \d[^|]* \| ([^|]+) \|$/gm)].map((match) => match[1]);
    expect(licenses.length).toBeGreaterThan(8);
    expect(
      licenses.filter((license) => !/^(?:MIT|ISC|BSD-3-Clause|Apache-2\.0|MPL-2\.0|MIT AND OFL-1\.1|OFL-1\.1)$/.test(license ?? "")),
    ).toEqual([]);
  });
});

it("a build of the same sources in another folder gives the same bytes", () => {
  const here = sums("dist");
  const elsewhere = build();
  expect(Object.keys(elsewhere).length).toBeGreaterThan(30);
  // An older build may have left files here whose names are hashes of what was in them.
  const others = Object.keys(elsewhere).filter((path) => elsewhere[path] !== here[path]);
  expect(others, "files of dist/ that are other bytes, or older than the sources (npm run bundle)").toEqual([]);
}, 120_000);

/** Builds a copy of the project in a folder of its own; returns the checksum of every file that comes out. */
function build(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "build-"));
  try {
    for (const path of ["src", "data", "tools", "package.json", "package-lock.json", "wrangler.toml", "tsconfig.base.json"])
      cpSync(path, join(folder, path), { recursive: true });
    // In a sample pictures are kept whose SVG comes out the same, as every build keeps them; in thorough mode all are drawn again.
    if (!isThorough())
      for (const path of ["dist/client/pictures", "dist/pictures.json"]) cpSync(path, join(folder, path), { recursive: true });
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    execFileSync("npm", ["run", "--silent", "build"], { cwd: folder, stdio: "pipe" });
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

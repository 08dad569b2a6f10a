import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { licenseTable } from "../../tools/licenses.ts";

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
      "tests/tools/mcp/package-lock.json",
      "tests/tools/package-lock.json",
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

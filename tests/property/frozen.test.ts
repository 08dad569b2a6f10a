import { appendFileSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { freeze } from "../../src/curator/freeze.ts";
import { frozenDescriptor } from "../../src/curator/frozenDescriptor.ts";
import { frozenFaults } from "../../src/curator/frozenFaults.ts";
import { readData } from "../../src/curator/readData.ts";
import { listReleases, readRelease, releaseFolder } from "../../src/curator/releases.ts";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { dataFolder } from "../fixtures/dataFolder.ts";
import { threeRows } from "../fixtures/files.ts";
import { drawn } from "../fixtures/sample.ts";

const releases = listReleases("data");

if (releases.length === 0) {
  it("there is no release yet: nothing is frozen, so nothing can have changed", () => {
    expect(existsSync("data/releases")).toBe(false);
  });
} else {
  describe("the releases of this project", () => {
    it("hold the bytes that were frozen, no file more or less, and load", () => {
      const loaded = drawn(releases, 4, 8);
      expect(frozenFaults("data", (version) => loaded.includes(version))).toEqual([]);
    });
    it("stand alone in their folder", () => {
      expect(readdirSync("data/releases").sort()).toEqual([...releases].sort());
    });
    it("name no code and no source that the head has forgotten: parameters of pinned addresses are read with the head's lists", () => {
      const rows = (files: DataFiles, file: string) => csvParse(files[file] ?? expect.fail(`no ${file}`));
      const names = (files: DataFiles) => [
        ...rows(files, "codes.csv").map(({ list, code }) => `${list} ${code}`),
        ...rows(files, "sources.csv").map(({ id }) => id),
      ];
      const head = new Set(names(readData("data")));
      const forgotten = releases.flatMap((version) => names(readRelease("data", version)).filter((name) => !head.has(name)));
      expect(forgotten).toEqual([]);
    });
    it("rise in version as in time", () => {
      const created = releases.map((version) => frozenDescriptor(releaseFolder("data", version)).created);
      expect(created).toEqual([...created].sort().reverse());
    });
  });
}

const UNREADABLE = "datapackage.json cannot be read: datapackage.json:1:0";
const described = (stated: unknown) => (release: string) => writeFileSync(join(release, "datapackage.json"), JSON.stringify(stated));

describe("a frozen release that is touched is found out", () => {
  it.each<[string, (release: string) => void, string | RegExp]>([
    ["a byte more", (release) => appendFileSync(join(release, "series.csv"), "\n"), "2026.1.0: series.csv was changed"],
    ["a change list rewritten", (release) => writeFileSync(join(release, "changes.csv"), "a\n"), "2026.1.0: changes.csv was changed"],
    ["a file less", (release) => rmSync(join(release, "coverage/blog-2021.csv")), "2026.1.0: coverage/blog-2021.csv is missing"],
    ["a file more", (release) => writeFileSync(join(release, "notes.txt"), ""), "2026.1.0: notes.txt is superfluous"],
    ["another version", (release) => renameSync(release, join(release, "../2026.3.0")), "2026.3.0: datapackage.json calls itself 2026.1.0"],
    ["no files described", described({ version: "2026.1.0", created: "" }), `2026.1.0: ${UNREADABLE} resources "": expected`],
    [
      "a file without its hash",
      described({ version: "", created: "", resources: [{ path: "a" }] }),
      `${UNREADABLE} resources.0.hash "": expected`,
    ],
    ["nothing described", described(null), `2026.1.0: ${UNREADABLE} "": expected an object`],
    ["no event at all", (release) => rmSync(join(release, "events.csv")), "2026.1.0: events.csv is missing"],
  ])("%s", (_, touch, fault) => {
    const folder = dataFolder(threeRows);
    freeze(folder, { version: "2026.1.0", date: "2026-11-22", reasons: null });
    expect(frozenFaults(folder)).toEqual([]);
    touch(releaseFolder(folder, "2026.1.0"));
    expect(frozenFaults(folder)).toContainEqual(expect.stringMatching(fault));
  });
});

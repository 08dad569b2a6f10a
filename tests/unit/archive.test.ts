import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { dataPackage } from "../../src/curator/dataPackage.ts";
import { differences } from "../../src/model/differences.ts";
import { type DataFiles, loadCatalog } from "../../src/tables/catalog.ts";
import { changesText } from "../../src/tables/changes.ts";
import { redistributed } from "../../src/tables/redistributed.ts";
import { archive } from "../../tools/archive.ts";
import { threeRows, withFault } from "../fixtures/files.ts";

const closed = withFault("sources.csv", ",en,all rights reserved,yes,9,,\nblog-2021", ",en,all rights reserved,no,9,,\nblog-2021");

function frozen(data: DataFiles) {
  const catalog = loadCatalog(data, "2026.1.0");
  const changes = differences(null, catalog).map((d) => ({ ...d, kind: "added" as const, reason: null, rests_on: [] }));
  const files: DataFiles = { ...data, "changes.csv": changesText(changes) };
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  return { files, stated: dataPackage(catalog, "2026-11-22", bytes) };
}

function unzip(data: DataFiles) {
  const { files, stated } = frozen(data);
  const { zip, descriptor } = archive(files, stated);
  const entries = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.replace("baku-balance-2026.1.0/", ""), strFromU8(bytes)]);
  return { files, zip, descriptor, stated, inside: Object.fromEntries(entries) as Record<string, string> };
}

describe("the zip of a release", () => {
  it("holds every file with its bytes, and the Data Package", () => {
    const { files, inside, stated } = unzip(threeRows);
    expect(Object.keys(inside).sort()).toEqual([...Object.keys(files), "datapackage.json"].sort());
    for (const [path, text] of Object.entries(files)) expect(inside[path], path).toBe(text);
    expect(JSON.parse(inside["datapackage.json"] ?? "")).toEqual(stated);
  });

  it("has the same bytes each time, in every time zone", () => {
    const zone = process.env["TZ"];
    const hashes = ["UTC", "Asia/Baku", "America/Los_Angeles"].map((name) => {
      process.env["TZ"] = name;
      return createHash("sha256").update(unzip(threeRows).zip).digest("hex");
    });
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(new Set(hashes).size).toBe(1);
  });

  it("leaves out the rows of sources that may not be redistributed, says so, and states the sizes of what it holds", () => {
    const { inside, descriptor } = unzip(closed);
    expect(descriptor.left_out).toEqual({ "paper-2014": 3 });
    expect(descriptor.description).toContain("paper-2014 (3)");
    const rows = Object.entries(inside).filter(([path]) => /^(?:observations|mentions|changes|coverage)/.test(path));
    // That the source is there is our own knowledge; what it says is not in the zip.
    for (const [path, text] of rows) expect(text.replace("added,source,paper-2014,", ""), path).not.toContain("paper-2014");
    expect(inside["observations/trade.csv"]).toContain("blog-2021");
    for (const { path, bytes, hash } of descriptor.resources) {
      const held = Buffer.from(inside[path] ?? "");
      expect([bytes, hash], path).toEqual([held.length, `sha256:${createHash("sha256").update(held).digest("hex")}`]);
    }
    // What an event is stands in our own words: the row stays, without the mentions.
    expect(inside["events.csv"]).toBe(closed["events.csv"]);
  });
});

describe("rows that may not be redistributed", () => {
  it("are found by source, in observations, mentions, coverage and lists of changes", () => {
    const changes = [
      "kind,noun,id,field,before,after,reason",
      "corrected,observation,trade.ISR.2013.paper-2014,value,1,2,Why",
      "corrected,observation,trade.IRN.2020.blog-2021,value,1,2,Why",
      "added,event,embassy-planned,paper-2014:3,,hopes for an embassy,",
      "added,event,embassy-planned,blog-2021:3,,hopes,",
      "",
    ].join("\n");
    const { files, leftOut } = redistributed({ ...threeRows, "changes.csv": changes }, ["paper-2014"]);
    expect(leftOut).toEqual({ "paper-2014": 4 });
    expect(files["changes.csv"]?.split("\n")).toHaveLength(4);
    expect(files["series.csv"]).toBe(threeRows["series.csv"]);
  });
});

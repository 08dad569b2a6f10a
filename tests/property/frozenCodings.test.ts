import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freeze } from "../../src/curator/freeze.ts";
import { frozenFaults } from "../../src/curator/frozenFaults.ts";
import { loadRelease } from "../../src/curator/loadHead.ts";
import { readData } from "../../src/curator/readData.ts";
import { listReleases, readRelease, releaseFolder, releaseName } from "../../src/curator/releases.ts";
import { balanceRows, DEFAULT_BALANCE } from "../../src/model/sensitivity.ts";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { frozenSentences, writeReleases } from "../../tools/exportReleases.ts";
import { codedFrom } from "../fixtures/codings.ts";
import { dataFolder, writeData } from "../fixtures/dataFolder.ts";
import { threeRows, withRows } from "../fixtures/files.ts";
import { drawn } from "../fixtures/sample.ts";

const DAILY = {
  ...{ id: "daily-2022", collection: "documents", kind: "opinion", publisher: "A Daily", title: "A third title", published: "2022-01" },
  ...{ published_basis: "page", language: "en", license: "all rights reserved", redistribute: "yes", paragraphs: 9 },
};
/** A second document tells the same acts: with either of them left out, a year still has its sign. */
const told: DataFiles = {
  ...withRows("sources", "sources.csv", [DAILY]),
  "mentions.csv": (threeRows["mentions.csv"] ?? "").replace(/^(.*),blog-2021,(.*)$/gm, "$1,blog-2021,$2\n$1,daily-2022,$2"),
};

/** A coding as coders leave it who say what the data say, but for the mentions given. */
function coding(name: string, mentions = told["mentions.csv"] ?? ""): DataFiles {
  const files = codedFrom({ ...told, "mentions.csv": mentions });
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`codings/${name}/${path}`, text]));
}

const coded: DataFiles = { ...told, ...coding("first"), ...coding("second") };
/** A second coding to which the visit and the signing are rumours. */
const denied = coding("second", (told["mentions.csv"] ?? "").replaceAll("happened,0", "alleged,0"));
const ORDER = { version: "2026.3.0", date: "2026-11-22", reasons: null };

function frozen(files: DataFiles): string {
  const folder = dataFolder(files);
  freeze(folder, ORDER, { english: () => [{ chart: "trade", part: "title", sentence: "Trade by year" }], others: {} });
  return folder;
}

describe("a release holds both codings", () => {
  it("byte by byte, described, and without being part of its rows", () => {
    const folder = frozen(coded);
    const path = "codings/first/mentions.csv";
    expect(readFileSync(join(releaseFolder(folder, "2026.3.0"), path), "utf8")).toBe(coded[path]);
    expect(frozenFaults(folder)).toEqual([]);
    expect(Object.keys(readRelease(folder, "2026.3.0")).sort()).toEqual(Object.keys(told).sort());
  });

  it("so that its directions and the agreement of the coders stay, whatever becomes of the codings of the head", () => {
    const folder = frozen(coded);
    const rows = (version: string) => balanceRows(loadRelease(folder, version), DEFAULT_BALANCE);
    const before = rows("2026.3.0");
    expect(before.find(({ year }) => year === 2016)).toMatchObject({ coder_agreement: 3 });
    writeData(folder, denied);
    freeze(folder, { ...ORDER, version: "2026.4.0" });
    expect(rows("2026.3.0")).toEqual(before);
    expect(rows("2026.4.0").find(({ year }) => year === 2016)).toMatchObject({ coder_agreement: 2, direction: null });
  });

  it("and the head is a draft once they differ", () => {
    const folder = frozen(coded);
    expect(releaseName(folder)).toBe("2026.3.0");
    writeData(folder, denied);
    expect(releaseName(folder)).toBe("2026.4.0-draft");
  });

  it("and the Worker gets what they say of each year, with what the charts said", () => {
    const folder = frozen(coded);
    const out = join(folder, "../out");
    writeReleases({ data: folder, out, origin: "" });
    const state = JSON.parse(readFileSync(join(out, "2026.3.0.json"), "utf8"));
    expect(state.codingSigns).toEqual(loadRelease(folder, "2026.3.0").codingSigns);
    expect(state.sentences).toEqual(frozenSentences(folder, "2026.3.0"));
  });

  it("but a release may have none", () => {
    const folder = frozen(threeRows);
    expect(loadRelease(folder, "2026.3.0").codingSigns).toBe(null);
  });
});

it("a sentence that was changed under a release is found out", () => {
  const folder = frozen(coded);
  writeFileSync(join(releaseFolder(folder, "2026.3.0"), "sentences.csv"), "chart,part,sentence\ntrade,title,Another title\n");
  expect(frozenFaults(folder)).toEqual(["2026.3.0: sentences.csv was changed"]);
});

it("a row of a release that cannot be read is told with the folder of the release", () => {
  const folder = frozen(coded);
  writeFileSync(join(releaseFolder(folder, "2026.3.0"), "sources.csv"), "id\nnobody knows\n");
  expect(() => loadRelease(folder, "2026.3.0")).toThrow(/^releases\/2026\.3\.0\/sources\.csv:2:1 id "nobody knows"/);
});

describe("a release of the first generation", () => {
  const releases = listReleases("data");
  const without = releases.filter((version) => !existsSync(join(releaseFolder("data", version), "subject.csv")));
  const catalogs = without.map((version) => loadRelease("data", version));
  it("is one without subject.csv", () => {
    expect(without).toEqual(expect.arrayContaining(["2026.1.0", "2026.2.0"]));
    expect(catalogs.map(({ generation }) => generation)).toEqual(without.map(() => 1));
    const others = drawn(
      releases.filter((version) => !without.includes(version)),
      8,
      16,
    );
    for (const version of others) expect(loadRelease("data", version).generation, version).toBe(2);
  });

  const questions = [{}, { halfLife: 1 }, { prior: 0, scale: "sign" as const }, { drop: ["avim-2025"] }];
  it.each(questions)("has a direction wherever every variant has the sign of the lean, and asks no coding: %j", (turned) => {
    for (const catalog of catalogs) {
      const rows = balanceRows(catalog, { ...DEFAULT_BALANCE, ...turned });
      for (const { lean, claimable, direction, coder_agreement } of rows) {
        expect(direction).toBe(claimable === 1 && lean !== null ? (lean > 0 ? "ISR" : "IRN") : null);
        expect(coder_agreement).toBe(null);
      }
    }
  });

  it("claims years that the rule of today would not", () => {
    const catalog = loadRelease("data", "2026.2.0");
    const years = (generation: 1 | 2) =>
      balanceRows({ ...catalog, generation }, DEFAULT_BALANCE).flatMap(({ year, direction }) => (direction === "IRN" ? [year] : []));
    expect(years(1)).toEqual([1991, 1992, 1993, 1994, 1995, 1996]);
    expect(years(2).length).toBeLessThan(6);
  });
});

it("no release of today's data folder reads its codings as rows", () => {
  for (const version of listReleases("data"))
    expect(Object.keys(readData(releaseFolder("data", version))).filter((path) => path.startsWith("codings/"))).toEqual([]);
});

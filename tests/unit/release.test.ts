import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freeze } from "../../src/curator/freeze.ts";
import { filesBelow } from "../../src/curator/frozenFaults.ts";
import { loadCodings } from "../../src/curator/loadCodings.ts";
import { lostCodings } from "../../src/curator/lostCodings.ts";
import { listReleases, releaseFolder, releaseName } from "../../src/curator/releases.ts";
import type { DataFiles } from "../../src/tables/catalog.ts";
import { readChanges } from "../../src/tables/changes.ts";
import { codedFrom, edited } from "../fixtures/codings.ts";
import { dataFolder, writeData } from "../fixtures/dataFolder.ts";
import { threeRows, withCells, withFault, withRows } from "../fixtures/files.ts";
import { csv } from "../fixtures/rows.ts";

const DATE = "2026-11-22";
const REASONS = "noun,id,field,kind,reason";
const TRADE = "observations/trade.csv";
const CORRECTED = withCells(TRADE, 2, { value: "5000000000", as_worded: "some $5 billion", quote: "now some $5 billion" });

function release(folder: string, version: string, reasons?: string[]) {
  const path = join(folder, "..", "reasons.csv");
  if (reasons) writeFileSync(path, `${[REASONS, ...reasons].join("\n")}\n`);
  return freeze(folder, { version, date: DATE, reasons: reasons ? path : null });
}

function bytesOf(folder: string): Map<string, string> {
  return new Map(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), "base64")]));
}

/** A folder with 2026.1.0 frozen and other files at its head. */
function ahead(files: DataFiles): string {
  const folder = dataFolder(threeRows);
  release(folder, "2026.1.0");
  writeData(folder, files);
  return folder;
}

describe("the first release", () => {
  it("holds every data file byte by byte, the changes and the descriptor, and nothing else", () => {
    const folder = dataFolder(threeRows);
    release(folder, "2026.1.0");
    const frozen = releaseFolder(folder, "2026.1.0");
    expect(filesBelow(frozen)).toEqual([...Object.keys(threeRows), "changes.csv", "datapackage.json"].sort());
    for (const path of Object.keys(threeRows)) expect(readFileSync(join(frozen, path))).toEqual(readFileSync(join(folder, path)));
  });

  it("lists every row that means something as added, without a reason", () => {
    const folder = dataFolder(threeRows);
    const changes = release(folder, "2026.1.0");
    expect(changes.map(({ kind, noun, id, reason }) => [kind, noun, id, reason].join())).toEqual([
      "added,observation,oil-share.ISR.2021.blog-2021,",
      "added,observation,trade.IRN.2020.blog-2021,",
      "added,observation,trade.ISR.2013.paper-2014,",
      "added,event,drill-2021,",
      "added,event,embassy-planned,",
      "added,event,leader-visits-2016,",
      "added,event,papers-signed-2016,",
      "added,series,agreements-signed,",
      "added,series,official-visits,",
      "added,series,oil-share,",
      "added,series,trade,",
      "added,chart,trade,",
      "added,source,blog-2021,",
      "added,source,paper-2014,",
    ]);
    expect(readChanges("changes.csv", readFileSync(join(releaseFolder(folder, "2026.1.0"), "changes.csv"), "utf8"))).toEqual(changes);
  });

  it("has the same bytes for the same data, version and date", () => {
    const [one, other] = [dataFolder(threeRows), dataFolder(threeRows)];
    release(one, "2026.1.0");
    release(other, "2026.1.0");
    expect(bytesOf(releaseFolder(one, "2026.1.0"))).toEqual(bytesOf(releaseFolder(other, "2026.1.0")));
  });
});

describe("a later release", () => {
  const seven = {
    ...{ counterpart: "IRN", direction: "both_ways", period: "2021", period_basis: "implied", value: 7, qualifier: "exact" },
    ...{ as_worded: "$7", status: "A", basis: "total_trade", reporter: "author", source: "blog-2021", paragraph: 4, quote: "came to $7" },
  };
  const uncovered = withCells(
    "coverage/blog-2021.csv",
    3,
    { disposition: "context", ref: "" },
    withRows("observations", TRADE, [seven], CORRECTED),
  );
  const later: DataFiles = {
    ...withCells("mentions.csv", 4, { date: "2021-05", precision: "month" }, uncovered),
    "observations/oil-share.csv": csv("observations"),
  };
  const reasons = [
    "observation,trade.ISR.2013.paper-2014,,corrected,A digit was misread",
    'observation,oil-share.ISR.2021.blog-2021,,withdrawn,"Not oil, but gas"',
    "event,drill-2021,,revised,The page now names the month",
  ];

  it("lists what was added, corrected, revised and withdrawn, with the cells and the reasons", () => {
    const folder = ahead(later);
    release(folder, "2026.2.0", reasons);
    expect(readFileSync(join(releaseFolder(folder, "2026.2.0"), "changes.csv"), "utf8").split("\n")).toEqual([
      "kind,noun,id,field,before,after,reason,rests_on",
      'withdrawn,observation,oil-share.ISR.2021.blog-2021,,,,"Not oil, but gas",',
      "added,observation,trade.IRN.2021.blog-2021,,,,,",
      "corrected,observation,trade.ISR.2013.paper-2014,value,4000000000,5000000000,A digit was misread,",
      "corrected,observation,trade.ISR.2013.paper-2014,as_worded,some $4 billion,some $5 billion,A digit was misread,",
      "corrected,observation,trade.ISR.2013.paper-2014,quote,now some $4 billion,now some $5 billion,A digit was misread,",
      "revised,event,drill-2021,blog-2021:6.precision,year,month,The page now names the month,",
      "revised,event,drill-2021,blog-2021:6.period,2021,2021-05,The page now names the month,",
      "",
    ]);
  });

  it("leaves the earlier release as it was", () => {
    const folder = ahead(later);
    const before = bytesOf(releaseFolder(folder, "2026.1.0"));
    release(folder, "2026.2.0", reasons);
    expect(bytesOf(releaseFolder(folder, "2026.1.0"))).toEqual(before);
  });

  it("compares with the newest by number and not by alphabet", () => {
    const folder = ahead(threeRows);
    for (const version of ["2026.9.0", "2026.10.0"]) {
      writeData(folder, withFault("codes.csv", "precision,day,day,,", `precision,day,day,,Of ${version}`));
      release(folder, version);
    }
    expect(listReleases(folder)).toEqual(["2026.10.0", "2026.9.0", "2026.1.0"]);
    expect(() => release(folder, "2026.9.1")).toThrow("expected a version after the newest release, 2026.10.0");
  });
});

describe("a release is refused", () => {
  const changed = "observation,trade.ISR.2013.paper-2014";
  it.each<[string, DataFiles, string, string, string[] | undefined, string]>([
    ["when data do not validate", withFault(TRADE, "paper-2014", "paper-2015"), "2026.2.0", DATE, undefined, `${TRADE}:2:14 source`],
    ["when the version exists", threeRows, "2026.1.0", DATE, undefined, "2026.1.0: exists already"],
    ["when the version is not newer", threeRows, "2025.12.0", DATE, undefined, "a version after the newest release, 2026.1.0"],
    ["when the version has two parts", threeRows, "2026.2", DATE, undefined, "expected YYYY.N.P"],
    ["when the version has leading zeros", threeRows, "2026.02.0", DATE, undefined, "expected YYYY.N.P"],
    ["when the version leads elsewhere", threeRows, "../2026.2.0", DATE, undefined, "expected YYYY.N.P"],
    ["when the date is none of the calendar", threeRows, "2026.2.0", "2026-02-30", undefined, "expected a day of the calendar"],
    ["when the date is before the newest release's", CORRECTED, "2026.2.0", "2026-11-21", undefined, "expected 2026-11-22 or later"],
    ["when nothing differs from the newest release", threeRows, "2026.2.0", DATE, undefined, "nothing to release: rows, codings"],
    ["when the date is only a month", threeRows, "2026.2.0", "2026-11", undefined, "expected a day of the calendar"],
    [
      "when a change has no reason",
      CORRECTED,
      "2026.2.0",
      DATE,
      undefined,
      'trade.ISR.2013.paper-2014: value was "4000000000" and is "5000000000": expected a reason in the reasons file, corrected or revised',
    ],
    ["when a reason names a row without a change", threeRows, "2026.2.0", DATE, [`${changed},,corrected,Why`], "reasons.csv:2:2 id"],
    ["when a reason is empty", CORRECTED, "2026.2.0", DATE, [`${changed},,corrected,`], 'reasons.csv:2:5 reason "": expected a text'],
    ["when a reason's kind does not fit", CORRECTED, "2026.2.0", DATE, [`${changed},,withdrawn,Why`], "expected corrected or revised"],
    [
      "when a row has two reasons",
      CORRECTED,
      "2026.2.0",
      DATE,
      [`${changed},,corrected,Why`, `${changed},,revised,Why`],
      "reasons.csv:3:2 id",
    ],
  ])("%s", (_, files, version, date, reasons, message) => {
    const folder = ahead(files);
    const path = join(folder, "..", "reasons.csv");
    if (reasons) writeFileSync(path, `${[REASONS, ...reasons].join("\n")}\n`);
    expect(() => freeze(folder, { version, date, reasons: reasons ? path : null })).toThrow(message);
    expect(listReleases(folder)).toEqual(["2026.1.0"]);
  });

  it("when a row differs from both codings and does not say why", () => {
    const coded = edited(codedFrom(threeRows), "observations.csv", { as_worded: "$600 million" }, { qualifier: "about" });
    const below = (coder: string) => Object.fromEntries(Object.entries(coded).map(([path, text]) => [`codings/${coder}/${path}`, text]));
    const folder = dataFolder({ ...threeRows, ...below("first"), ...below("second") });
    expect(() => release(folder, "2026.1.0")).toThrow(/qualifier "exact": expected "about", as both codings have it/);
    expect(existsSync(join(folder, "releases"))).toBe(false);
  });

  it("when codings that the newest release has are gone, whole or in part, and not where it has none", () => {
    const coded = codedFrom(threeRows);
    const below = (coder: string) => Object.fromEntries(Object.entries(coded).map(([path, text]) => [`codings/${coder}/${path}`, text]));
    const folder = dataFolder({ ...threeRows, ...below("first"), ...below("second") });
    release(folder, "2026.1.0");
    rmSync(join(folder, "codings/second/events.csv"));
    expect(() => release(folder, "2026.2.0")).toThrow(
      /^codings\/second\/events\.csv:1:0 .*this file to exist, as release 2026\.1\.0 has it/,
    );
    rmSync(join(folder, "codings"), { recursive: true });
    expect(() => release(folder, "2026.2.0")).toThrow(
      /^codings:1:0 "codings": expected this folder with its files, as release 2026\.1\.0 has it/,
    );
    expect(listReleases(folder)).toEqual(["2026.1.0"]);
    mkdirSync(join(folder, "codings/first"), { recursive: true });
    expect(lostCodings(folder).map(({ file }) => file)).toEqual(["codings"]);
    const fork = dataFolder(threeRows);
    mkdirSync(join(fork, "codings"));
    expect([lostCodings(fork), loadCodings(fork)]).toEqual([[], null]);
  });

  it.each<[string, (text: string) => string, RegExp]>([
    ["the end of its last line", (text) => text.trimEnd(), /^series\.csv:\d+:0 ".*": expected a line break behind the last line$/],
    ["line feeds alone", (text) => text.replaceAll("\n", "\r\n"), /^series\.csv:1:0 ".*": expected lines that end with a line feed alone/],
  ])("when a file lacks %s", (_, change, message) => {
    const folder = dataFolder({ ...threeRows, "series.csv": change(threeRows["series.csv"] ?? "") });
    expect(() => release(folder, "2026.1.0")).toThrow(message);
    expect(existsSync(join(folder, "releases"))).toBe(false);
  });

  it("when a file is not UTF-8, and then nothing is written", () => {
    const folder = dataFolder(threeRows);
    const text = threeRows["series.csv"] ?? "";
    writeFileSync(join(folder, "series.csv"), Buffer.from(text.replace("Goods", "G\u00fcter"), "latin1"));
    expect(() => release(folder, "2026.1.0")).toThrow(/^series\.csv:2:4 .*expected UTF-8/);
    expect(existsSync(join(folder, "releases"))).toBe(false);
  });
});

describe("the head of the data calls itself", () => {
  it("a draft of the package's version before the first release", () => {
    expect(releaseName(dataFolder(threeRows))).toBe("2026.1.0-draft");
  });
  it("by the newest release while nothing differs", () => {
    expect(releaseName(ahead(threeRows))).toBe("2026.1.0");
  });
  it("a draft of the next release when one byte differs", () => {
    expect(releaseName(ahead(withFault("series.csv", "Goods both ways.", "Goods both ways!")))).toBe("2026.2.0-draft");
  });
  it("a draft when there is a file more", () => {
    expect(releaseName(ahead({ "coverage/paper-2014.csv": csv("coverage") }))).toBe("2026.2.0-draft");
  });
  it("a draft after the newest by number", () => {
    const folder = ahead(threeRows);
    for (const version of ["2026.9.3", "2026.10.1"]) {
      writeData(folder, withFault("codes.csv", "precision,day,day,,", `precision,day,day,,Of ${version}`));
      release(folder, version);
    }
    writeData(folder, CORRECTED);
    expect(releaseName(folder)).toBe("2026.11.0-draft");
  });
  it("a draft when it is like an older release only", () => {
    const folder = ahead(CORRECTED);
    release(folder, "2026.2.0", ["observation,trade.ISR.2013.paper-2014,,corrected,Why"]);
    writeData(folder, threeRows);
    expect(releaseName(folder)).toBe("2026.3.0-draft");
  });
});

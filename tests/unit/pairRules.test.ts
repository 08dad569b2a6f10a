import { describe, expect, it } from "vitest";
import type { Catalog } from "../../src/model/catalog.ts";
import { differences } from "../../src/model/differences.ts";
import { type DataFiles, loadCatalog, loadFrozen } from "../../src/tables/catalog.ts";
import { DataError } from "../../src/tables/fault.ts";
import { loadStrictly } from "../../src/tables/head.ts";
import { redistributed } from "../../src/tables/redistributed.ts";
import { createApp } from "../../src/worker/app.ts";
import { threeRows, withRows } from "../fixtures/files.ts";
import { csv } from "../fixtures/rows.ts";
import { frozenSite, unpinned } from "../fixtures/site.ts";

const EXCESS = "pairs/excess.csv";
const SHARE = "observations/alike.csv";
const INTAKE = "intake/tables.csv";

const bound = (column: string, value: string, others: Record<string, string>) =>
  Object.entries(others).map(([other, allowed]) => ({ column, value, other, allowed }));

const series = { ref_area: "AZE", decimals: 2, topic: "diplomacy", comparable: "yes", formula: "One less the other" };
const paper = { period: "2013", grade: "A", source: "paper-2014" };

/** The three rows with a series of the pair, a share of counted cases, and the intake that accounts for both. */
const files: DataFiles = {
  ...withRows(
    "series",
    "series.csv",
    [
      { ...series, id: "excess", title: "Excess", definition: "Agreement beyond others.", unit: "share_points" },
      { ...series, id: "alike", title: "Alike", definition: "Agreement.", unit: "share" },
    ],
    withRows("constraints", "constraints.csv", [
      ...bound("unit", "share_points", { least: "-1", most: "1", decimals: "4" }),
      ...bound("unit", "share", { least: "0", most: "1", decimals: "4" }),
      ...bound("series", "alike", { counterpart: "IRN ISR", direction: "not_a_flow", basis: "final_passages", steps: "2" }),
    ]),
  ),
  [EXCESS]: csv("pairs", { ...paper, value: "-0.25", low: "-0.4", high: -0.1, n: 60 }, { ...paper, period: "2012", value: 0.1, n: 60 }),
  [SHARE]: csv("observations", {
    ...{ counterpart: "IRN", direction: "not_a_flow", period: "2013", period_basis: "stated", value: 0.8788, qualifier: "exact" },
    ...{
      status: "E",
      basis: "final_passages",
      reporter: "compiler",
      source: "paper-2014",
      paragraph: 2,
      note: "Mean over roll calls",
      n: 66,
    },
  }),
  [INTAKE]: csv(
    "intake",
    { table: "votes", measure: "excess", column: "lean", values: 2, into: "pairs/excess.value" },
    { table: "votes", measure: "alike", column: "value", values: 1, into: "observations/alike.value" },
    { table: "votes", measure: "wide", column: "value", values: 3, because: "A wider cut that says the same" },
  ),
};

function faultsOf(of: DataFiles): string[] {
  try {
    loadStrictly(of, "test", { hasObservation: null });
  } catch (error) {
    if (error instanceof DataError) return error.message.split("\n");
    throw error;
  }
  return [];
}

/** The files with one text changed. */
function changed(file: string, before: string, after: string): DataFiles {
  const text = files[file] ?? "";
  expect(text).toContain(before);
  return { ...files, [file]: text.replace(before, after) };
}

it("a figure of both partners is read with its id, an observation with its n, a series with its formula", () => {
  expect(faultsOf(files)).toEqual([]);
  const catalog = loadCatalog(files, "test");
  expect(catalog.pairsBySeries.get("excess")?.[0]).toEqual({
    ...{
      id: "excess.2013.paper-2014",
      series: "excess",
      value: -0.25,
      low: -0.4,
      high: -0.1,
      n: 60,
      grade: "A",
      source: "paper-2014",
      note: null,
    },
    period: { text: "2013", start: "2013-01-01", end: "2013-12-31" },
  });
  expect(catalog.observationsBySeries.get("alike")?.[0]?.n).toBe(66);
  expect(catalog.seriesById.get("alike")?.formula).toBe("One less the other");
});

it("a release that has no n, no formula, no pairs and no intake reads as having none", () => {
  const older = Object.fromEntries(
    Object.entries(threeRows).map(([file, text]) => [file, /^(?:observations\/|series\.csv)/.test(file) ? withoutLastColumn(text) : text]),
  );
  const catalog = loadFrozen(older, "2026.3.0");
  expect([catalog.pairs, catalog.observations.map(({ n }) => n), catalog.series.map(({ formula }) => formula)]).toEqual([
    [],
    catalog.observations.map(() => null),
    catalog.series.map(() => null),
  ]);
});

function withoutLastColumn(text: string): string {
  return text.replace(/,[^,\n]*$/gm, "");
}

describe("a fault is named once, at its place", () => {
  it.each<[string, DataFiles, string]>([
    [
      "a figure outside its interval",
      changed(EXCESS, "-0.25", "-0.05"),
      `${EXCESS}:2:2 value "-0.05": expected a figure within -0.4 and -0.1`,
    ],
    ["half an interval", changed(EXCESS, "-0.4", ""), `${EXCESS}:2:3 low "": expected both ends of an interval, or neither`],
    ["more than its unit can have", changed(EXCESS, ",0.1,", ",1.1,"), `${EXCESS}:3:2 value "1.1": expected share_points from -1 to 1`],
    ["too many digits", changed(EXCESS, ",0.1,", ",0.10001,"), `${EXCESS}:3:2 value "0.10001": expected at most 4 digits after the point`],
    ["a year twice", changed(EXCESS, "2012", "2013"), `${EXCESS}:3:1 period "2013": expected an id of its own`],
    [
      "a year that was not over",
      changed(EXCESS, "2012", "2015"),
      `${EXCESS}:3:1 period "2015": expected a period that was over when paper-2014`,
    ],
    ["a year before the subject", changed(EXCESS, "2012", "1912"), `${EXCESS}:3:1 period "1912": expected a period from 1991 to 2026`],
    ["an unknown grade", changed(EXCESS, ",A,", ",D,"), `${EXCESS}:2:6 grade "D": expected a code of the list grade`],
    ["an unknown source", changed(EXCESS, "paper-2014", "paper-2015"), `${EXCESS}:2:7 source "paper-2015": expected an id of sources.csv`],
    [
      "a share that no count gives",
      changed(SHARE, "0.8788", "0.8778"),
      `${SHARE}:2:5 value "0.8778": expected a share of 66 cases, such as 0.8788`,
    ],
    ["a share of another number", changed(SHARE, ",66", ",67"), `${SHARE}:2:5 value "0.8788": expected a share of 67 cases`],
    ["a share of nothing counted", changed(SHARE, ",66", ","), `${SHARE}:2:22 n "": expected how many cases`],
    [
      "a figure that nobody delivered",
      changed(INTAKE, ",2,", ",1,"),
      `${INTAKE}:2:4 values "1": expected 2 in all lines with pairs/excess.value`,
    ],
    [
      "a place that is not there",
      changed(INTAKE, "pairs/excess.value", "pairs/other.value"),
      `${INTAKE}:2:5 into "pairs/other.value": expected a file of the data`,
    ],
    ["left out without a reason", changed(INTAKE, "A wider cut that says the same", ""), `${INTAKE}:4:6 because "": expected why`],
    [
      "in the data, with a reason",
      changed(INTAKE, "alike.value,", "alike.value,because"),
      `${INTAKE}:3:6 because "because": expected nothing`,
    ],
  ])("%s", (_, of, message) => {
    const faults = faultsOf(of);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(message);
  });

  it("a file of a series that is not there", () => {
    const { [EXCESS]: text = "", ...rest } = files;
    expect(
      faultsOf({ ...rest, "pairs/surplus.csv": text, [INTAKE]: (files[INTAKE] ?? "").replace("pairs/excess", "pairs/surplus") }),
    ).toEqual([expect.stringContaining('pairs/surplus.csv:2:0 "": expected a file named after an id')]);
  });

  it("a row that cannot be read is missing in no count beside it", () => {
    expect(faultsOf(changed(EXCESS, ",0.1,", ",1e-1,"))).toEqual([expect.stringContaining(`${EXCESS}:3:2 value "1e-1"`)]);
  });
});

describe("a series gives its figures of both partners", () => {
  const app = createApp({ ...unpinned(frozenSite()), catalog: loadCatalog(files, "2030.1.0") });
  // biome-ignore lint/suspicious/noExplicitAny: answers are checked key by key
  const series = async (query: string): Promise<any> => (await app.request(`http://localhost/v1/series/excess${query}`, {}, {})).json();

  it("with all keys, and their sources beside them", async () => {
    const { pairs, sources } = await series("");
    expect(pairs).toEqual([
      {
        ...{ id: "excess.2013.paper-2014", period: "2013", start: "2013-01-01", end: "2013-12-31", value: -0.25, low: -0.4, high: -0.1 },
        ...{ n: 60, grade: "A", source: "paper-2014", note: null, license: "all rights reserved", redistribute: true },
      },
      {
        ...{ id: "excess.2012.paper-2014", period: "2012", start: "2012-01-01", end: "2012-12-31", value: 0.1, low: null, high: null },
        ...{ n: 60, grade: "A", source: "paper-2014", note: null, license: "all rights reserved", redistribute: true },
      },
    ]);
    expect(Object.keys(sources)).toEqual(["paper-2014"]);
  });
  it("once their source was published, and of its collection", async () => {
    expect((await series("?as_of=2014-10-20")).pairs).toEqual([]);
    expect((await series("?as_of=2014-10-21")).pairs).toHaveLength(2);
    expect((await series("?collection=references")).pairs).toEqual([]);
  });
});

it("files to keep leave out the figures of both partners whose source may not be redistributed, and say how many", () => {
  const changes = "noun,id,field\npair,excess.2013.paper-2014,value\npair,excess.2013.blog-2021,value\n";
  const { files: kept, leftOut } = redistributed({ [EXCESS]: files[EXCESS] ?? "", "changes.csv": changes }, ["paper-2014"]);
  expect(kept[EXCESS]).toBe(csv("pairs"));
  expect(kept["changes.csv"]).not.toContain("paper-2014");
  expect(leftOut).toEqual({ "paper-2014": 3 });
});

it("a release tells a figure of both partners that changed, cell by cell, and one that is new or gone", () => {
  const [before, after] = [files, changed(EXCESS, ",60,A", ",59,B")].map((of) => loadCatalog(of, "test")) as [Catalog, Catalog];
  const found = differences(before, { ...after, pairs: after.pairs.slice(0, 1) });
  expect(found.map(({ edit, noun, id, field, before: a, after: b }) => [edit, noun, id, field, a, b])).toEqual([
    ["withdrawn", "pair", "excess.2012.paper-2014", null, null, null],
    ["changed", "pair", "excess.2013.paper-2014", "n", "60", "59"],
    ["changed", "pair", "excess.2013.paper-2014", "grade", "A", "B"],
  ]);
  expect(differences({ ...before, pairs: [] }, before)).toMatchObject([{ edit: "added" }, { edit: "added" }]);
});

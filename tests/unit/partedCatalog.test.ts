import { describe, expect, it } from "vitest";
import { verdictLine } from "../../src/chart/chartSpec/verdict.ts";
import { Urls } from "../../src/edition/urls.ts";
import type { Catalog, Lookup } from "../../src/model/catalog.ts";
import { mentionRef } from "../../src/model/check.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { DIMENSIONS } from "../../src/model/dimensions/dimension.ts";
import { expectVerdicts } from "../../src/model/expectVerdicts.ts";
import { partedCatalog } from "../../src/model/partedCatalog.ts";
import { resolveEvents } from "../../src/model/resolveEvents.ts";
import { rowsFound } from "../../src/model/search/rowsFound.ts";
import { search } from "../../src/model/search/search.ts";
import { searchable } from "../../src/model/search/searchable.ts";
import { balanceRows, DEFAULT_BALANCE, usualSigns } from "../../src/model/sensitivity.ts";
import { figuresPart, IDS_PART, type PartFile, partPath, type StateIndex } from "../../src/model/stateParts.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { en } from "../../src/words/en.ts";
import { eventToJson } from "../../src/worker/nouns/event/json.ts";
import { stateFiles } from "../../tools/stateFiles.ts";
import { thinned } from "../fixtures/sample.ts";
import { frozenCatalog } from "../fixtures/site.ts";

/** A catalogue over parts finds every row that the whole one has, and no other. */

const LOOKUPS = [
  "observationById",
  "successorOf",
  "observationsBySeries",
  "observationsBySource",
  "observationCounts",
  "pairsBySeries",
  "eventById",
  "mentionsByEvent",
  "mentionsBySource",
  "mentionByRef",
  "checksByClaim",
  "sourceOfRef",
  "reporterOfRef",
  "eventRecordById",
  "coverageBySource",
] as const;

const PATH = "head.json";

/**
 * The catalogue of a release over the files that are built of it, the parts that were read, by name, and which were asked for together.
 * Without the parts, it reads them anew.
 */
function parted(whole: Catalog): { catalog: Catalog; parts: Map<string, unknown>; asked: string[][] } {
  const files = stateFiles(whole, [], PATH);
  const parsed = <T>(path: string) => JSON.parse(files.get(path) as string) as T;
  const index = parsed<StateIndex>(PATH);
  const figures = index.figures.map((file, at): [string, PartFile] => [figuresPart(at), file]);
  const places = new Map<string, PartFile>([...figures, ...Object.entries(index.tables), [IDS_PART, index.ids]]);
  const parts = new Map<string, unknown>();
  const read = (name: string) => {
    if (!parts.has(name)) parts.set(name, parsed(partPath(PATH, places.get(name) as PartFile)));
    return parts.get(name);
  };
  const asked: string[][] = [];
  const readAll = (names: string[]) => {
    asked.push(names);
    return names.map(read);
  };
  return { catalog: partedCatalog(index, readAll), parts, asked };
}

describe.each(thinned(["2026.1.0", "2026.3.0", "2026.6.0"], 3))("release %s in parts", (release) => {
  const whole = frozenCatalog(release);
  const { catalog, parts } = parted(whole);

  it("has the same rows in the same order", () => {
    const lookups = new Set<string>(LOOKUPS);
    const tables = Object.keys(whole).filter((name) => !lookups.has(name)) as (keyof Catalog)[];
    for (const table of tables) expect(catalog[table], table).toEqual(whole[table]);
  });

  it("tells of the balance what is found of the whole, in the usual views and in others", () => {
    const views = [DEFAULT_BALANCE.vintage, { as_of: null, collection: "all" }, { as_of: "2018-12-31", collection: "documents" }] as const;
    for (const vintage of views) {
      const query = { ...DEFAULT_BALANCE, halfLife: 7, vintage };
      expect(balanceRows(catalog, query)).toEqual(balanceRows(whole, query));
    }
    expect(catalog.usualSigns).toEqual(usualSigns(whole));
  });

  it.each(LOOKUPS)("finds by %s what the whole finds", (name) => {
    const [mine, all] = [catalog[name] as Lookup<unknown>, whole[name] as Lookup<unknown>];
    const keys = [...all.keys()];
    expect([...mine.keys()].sort()).toEqual([...keys].sort());
    const tried = keys.filter((_, at) => at % Math.ceil(keys.length / 100) === 0);
    for (const key of tried) expect([mine.get(key), mine.has(key)], key).toEqual([all.get(key), true]);
    for (const key of ["", "none", "none.of.these", ".", "constructor", "__proto__", `${keys[0]}x`])
      expect([mine.get(key), mine.has(key)], key).toEqual([undefined, false]);
    parts.clear();
    for (const key of keys.slice(0, 1)) expect([mine.get(key), mine.has(key)], "read anew").toEqual([all.get(key), true]);
  });
});

it("asks for the part of a series and for no other", () => {
  const { catalog, parts } = parted(frozenCatalog("2026.6.0"));
  expect(catalog.observationsBySeries.get("arms-import-share")).not.toHaveLength(0);
  expect(parts.size).toBe(1);
});

it("reads the parts of series that are expected together, and of none that there is not", () => {
  const { catalog, asked } = parted(frozenCatalog("2026.6.0"));
  catalog.expectRows?.(["arms-import-share", "trade-turnover", "trade-turnover", "none"]);
  expect(asked).toEqual([[expect.stringMatching(/^figures-/), expect.stringMatching(/^figures-/)]]);
});

it.each([...DIMENSIONS])("the row of %s expects all series that it reads", (dimension) => {
  const { catalog, asked } = parted(frozenCatalog("2026.12.0"));
  balanceSheet(catalog, { vintage: { as_of: null, collection: "all" }, from: null, to: null, rows: [dimension] });
  const [expected, ...read] = asked.map((names) => names.filter((name) => name.startsWith("figures-")));
  expect(new Set(read.flat())).toEqual(new Set(expected));
});

const ALL: Vintage = { as_of: null, collection: "all" };

it("verdicts on the dates of events expect all that they read", () => {
  const { catalog, parts, asked } = parted(frozenCatalog("2026.27.0"));
  const events = resolveEvents(catalog, ALL);
  expectVerdicts(catalog, events);
  const [expected = []] = asked.slice(-1);
  expect(expected.filter((name) => name.startsWith("figures-")).length).toBeGreaterThan(1);
  const before = [...parts.keys()];
  const edition = { catalog, words: en, pinned: null, urls: new Urls({ origin: "", pin: null }) };
  const lines = events.flatMap(({ mentions }) => mentions.map((mention) => verdictLine(edition, mentionRef(mention))));
  expect(lines.filter((line) => line !== null).length).toBeGreaterThan(10);
  expect([...parts.keys()]).toEqual(before);
});

it("events as data read no figures, though some of their dates have figures as records", () => {
  const { catalog, parts } = parted(frozenCatalog("2026.27.0"));
  const { canonical } = new Urls({ origin: "", pin: null });
  const told = resolveEvents(catalog, ALL).map((event) => eventToJson(catalog, event, canonical, null));
  const records = told.flatMap(({ mentions }) => mentions.flatMap(({ check }) => check?.records ?? []));
  expect(records.filter(({ figure }) => typeof figure?.value === "number").length).toBeGreaterThan(3);
  expect([...parts.keys()].filter((name) => name.startsWith("figures-"))).toEqual([]);
});

it("a search expects all rows that it found, and reads no others", () => {
  const whole = frozenCatalog("2026.27.0");
  const { catalog, parts, asked } = parted(whole);
  const beside = { terms: [], method: [], pages: [] };
  const all = searchable(whole, ALL, () => beside, en.periodInWords);
  const ids = search(all, ["minister"]);
  const rows = rowsFound(catalog, ALL, all, ids);
  expect([rows.figures.map(({ id }) => id), rows.events.map(({ id }) => id)]).toEqual([ids.figures, ids.events]);
  expect(ids.events.length).toBeGreaterThan(0);
  expect(new Set(parts.keys())).toEqual(new Set(asked[0]));
});

it("refuses figures that could not be found by their series", () => {
  const whole = frozenCatalog("2026.6.0");
  const of = (id: string) => whole.observations.filter(({ series }) => series === id);
  const [first, ...rest] = [...of("arms-import-share"), ...of("trade-turnover")] as [Catalog["observations"][0]];
  expect(() => stateFiles({ ...whole, observations: [...rest, first] }, [], PATH)).toThrow(`${first.series} do not stand together`);
  expect(() => stateFiles({ ...whole, observations: [{ ...first, id: "other.1" }, ...rest] }, [], PATH)).toThrow("does not begin with");
});

import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import { freeze } from "../../src/curator/freeze.ts";
import { listReleases } from "../../src/curator/releases.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { readSentences, sentencesText } from "../../src/tables/sentences.ts";
import { en } from "../../src/words/en.ts";
import { chartSentences } from "../../tools/sentences.ts";
import { dataFolder } from "../fixtures/dataFolder.ts";
import { threeRows } from "../fixtures/files.ts";
import { frozenSite, type Site, unpinned } from "../fixtures/site.ts";

const catalog = loadCatalog(threeRows, "2026.3.0");
const [chart] = catalog.charts;
if (!chart) throw new Error("the fixture has no chart");
/** A release whose charts said other things than the words of today make of its rows. */
const sentences = ["title", "subtitle", "finding", "reading", "floor"].map((part) => ({
  chart: "trade",
  part,
  sentence: `Then: ${part}.`,
}));
const site: Site = { ...frozenSite(), words: en, catalog, sentences, pinned: "2026.3.0" };
const texts = ({ title, subtitle, finding, reading, ends, floor }: ReturnType<typeof chartSpec>) => [
  title,
  subtitle,
  finding,
  reading,
  ends,
  floor,
];

describe("a pinned default view", () => {
  it("says what its release said, part by part, and nothing where it said nothing", () => {
    expect(texts(chartSpec(site, chart, WHOLE))).toEqual([
      "Then: title.",
      "Then: subtitle.",
      "Then: finding.",
      "Then: reading.",
      "",
      "Then: floor.",
    ]);
  });
  it("names its table after its title, and keeps its numbers", () => {
    const [then, today] = [chartSpec(site, chart, WHOLE), chartSpec({ ...site, sentences: [] }, chart, WHOLE)];
    expect(then.table.caption).toBe("Then: title.");
    expect(then.table.rows).toEqual(today.table.rows);
  });
});

describe("everything else says what the words of today make of the rows", () => {
  const today = texts(chartSpec({ ...site, sentences: [] }, chart, WHOLE));
  it("the head", () => expect(texts(chartSpec(unpinned(site), chart, WHOLE))).toEqual(today));
  it("other years, and other vintages", () => {
    for (const view of [
      { ...WHOLE, from: 2010 },
      { ...WHOLE, vintage: { ...WHOLE.vintage, as_of: "2022-01-01" } },
    ])
      expect(texts(chartSpec(site, chart, view))[0]).toBe("Trade by year");
  });
  it("a chart that the release does not have", () => {
    expect(texts(chartSpec({ ...site, sentences: sentences.map((each) => ({ ...each, chart: "other" })) }, chart, WHOLE))).toEqual(today);
  });
});

describe("what is frozen", () => {
  it("is what the spec says, and is read back as it was", () => {
    const said = chartSentences(catalog);
    expect(said).toContainEqual({ chart: "trade", part: "reading", sentence: "Two figures." });
    expect(said.find(({ part }) => part.startsWith("caution:"))?.sentence).toContain("Different denominators.");
    expect(readSentences("sentences.csv", sentencesText(said))).toEqual(said);
  });
  it("can be read back, or no release is made", () => {
    const folder = dataFolder(threeRows);
    const untidy = () => [{ chart: "trade", part: "title", sentence: "Two  spaces" }];
    expect(() => freeze(folder, { version: "2026.3.0", date: "2026-12-01", reasons: null }, { english: untidy, others: {} })).toThrow(
      "sentences.csv:2:3 sentence",
    );
    expect(listReleases(folder)).toEqual([]);
  });
});

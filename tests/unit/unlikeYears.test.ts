import { describe, expect, it } from "vitest";
import { unlikeYears } from "../../src/model/facts/unlikeYears.ts";
import { observationsForSeries } from "../../src/model/queries.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { specOf, viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.28.0 it is said that the newest weights of oil are of two counts and two years, so that nobody reads a rise from them. */

const now = siteInWords("en", en, HEAD);
const SAID =
  "2.2 million tonnes in 2023 (customs data on oil, full year) and 4.68 million tonnes in 2025 (crude oil, tanker tracking, converted to weight) are of different years and counts: they show neither a rise nor a fall.";

describe("the newest figures of two counts of different years", () => {
  it("are said with both years and counts, and both rows", () => {
    const { ends = "", sentences = [] } = specOf(now, "oil-volumes");
    expect(ends).toContain(SAID);
    expect(sentences.find(({ text }) => text === SAID)?.rows.map((id) => id.split(".").slice(0, 3).join("."))).toEqual([
      "oil-exports-volume.ISR.2023",
      "oil-exports-volume.ISR.2025",
    ]);
  });

  it("are not where one of them is out of view, nor on other charts", () => {
    for (const view of [{ from: 2024 }, { to: 2024 }]) expect(specOf(now, "oil-volumes", view).ends).not.toContain("neither a rise");
    for (const { id } of now.catalog.charts.filter((chart) => chart.id !== "oil-volumes"))
      expect(specOf(now, id).ends ?? "", id).not.toContain("neither a rise");
  });

  it("are found by one rule for both partners", () => {
    const shown = observationsForSeries(now.catalog, "oil-exports-volume", viewOf({}).vintage);
    const turned = shown.map((o) => ({ ...o, counterpart: "IRN" }));
    expect(unlikeYears(now.catalog, turned).map(({ printed, computed }) => [printed.period.text, computed.period.text])).toEqual([
      ["2023", "2025"],
    ]);
  });
});

it.each(await allWords())("in %s, and in no release before", (code, words) => {
  const count = (release: string) => (specOf(siteInWords(code, words, release), "oil-volumes").sentences ?? []).length;
  expect(count(HEAD) - count("2026.27.0")).toBe(1);
});

import { describe, expect, it } from "vitest";
import { WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { turnedChart } from "../../src/edition/turned.ts";
import type { Chart } from "../../src/model/chart.ts";
import { sourcesOf } from "../../src/model/observation.ts";
import { observationsForSeries } from "../../src/model/queries.ts";
import { publishedBy } from "../../src/model/source.ts";
import { EVERYTHING, isInVintage } from "../../src/model/vintage.ts";
import { ChangedLine } from "../../src/worker/frame/changedLine.tsx";
import { sourcesAtAnyDate } from "../../src/worker/frame/sourcesAtAnyDate.ts";
import { ApiPage } from "../../src/worker/pages/api/page.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { pageText } from "../fixtures/site.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** That a view by date says how many sources no date counts, which it leaves out with the later ones. */

const edition = computedSite(HEAD);
const { catalog } = edition;
const languages = await someWords();
const undated = catalog.sources.filter((source) => publishedBy(source) === null);

async function lineOf(parameters: [string, string][], site: Edition = edition): Promise<string> {
  return String(await ChangedLine({ edition: site, parameters, address: () => "/" }));
}

describe("sources without a date of publication", () => {
  it("count under no date, not even a late one", () => {
    expect(undated.length).toBeGreaterThan(0);
    for (const source of undated) expect(isInVintage(source, { as_of: "2099-12-31", collection: "all" })).toBe(false);
  });

  it("are counted above a view by date, and only there", async () => {
    expect(await lineOf([["as_of", "2020-12-31"]])).toContain(edition.words.changed.undated(undated.length));
    expect(await lineOf([["as_of", "2020-12-31"]])).toContain(`${undated.length} sources without`);
    expect(await lineOf([["collection", "references"]])).not.toContain("without a known date");
  });

  it("are those of the collection that the view counts", async () => {
    expect(undated.some(({ collection }) => collection === "documents")).toBe(false);
    const of = (collection: string) =>
      lineOf([
        ["as_of", "2020-12-31"],
        ["collection", collection],
      ]);
    expect(await of("documents")).not.toContain("without a known date");
    expect(await of("references")).toContain(`${undated.length} sources without`);
  });

  it("are those of the chart alone on the page of one, and not told of where it has none", async () => {
    const of = (chart: string, release = catalog.release) => {
      const site = { ...edition, catalog: { ...catalog, release } };
      const view = { ...WHOLE, vintage: { as_of: "2020-12-31", collection: "all" as const } };
      const sources = sourcesAtAnyDate(site, catalog.chartById.get(chart) as Chart, view);
      return String(ChangedLine({ edition: site, ...turnedChart(site.urls, chart, view), sources }));
    };
    const telling = new Set(sourcesOf(observationsForSeries(catalog, "official-visits", EVERYTHING)));
    const ofVisits = undated.filter(({ id }) => telling.has(id)).length;
    expect(ofVisits).toBeGreaterThan(1);
    expect(ofVisits).toBeLessThan(undated.length);
    expect(of("visits")).toContain(`${ofVisits} sources without`);
    expect(of("oil-supply")).not.toContain("without a known date");
    expect(of("oil-supply", "2026.29.0")).toContain(`${undated.length} sources without`);
  });

  it("are not told of in releases before 2026.26.0", async () => {
    const then = { ...edition, catalog: { ...catalog, release: "2026.25.0" } };
    expect(await lineOf([["as_of", "2020-12-31"]], then)).not.toContain("without a known date");
  });

  it("are counted in the guide to as_of", () => {
    const page = ApiPage({ edition, at: "https://example.org", newest: undefined, citation: "", address: "" });
    expect(pageText(page, edition)).toContain(`${undated.length} of ${catalog.sources.length} sources have no known date of publication`);
  });

  it.each(languages)("are counted in %s, one like many", async (code, words) => {
    const site = siteInWords(code, words, HEAD);
    expect(await lineOf([["as_of", "2020-12-31"]], site)).toContain(words.changed.undated(undated.length));
    expect(new Set([words.changed.undated(1), words.changed.undated(3), words.changed.undated(10)]).size).toBe(3);
    for (const n of [1, 3, 10]) expect(words.changed.undated(n)).toMatch(/^\S.*\.$/);
  });
});

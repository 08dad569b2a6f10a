import { describe, expect, it } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { rowsFound } from "../../src/model/search/rowsFound.ts";
import { EVERYTHING, type Vintage } from "../../src/model/vintage.ts";
import { answerTo } from "../../src/worker/pages/search/answer.ts";
import { hitsOf } from "../../src/worker/pages/search/hits.tsx";
import { foldedTexts } from "../../src/worker/pages/search/texts.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";

/** Since 2026.32.0 a search finds contradictions at their places, and leads to a page for a measure that no chart draws. */

const site = computedSite(HEAD);
const BEFORE = { ...site, catalog: { ...site.catalog, release: "2026.31.0" } };

function hits(edition: Edition, q: string, kind: "disagreements" | "series", vintage: Vintage = EVERYTHING) {
  const all = foldedTexts(edition, vintage);
  const { shown } = answerTo(all, q, kind, edition.words.search.small);
  return hitsOf(edition, rowsFound(edition.catalog, vintage, all, shown), kind, vintage);
}

describe("contradictions", () => {
  it("are found by their topic and by what their sides say, with each side and who says it", () => {
    const [hit = expect.fail()] = hits(site, "embassy", "disagreements");
    expect(hit.href).toBe("/disagreements#why-no-embassy");
    expect(hits(site, "professing Judaism", "disagreements").map(({ href }) => href)).toEqual(["/disagreements#jewish-community-size"]);
    const line = String(hits(site, "Jewish community", "disagreements")[0]?.line ?? "").replaceAll(/<[^>]*>/g, "");
    expect(line).toContain("around 17,000 people professing Judaism (");
    expect(line).toContain(" · about 7,200 community members (");
  });

  it("are found where two of their sides are in view, and in no release before", () => {
    expect(hits(site, "Jewish community", "disagreements", { as_of: "2020-12-31", collection: "all" })).toEqual([]);
    expect(hits(site, "Jewish community", "disagreements", { as_of: null, collection: "references" })).toEqual([]);
    expect(hits(BEFORE, "Jewish community", "disagreements")).toEqual([]);
  });
});

describe("a measure", () => {
  const drawn = new Set(site.catalog.charts.flatMap(({ series }) => series));
  const undrawn = site.catalog.series.filter(({ id }) => !drawn.has(id));

  it("that no chart draws leads to the charts of its topic, with its data beside", () => {
    expect(undrawn.length).toBeGreaterThan(5);
    for (const { id, title, topic } of undrawn) {
      const [hit = expect.fail(id)] = hits(site, id, "series").filter((one) => one.title === title);
      expect(hit.href).toBe(`/charts#${topic}`);
      expect(String(hit.line)).toContain(`href="/v1/series/${id}"`);
      const [then = expect.fail(id)] = hits(BEFORE, id, "series").filter((one) => one.title === title);
      expect(then.href).toBe(`/v1/series/${id}`);
    }
  });

  it("leads to a place that the page of charts has", () => {
    const topics = new Set(site.catalog.charts.map(({ topic }) => topic));
    expect(undrawn.map(({ topic }) => topic).filter((topic) => !topics.has(topic))).toEqual([]);
  });
});

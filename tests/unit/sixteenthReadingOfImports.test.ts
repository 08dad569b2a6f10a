import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What charts of goods by one count say of another count and of doubtful figures since 2026.27.0, and that the releases before keep what they had. */

const BEFORE = "2026.26.0";
const languages = await someWords();

describe.each(languages)("in %s,", (language, words) => {
  const specOf = (release: string, id: string, view: Parameters<typeof viewOf>[0] = {}) => {
    const site = siteInWords(language, words, release);
    return chartSpec(site, site.catalog.chartById.get(id) as Chart, viewOf(view));
  };
  const panelsOf = (release: string, id: string) => specOf(release, id).panels.map((panel) => panel.id);
  const OWN = ["imports-from-partner", "lean.goods_bought"];

  it("another count of both countries has a panel of its own, whose title says so", () => {
    const { panels } = specOf(HEAD, "imports-reported");
    const [, own, other] = panels;
    expect(panels.map(({ id }) => id)).toEqual([...OWN, "lean.goods_bought.other"]);
    expect(other?.title).toBe(`${own?.title} (${words.pair.standIn({ lean_low: null, lean_high: null })})`);
    const first = (of: typeof own) => Math.min(...(of?.lines.flatMap(({ points }) => points.map(({ at }) => at)) ?? []));
    expect([first(own), first(other)]).toEqual([1992.5, 2017.5]);
    expect(own?.lines.flatMap(({ points }) => points).some(({ at }) => at > 2015)).toBe(false);
  });
  it("it stood under the title of the row's own before", () => {
    expect(panelsOf(BEFORE, "imports-reported")).toEqual(OWN);
  });
  it("what customs prove from parts of trade has none", () => {
    expect(panelsOf(HEAD, "exports-one-method")).toEqual(panelsOf(BEFORE, "exports-one-method"));
  });
  it("the arrows of that panel are explained", () => {
    for (const release of [HEAD, BEFORE]) expect(specOf(release, "imports-reported").ends).toContain(words.pair.arrows);
  });
  it("it is said that years with a doubtful figure rest on it, and of no other year", () => {
    const said = words.pair.onDoubt([1994, 1995, 2012, 2013, 2014]);
    expect(specOf(HEAD, "imports-reported").ends).toContain(said);
    expect(specOf(BEFORE, "imports-reported").ends).not.toContain(said);
    expect(specOf(HEAD, "imports-reported", { from: 2013 }).ends).toContain(words.pair.onDoubt([2013, 2014]));
    const clean = specOf(HEAD, "imports-reported", { from: 1996, to: 2011 }).ends ?? "";
    expect(clean).not.toContain(words.pair.onDoubt([2011]).slice(-20));
  });
});

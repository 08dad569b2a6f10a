import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import { headingOf } from "../../src/worker/embed/heading.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Where lines of a heading of an embed may end. */

const languages = await someWords();

describe.each(languages)("the heading of an embed in %s", (language, words) => {
  const site = siteInWords(language, words, HEAD);
  const before = siteInWords(language, words, "2026.26.0");
  const { title } = chartSpec(site, site.catalog.chartById.get("balance-sheet") as Chart, viewOf());

  it("keeps its ranges of years whole, and says the same", () => {
    const heading = headingOf(site, title);
    expect(heading).not.toMatch(/\d–\d/);
    expect(heading.replaceAll("\u2060", "")).toBe(words.kit.held(title));
  });
  it("is as it was in releases before", () => {
    expect(headingOf(before, title)).toBe(words.kit.held(title));
  });
  it("leaves other dashes alone", () => {
    expect(headingOf(site, "A – B, 2008–20")).toBe(words.kit.held("A – B, 2008–\u206020"));
  });
});

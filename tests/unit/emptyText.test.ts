import { describe, expect, it } from "vitest";
import { isEmpty } from "../../src/chart/chartSpec/chartSpec.ts";
import { emptyText } from "../../src/chart/chartSpec/emptyText.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { type SheetView, specOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** In the place of a picture stands why nothing is drawn: since 2026.30.0 figures for parts of a year are not called none. */

const languages = await someWords();

function said(language: string, words: (typeof languages)[number][1], id: string, view: SheetView, release = HEAD): string {
  const site = siteInWords(language, words, release);
  const spec = specOf(site, id, view);
  expect(isEmpty(spec)).toBe(true);
  return emptyText(site, spec);
}

describe.each(languages)("the place of a picture that shows nothing, in %s", (language, words) => {
  it("says that all figures are for parts of a year", () => {
    const text = said(language, words, "trade-directions", { as_of: "2014-12-31" });
    expect(text).toBe(words.directions.notDrawn(4));
    expect(text).not.toBe(words.chart.noMarks);
    expect(said(language, words, "trade-directions", { as_of: "2014-12-31" }, "2026.29.0")).toBe(words.chart.noMarks);
  });

  it("says that there are none where the table has none", () => {
    expect(said(language, words, "trade-directions", { as_of: "1999-12-31" })).toBe(words.chart.noMarks);
  });
});

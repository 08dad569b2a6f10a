import { describe, expect, it } from "vitest";
import { notClaimedText } from "../../src/chart/chartSpec/sheet/notClaimedText.ts";
import { sheetNames } from "../../src/chart/chartSpec/sheetNames.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { sheetSentence } from "../../src/model/dimensions/sentence.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.28.0 rows that never speak say of a view by date too that their count came later, and not that there is none. */

const BEFORE = "2026.27.0";

describe.each(await allWords())("rows without a count by a day, in %s", (code, words) => {
  const site = siteInWords(code, words, HEAD);
  const then = siteInWords(code, words, BEFORE);
  const asked = (of: typeof site, vintage: Vintage) => {
    const sheet = balanceSheet(of.catalog, { vintage, from: null, to: null });
    const { notClaimed, unpublished } = sheetSentence(of.catalog, vintage, sheet);
    const said = new Map(notClaimed.map((row) => [row.dimension, { reason: row.reason, text: notClaimedText(of, sheet, row) }]));
    return { said, unpublished: unpublished.map(({ dimension }) => dimension) };
  };

  it.each(["2010", "2014", "2017", "2019", "2020", "2021"])("at the end of %s", (year) => {
    const { said, unpublished } = asked(site, { as_of: `${year}-12-31`, collection: "all" });
    expect(said.get("disputes")?.reason).toBe("not_published");
    expect(unpublished).toContain("disputes");
    for (const [dimension, { reason }] of said) if (reason === "not_published") expect(unpublished, dimension).toContain(dimension);
    expect(said.get("events")?.reason).toBe(year === "2010" ? "not_published" : "an_index");
    const before = asked(then, { as_of: `${year}-12-31`, collection: "all" });
    expect(before.said.get("disputes")?.reason).toBe("no_count");
    expect(before.unpublished).not.toContain("disputes");
    expect(before.said.get("arms")?.text).not.toBe(said.get("arms")?.text);
  });

  it("is said of arms in the words of their time in every release before", () => {
    const row = { dimension: "arms", reason: "not_published", cell: null } as const;
    const sheet = { first: 1991, last: 2020, rows: [] };
    for (const release of ["2026.27.0", "2026.18.0", "2026.12.0", "2026.8.0"]) {
      const old = siteInWords(code, words, release);
      expect(notClaimedText(old, sheet, row), release).toBe(old.words.sheet.notClaimed(row, sheetNames(old)));
    }
    expect(notClaimedText(site, sheet, row)).toBe(words.sheet.cameLater);
  });

  it("where a collection has none, or the count is there, it is said as before", () => {
    expect(asked(site, { as_of: null, collection: "documents" }).said.get("disputes")?.reason).toBe("no_count");
    expect(asked(site, { as_of: "2019-12-31", collection: "documents" }).said.get("disputes")?.reason).toBe("no_count");
    expect(asked(site, { as_of: "2024-12-31", collection: "all" }).said.get("disputes")?.reason).toBe("no_lean");
  });
});

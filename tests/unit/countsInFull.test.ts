import { describe, expect, it } from "vitest";
import { statementsOf } from "../../src/chart/chartSpec/statements.ts";
import { chartRows } from "../../src/model/chartRows.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.30.0 a count of other sources says what it counts and whose it is, though the sentence before says so of the articles' count. */

const languages = await allWords();
const ALL: Vintage = { as_of: null, collection: "all" };

function second(code: string, words: (typeof languages)[number][1], id: string, release = HEAD): string {
  const edition = siteInWords(code, words, release);
  const chart = edition.catalog.chartById.get(id) ?? expect.fail(id);
  const shown = chartRows(edition.catalog, chart, ALL);
  return statementsOf(edition, { catalog: edition.catalog, chart, vintage: ALL, shown })[1]?.text ?? expect.fail(id);
}

describe("counts of events behind another count", () => {
  it("name what is counted, and each country twice", () => {
    const [, words] = languages[0] ?? expect.fail();
    expect(second("en", words, "visits")).toMatch(
      /^Other sources report \d+ official visits to or from Iran and \d+ to or from Israel .* Of these, the articles also report 2 to or from Iran and 3 to or from Israel\.$/,
    );
    expect(second("en", words, "agreements")).toMatch(
      / signed agreements or packages with Iran .* also report 1 with Iran and 1 with Israel\.$/,
    );
    expect(second("en", words, "agreements", "2026.29.0")).toContain("Among these are 1 and 1 that");
  });

  it.each(languages)("do so in %s", (code, words) => {
    for (const id of ["visits", "agreements"]) {
      const [now, before] = [second(code, words, id), second(code, words, id, "2026.29.0")];
      expect(now).not.toBe(before);
      expect(now).not.toContain("undefined");
      expect(now.match(/[\p{Nd}]+/gu)).toEqual(before.match(/[\p{Nd}]+/gu));
    }
  });
});

import { describe, expect, it } from "vitest";
import { statementsOf } from "../../src/chart/chartSpec/statements.ts";
import { chartRows } from "../../src/model/chartRows.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.30.0 no country with figures of exports and imports is passed over, nor is one count's newest pair its newest where another has one. */

const languages = await allWords();
const BEFORE = "2026.29.0";

/** `to`: the year after the last. */
type Asked = Partial<Vintage> & { from?: number; to?: number };

function said({ from, to, ...asked }: Asked, release = HEAD, code = "en", words = en): string {
  const site = siteInWords(code, words, release);
  const own = site.catalog.chartById.get("trade-directions") ?? expect.fail();
  const chart = { ...own, from: from ?? own.from, to: to ?? own.to };
  const vintage: Vintage = { as_of: null, collection: "all", ...asked };
  const shown = chartRows(site.catalog, chart, vintage);
  return statementsOf(site, { catalog: site.catalog, chart, vintage, shown })
    .filter(({ part }) => part === "finding")
    .map(({ text }) => text)
    .join(" ");
}

describe("a country of which no count has both directions", () => {
  it("is told with the newest of each", () => {
    expect(said({ from: 2006, to: 2014 })).toMatch(
      /^In 2013, exports to Iran .* Exports, newest figure: Israel \$1\.26 billion \(2013; .*\)\. Imports, newest figure: Israel \$18 million \(2013; .*doubtful\)\.$/,
    );
    expect(said({ as_of: "2021-06-30" })).toMatch(/ Imports, newest figure: Israel \$182 million \(2014; [^()]*\)\.$/);
    expect(said({ from: 2006, to: 2014 }, BEFORE)).not.toContain("Israel");
  });

  it.each(languages)("is so in %s", (code, words) => {
    const text = said({ from: 2000, to: 2001 }, HEAD, code, words);
    expect(text).toMatch(/Israel|İsrail|Израил|اسرائیل|ישראל/);
    expect(text.length).toBeGreaterThan(said({ from: 2000, to: 2001 }, BEFORE, code, words).length);
  });

  it("has nothing added where both are told", () => {
    expect(said({})).toBe(said({}, BEFORE));
  });
});

describe("the newest of both directions", () => {
  it("is not compared where a country has a newer pair by two counts", () => {
    const view = { from: 2015, to: 2021 };
    expect(said(view)).toMatch(/\)\. In January–July 2020, exports to Israel/);
    expect(said(view, BEFORE)).toContain("one year newer and for only seven months");
  });

  it("is not called short beside another part of a year", () => {
    expect(said({ from: 2019, to: 2022 })).toMatch(/\)\. In January–July 2021, exports to Israel/);
    expect(said({ to: 2025 })).toContain("the newest figures for both are three years older: in January–July 2021");
    expect(said({ to: 2025 }, BEFORE)).toContain("for only seven months");
  });
});

import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { Edition } from "../../src/edition/edition.ts";
import type { Chart } from "../../src/model/chart.ts";
import { unlikeBars } from "../../src/model/facts/unlikeBars.ts";
import type { Observation } from "../../src/model/observation.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { type SheetView, viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What trade in both directions says since 2026.28.0 of bars of unlike counts, and of whose the newest figures are; releases before do not. */

const BEFORE = "2026.27.0";
const now = siteInWords("en", en, HEAD);
const before = siteInWords("en", en, BEFORE);
const languages = await someWords();

const specOf = (site: Edition, view: SheetView = {}) =>
  chartSpec(site, site.catalog.chartById.get("trade-directions") as Chart, viewOf(view));
const UNLIKE = "(Iran: goods as reported by the importing country; Israel: customs data, table of the top five partners)";

describe("bars of unlike counts", () => {
  it("are said with what each is, and which years between them are blank", () => {
    const { ends = "", sentences = [] } = specOf(now);
    expect(ends).toContain(UNLIKE);
    expect(ends).toContain("(Israel: 2005, 2007 and 2011) have no figure in that count; that is not zero.");
    const rows = sentences.find(({ text }) => text.includes(UNLIKE))?.rows ?? [];
    expect(rows).toContain("exports-to-partner.ISR.2004.wits-aze-summary-2019");
    expect(rows.some((id) => id.startsWith("imports-from-partner"))).toBe(false);
  });

  it("have no blank years where none are in view, and are not said where one partner alone has bars", () => {
    expect(specOf(now, { from: 2012 }).ends).toContain(UNLIKE);
    expect(specOf(now, { from: 2012 }).ends).not.toContain("not zero");
    expect(specOf(now, { to: 1999 }).ends).not.toContain("the two counts differ");
  });

  it("are found by one rule for both partners", () => {
    const bar = (partner: string, basis: string, year: number) =>
      [year, { id: `${partner}.${year}`, counterpart: partner, basis, reporter: basis } as Observation] as const;
    const of = (partner: string, basis: string, years: number[], beside: number[] = []) => ({
      partner,
      bars: new Map(years.map((year) => bar(partner, basis, year))),
      beside: new Set(beside),
    });
    for (const [one, other] of [
      ["IRN", "ISR"],
      ["ISR", "IRN"],
    ] as const) {
      const found = unlikeBars([of(one, "a", [2001, 2005], [2003]), of(other, "b", [2001, 2002])]);
      expect(found?.each.map(({ partner, blank }) => [partner, blank])).toEqual([
        [one, [2002, 2004]],
        [other, []],
      ]);
    }
    expect(unlikeBars([of("IRN", "a", [2001, 2005]), of("ISR", "a", [2001])])).toBeNull();
  });

  it.each(languages)("in %s, and in no release before", (code, words) => {
    const countOf = (release: string) => (specOf(siteInWords(code, words, release)).sentences ?? []).length;
    expect(countOf(HEAD) - countOf(BEFORE)).toBe(1);
  });
});

it("the newest figures are those for both directions, as one of them has newer ones", () => {
  expect(specOf(now).finding).toContain("For Israel, the newest figures for both are four years older and for only seven months:");
  expect(specOf(before).finding).toContain("The newest such figures for Israel are four years older and for only seven months:");
});

it.each(languages)("the same in %s", (code, words) => {
  const found = specOf(siteInWords(code, words, HEAD)).finding;
  expect(found).not.toBe(specOf(siteInWords(code, words, BEFORE)).finding);
});

it("a sum that a finding names has the rows that it adds up, beside those of the claim; in releases before 2026.30.0 it has not", () => {
  const rowsOf = (site: Edition, said = "on record total about $1.3 billion") => {
    const spec = chartSpec(site, site.catalog.chartById.get("trade-volumes") as Chart, viewOf());
    return spec.sentences?.find(({ part, text }) => part === "finding" && text.includes(said))?.rows;
  };
  const parts = ["exports-to-partner.ISR.2013.wits-aze-summary-2019", "imports-from-partner.ISR.2013.cow-trade-v4"];
  expect(rowsOf(now)).toEqual(expect.arrayContaining(["trade-turnover.ISR.2013.souleimanov-2014", ...parts]));
  expect(rowsOf(siteInWords("en", en, "2026.29.0"), "$1.3 billion together")?.filter((id) => parts.includes(id))).toEqual([]);
});

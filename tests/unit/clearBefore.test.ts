import { describe, expect, it } from "vitest";
import { sheetNames } from "../../src/chart/chartSpec/sheetNames.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { sheetSentence } from "../../src/model/dimensions/sentence.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Since 2026.30.0 goods of clear years stay in the sentence where their newest count is not clear. */

const BEFORE = "2026.29.0";

const WAYS = ["irn", "isr"] as const;

describe.each(await allWords())("clear years before the newest count, in %s", (code, words) => {
  const at = (release: string, view: { as_of?: string; to?: string }) => {
    const site = siteInWords(code, words, release);
    const vintage = { as_of: view.as_of ?? null, collection: "all" as const };
    const sheet = balanceSheet(site.catalog, { vintage, from: null, to: view.to ?? null });
    const fact = sheetSentence(site.catalog, vintage, sheet);
    const names = sheetNames(site);
    return { fact, sheet, text: site.words.sheet.sentence(fact, names), title: site.words.sheet.title(fact, names) };
  };

  it("are told where nothing newer is clear, with both runs, and the title claims nothing", () => {
    const { fact, text, title } = at(HEAD, { as_of: "2021-06-30" });
    expect(fact.clauses).toEqual([]);
    expect(fact.earlier?.map(({ kind, side, from, to }) => [kind, side, from, to])).toEqual([["goods_bought", "irn", 2010, 2013]]);
    expect(fact.earlier?.[0]?.years).toEqual([
      1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2010, 2011, 2012, 2013,
    ]);
    for (const year of [words.kit.digits("1993"), words.kit.digits("2007"), words.kit.digits("2010")]) expect(text).toContain(year);
    expect(title).toBeNull();
    if (code === "en")
      expect(text).toContain(
        "None of the newest figures for both countries (goods) clearly points to one of them. Earlier, in 1993–2007 and 2010–13, Azerbaijan bought clearly more goods from Iran than from Israel.".replace(
          "None",
          "none",
        ),
      );
  });

  it.each([
    ["2004-12-31", "isr", [2000, 2001, 2002]],
    ["2009-12-31", "irn", [1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007]],
  ] as const)("by %s are told beside the other direction, in the title too", (to, side, years) => {
    const { fact, title } = at(HEAD, { to });
    expect(fact.earlier?.map((one) => [one.side, one.years])).toEqual([[side, years]]);
    expect(new Set([...fact.clauses, ...(fact.earlier ?? [])].map((one) => one.side))).toEqual(new Set(WAYS));
    const said = title?.replaceAll(/[\u2066-\u2069]/gu, "") ?? "";
    expect(said).toContain(words.kit.digits(String(years[0])));
  });

  it("are not told of a count that ended, beside others that are clear", () => {
    expect(at(HEAD, {}).fact.earlier).toEqual([]);
  });

  it("are left out in the release before", () => {
    for (const view of [{ to: "2004-12-31" }, { as_of: "2021-06-30" }]) {
      const { fact, text } = at(BEFORE, view);
      expect(fact.earlier).toBeUndefined();
      expect(text).not.toBe(at(HEAD, view).text);
    }
  });
});

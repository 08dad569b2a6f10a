import { describe, expect, it } from "vitest";
import { paleCells } from "../../src/chart/chartSpec/sheet/paleCells.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { type SheetView, specOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Below the balance sheet stands why what one country alone has is colored in one row and gray in another. */

describe.each(await someWords())("colors of the balance sheet, in %s", (language, words) => {
  const told = (release: string, asked: SheetView = {}) => {
    const site = siteInWords(language, words, release);
    return paleCells(site, specOf(site, "balance-sheet", asked)) ?? "";
  };

  it("are explained where shares and disputes are drawn", () => {
    expect(told(HEAD)).toContain(words.sheet.colorOfShare);
    expect(told(HEAD)).toContain(words.sheet.disputesUncolored);
  });

  it("are not where none is drawn, nor in releases before", () => {
    expect(told(HEAD, { from: 2015 })).not.toContain(words.sheet.disputesUncolored);
    expect(told(HEAD, { as_of: "2014-12-31" })).not.toContain(words.sheet.colorOfShare);
    expect(told("2026.29.0")).not.toContain(words.sheet.colorOfShare);
    expect(told("2026.29.0")).not.toContain(words.sheet.disputesUncolored);
  });
});

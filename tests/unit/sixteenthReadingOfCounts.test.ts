import { describe, expect, it } from "vitest";
import type { Edition } from "../../src/edition/edition.ts";
import { en } from "../../src/words/en.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { type SheetView, specOf } from "../fixtures/sheetSite.ts";
import { frozenSite } from "../fixtures/site.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What charts say since 2026.27.0 of counts that contradict each other, and of the ends of one count; releases before keep what they said. */

const BEFORE = "2026.26.0";
/** The first release that says them; later ones may say more. */
const FIRST = "2026.27.0";
const now = siteInWords("en", en, HEAD);
const before = siteInWords("en", en, BEFORE);
const languages = await someWords();

describe("the range of one count", () => {
  it("names every year that has the lowest or highest figure, each with its row", () => {
    expect(specOf(now, "disputes").finding).toContain("ranged from 81% (2006) to 100% (2003–05).");
    expect(specOf(before, "disputes").finding).toContain("ranged from 81% (2006) to 100% (2005).");
    const last = specOf(now, "disputes").sentences?.findLast(({ part }) => part === "finding");
    for (const year of [2003, 2004, 2005]) expect(last?.rows).toContain(`icews-cooperation-share.ISR.${year}.icews-2015`);
  });

  it.each(languages)("in %s is in percent in the table too", (code, words) => {
    const cells = (release: string) => specOf(siteInWords(code, words, release), "disputes").table.rows.flatMap((row) => row.cells);
    expect(cells(HEAD)).toContain(words.kit.figure(81, "PC", 0));
    expect(cells(HEAD)).not.toContain(words.figure(0.8051, "share", 2));
    expect(cells(BEFORE)).toContain(words.figure(0.8051, "share", 2));
  });
});

it("deliveries of arms have their newest figure beside the range of the count that ended", () => {
  const { finding, sentences = [] } = specOf(now, "arms-deliveries");
  expect(finding).toMatch(/ranged from .* The latest figure is 121\.8 million TIV for Israel in 2025 \(.*our calculation/);
  expect(sentences.find(({ text }) => text.includes("121.8"))?.rows).toContain(
    "arms-deliveries.ISR.2025.alexarui-sipri-register-2026.vintage-2026-03",
  );
  expect(specOf(computedSite(BEFORE), "arms-deliveries").finding).not.toContain("121.8");
});

describe("counts that contradict each other", () => {
  const said = (site: Edition, id: string, view: SheetView = {}) => specOf(site, id, view).ends ?? "";
  const SHARES =
    "2018–2022, Israel 56.9% against 295 million TIV and Türkiye 10.2% against 26.8 million TIV; 2019–2023, Israel 43.7% against 48 million TIV and Türkiye 44% against 24.1 million TIV";

  it("are said of shares and yearly deliveries on the pages of both, and for whom", () => {
    // Since 2026.33.0 the data have the years of the deals from 2018 on, which are what the shares rest on.
    const last = frozenSite("2026.32.0");
    for (const id of ["arms-import-shares", "arms-deliveries"]) expect(said(last, id)).toContain(SHARES);
    for (const id of ["arms-import-shares", "arms-deliveries"]) expect(said(now, id)).not.toContain("do not add up");
    expect(said(last, "arms-deliveries", { as_of: "2023-01-01" })).not.toContain("do not add up");
    const [sentence] = (specOf(last, "arms-deliveries").sentences ?? []).filter(({ text }) => text.includes(SHARES));
    expect(sentence?.rows).toContain("arms-import-share.TUR.2019_2023.alexarui-sipri-register-2026.vintage-2026-03");
    expect(sentence?.rows).toContain("arms-deliveries.TUR.2023.alexarui-sipri-register-2026.vintage-2026-03");
  });

  it("are said of our deals and the source's totals, beside the shares that rest on them", () => {
    expect(said(now, "arms-import-shares")).toContain("(2022: 8.75 million TIV of 19 million TIV; 2023: 3.3 million TIV of 9 million TIV)");
    expect(said(now, "arms-import-shares", { as_of: "2025-01-01" })).not.toContain("may be too high");
  });

  it("are said of tankers and customs in one year", () => {
    const first = siteInWords("en", en, FIRST);
    expect(said(first, "oil-volumes")).toContain(
      "about 3.6 million tonnes (our calculation), and the other count more than 1 million tonnes",
    );
    expect(said(first, "oil-volumes", { to: 2023 })).not.toContain("contradict");
  });

  it("are said of a mark far from the bar of its year", () => {
    expect(said(now, "trade-directions")).toContain("Bought from Iran in 2012: $176 million by the bars, but $493 million");
    expect(said(now, "trade-directions", { from: 2013 })).not.toContain("in 2012");
  });

  it.each(languages)("in %s, and in no release before", (code, words) => {
    const sentencesOf = (release: string, id: string) => (specOf(siteInWords(code, words, release), id).sentences ?? []).length;
    expect(sentencesOf(FIRST, "arms-import-shares") - sentencesOf(BEFORE, "arms-import-shares")).toBe(4);
    for (const [id, n] of [
      ["arms-deliveries", 0],
      ["oil-volumes", 1],
      ["trade-directions", 2],
    ] as const)
      expect(sentencesOf(FIRST, id) - sentencesOf(BEFORE, id), id).toBe(n);
  });
});

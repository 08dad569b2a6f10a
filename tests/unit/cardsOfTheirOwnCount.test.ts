import { describe, expect, it } from "vitest";
import { cellsDrawn, sheetQuery } from "../../src/chart/chartSpec/sheet/drawnCells.ts";
import { isNamedEach, observationsOf } from "../../src/chart/chartSpec/sheet/separateFigures.ts";
import { cellCard } from "../../src/chart/chartSpec/sheet/sheetCard.ts";
import { sheetNames } from "../../src/chart/chartSpec/sheetNames.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { ONE_COUNTRY } from "../../src/model/dimensions/measure.ts";
import { collectionFor } from "../../src/model/queries.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** The card of a cell says of the cell's own count what is to be borne in mind, and names each of its figures where it has room. */

const BEFORE = "2026.28.0";
const languages = await someWords();
const drawn = cellsDrawn(balanceSheet(computedSite(HEAD).catalog, sheetQuery(viewOf())));
const bought = drawn.map(({ cell }) => cell).filter(({ dimension }) => dimension === "goods_bought");

describe.each(languages)("cards of cells (%s)", (language, words) => {
  const [now, then] = [siteInWords(language, words, HEAD), siteInWords(language, words, BEFORE)];
  const linesOf = (site: typeof now, cell: (typeof bought)[number]) => cellCard(site, cell).lines.join(" ");
  const { own, other, alone } = now.words.sheet.groups.bought;

  it("say of goods bought whose count it is, each of its own", () => {
    const kinds = { own: 0, other: 0, alone: 0 };
    for (const cell of bought) {
      const kind = cell.measure === ONE_COUNTRY ? "alone" : cell.preferred ? "own" : "other";
      kinds[kind] += 1;
      const said = linesOf(now, cell);
      expect(said, cell.period).toContain({ own, other, alone }[kind]());
      expect(said.includes(own()), cell.period).toBe(kind === "own");
      expect(said.includes(other()), cell.period).toBe(kind === "other");
    }
    expect(Math.min(...Object.values(kinds))).toBeGreaterThan(0);
  });

  it("say all of it on each in releases before", () => {
    const ofRow = then.words.sheet.caution(["goods_bought"], sheetNames(then));
    for (const cell of bought) expect(linesOf(then, cell), cell.period).toContain(ofRow);
  });

  it("name four figures of a year, and mark which an article claims", () => {
    const four = drawn.map(({ cell }) => cell).filter((cell) => isNamedEach(now, cell) && cell.rows.length === 4);
    expect(four.length).toBeGreaterThan(0);
    for (const cell of four) {
      const claims = observationsOf(now, cell).filter((o) => collectionFor(now.catalog, o) === "documents");
      expect(linesOf(now, cell).split(now.words.sheet.ofArticle)).toHaveLength(claims.length + 1);
      expect(linesOf(then, cell)).not.toContain(now.words.sheet.ofArticle);
    }
  });
});

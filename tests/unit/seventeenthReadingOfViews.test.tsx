import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { Chart } from "../../src/model/chart.ts";
import { DEFAULT_BALANCE } from "../../src/model/sensitivity.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { BalanceFields } from "../../src/worker/nouns/balance/fields.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What a view offers and calls its marks where it has other articles than the five, or none. */

/** What grade A asks beyond one method, as each language says it. */
const CHECKED: Record<string, string> = { en: "checked", az: "yoxlan", tr: "sınan", ru: "сверен", fa: "سنجید", he: "שנבדקה" };

const BEFORE = "2026.27.0";

describe.each(await allWords())("a view, in %s", (code, words) => {
  const fields = (release: string, vintage: Vintage, drop: string[] = []) =>
    String(<BalanceFields edition={siteInWords(code, words, release)} balance={{ ...DEFAULT_BALANCE, drop }} vintage={vintage} />);
  const isOffered = (release: string, vintage: Vintage) => fields(release, vintage).includes('name="drop"');

  it("offers an article to leave out where it and another source are in view", () => {
    const views: Vintage[] = [
      { as_of: null, collection: "documents" },
      { as_of: "2014-12-31", collection: "all" },
      { as_of: "2014-12-31", collection: "documents" },
      { as_of: null, collection: "references" },
    ];
    expect(views.map((view) => isOffered(HEAD, view))).toEqual([true, true, false, false]);
    expect(views.map((view) => isOffered(BEFORE, view))).toEqual([true, true, true, true]);
    expect(fields(HEAD, { as_of: "2014-12-31", collection: "all" })).not.toContain("avim-2025");
    expect(fields(HEAD, { as_of: null, collection: "references" }, ["avim-2025"])).toContain("avim-2025");
  });

  it("says in the key of a figure that it is an article's, and not how many articles there are", () => {
    const { claim } = words.claimForm.figures;
    const five = /five|پنج|חמשת/;
    expect(claim).not.toMatch(five);
    expect(five.test(wordsOf(BEFORE, words).claimForm.figures.claim)).toBe(["en", "fa", "he"].includes(code));
  });

  it("says of grade A in the sheet's reading what the glossary and the method say", () => {
    const { catalog } = siteInWords(code, words, HEAD);
    const [grade] = words.glossary.entries.filter(({ id }) => id === "grade");
    for (const said of [catalog.chartById.get("balance-sheet")?.reading, grade?.definition, words.sheet.method.rows.text]) {
      expect(said).toContain(CHECKED[code]);
    }
  });

  it("says of a cell of several years that most of them are too few, and what the last one says", () => {
    const cardIn = (release: string) => {
      const site = siteInWords(code, words, release);
      const view = { ...WHOLE, vintage: { as_of: "2014-12-31", collection: "all" } } as const;
      const spec = chartSpec(site, site.catalog.chartById.get("balance-sheet") as Chart, view);
      const rows = (spec.forms ?? []).flatMap((form) => (form.kind === "cells" ? form.groups.flatMap((group) => group.rows) : []));
      const cell = rows.find(({ id }) => id === "visits")?.periods.at(-1);
      return { look: cell?.look, figure: cell?.card?.figure, lines: cell?.card?.lines.join(" ") ?? "" };
    };
    const { fewInMost } = words.sheet.groups;
    expect(cardIn(HEAD)).toMatchObject({ look: "few", figure: words.kit.capitalized(fewInMost) });
    expect(cardIn(HEAD).lines).toContain(words.kit.year(2014));
    expect(cardIn(BEFORE).figure?.toLowerCase()).not.toBe(fewInMost.toLowerCase());
  });
});

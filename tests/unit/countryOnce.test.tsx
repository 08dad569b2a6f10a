import { describe, expect, it } from "vitest";
import { card } from "../../src/chart/chartSpec/card.ts";
import { numberTitle } from "../../src/chart/chartSpec/numberTitle.ts";
import { measureAndCountry, ofCountry } from "../../src/chart/chartSpec/ofCountry.ts";
import { namesOf } from "../../src/chart/chartSpec/statements.ts";
import { loadTranslations } from "../../src/curator/translations.ts";
import { labelOf } from "../../src/model/catalog.ts";
import { translated } from "../../src/model/translated.ts";
import { titleOf } from "../../src/worker/mcp/numberRow.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";

const edition = computedSite(HEAD);
const translations = loadTranslations("data");
const languages = await someWords();

/** One figure of each measure and country. */
const figures = [...new Map(edition.catalog.observations.map((o) => [`${o.series} ${o.counterpart}`, o])).values()];
/** Measures whose English title names the country of their figures. */
const naming = figures.filter((o) => ofCountry(edition, o) === null);

it("some measures name their country, and most do not", () => {
  expect(naming.map(({ series }) => series)).toContain("arms-export-share");
  expect(naming.length).toBeLessThan(figures.length / 2);
});

describe.each(languages)("the name of a figure, in %s", (language, words) => {
  const catalog = language === "en" ? edition.catalog : translated(edition.catalog, translations[language] ?? []);
  const site = { ...edition, words, catalog };
  const then = { ...site, catalog: { ...catalog, release: "2026.16.0" } };
  it.each(naming.map((o) => [`${o.series} ${o.counterpart}`, o] as const))("says the country once: %s", (_, o) => {
    const country = labelOf(catalog, "counterpart", o.counterpart);
    expect(measureAndCountry(site, o)).toEqual([catalog.seriesById.get(o.series)?.title]);
    for (const said of [numberTitle(site, o), titleOf(site, o), card(site, o).heading, namesOf(site).subject(o)])
      expect(said.split(/[,،:;؛]\s*/)).not.toContain(country);
    expect(numberTitle(then, o).split(/[,،;؛]\s*/)).toContain(country);
  });
  it("says it behind every other measure", () => {
    for (const o of figures.filter((one) => !naming.includes(one))) {
      const country = labelOf(catalog, "counterpart", o.counterpart);
      expect(numberTitle(site, o)).toContain(country);
      expect(card(site, o).heading).toContain(country);
    }
  });
});

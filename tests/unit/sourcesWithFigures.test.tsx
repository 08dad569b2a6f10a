import { expect, it } from "vitest";
import { corpusFacts } from "../../src/model/corpusFacts.ts";
import { isInVintage } from "../../src/model/vintage.ts";
import { SourcesPage } from "../../src/worker/nouns/source/listPage.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** That both pages which count the other sources say what they count. */

it.each(await allWords())("in %s the other sources are counted as all of them and as those with figures", (code, words) => {
  const [site, then] = [siteInWords(code, words, HEAD), siteInWords(code, words, "2026.28.0")];
  const facts = corpusFacts(site.catalog);
  expect(facts.recordSources).toBeLessThan(facts.references);
  const [having, all] = [facts.recordSources, facts.references].map((n) => words.kit.number(n)) as [string, string];
  const about = words.about.sections(facts).find(({ id }) => id === "not-here")?.text ?? "";
  for (const number of [having, all]) expect(about).toContain(number);
  const said = (of: typeof site, as_of: string | null = null) =>
    SourcesPage({ edition: of, shown: of.catalog.sources, vintage: { as_of, collection: "all" }, address: "" }).description;
  for (const number of [having, all]) expect(said(site)).toContain(number);
  expect(said(then)).not.toContain(having);
  const early = site.catalog.sources.filter((source) => isInVintage(source, { as_of: "2016-01-01", collection: "references" }));
  const figures = early.filter(({ id }) => site.catalog.observationsBySource.has(id));
  expect(said(site, "2016-01-01")).toContain(words.source.withFigures(figures.length, early.length));
});

import { expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { PUBLISHED } from "../../src/edition/published.ts";
import { EmbedBuilder } from "../../src/worker/nouns/chart/embedBuilder.tsx";
import { chartViewOf } from "../../src/worker/nouns/chart/query.ts";
import { InYourArticlePage } from "../../src/worker/pages/inYourArticle/page.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** That who puts a chart into an article finds the lines of each language, and what chooses it. */

it.each(await allWords())("in %s the lines of a view lead to those of every language", (code, words) => {
  const said = (release: string) => {
    const own = siteInWords(code, words, release);
    const edition = { ...own, urls: own.urls.in(code === "en" ? null : code) };
    const [chart] = edition.catalog.charts;
    if (chart === undefined) throw new Error("no chart");
    const view = chartViewOf({ from: 2005 }, chart);
    const spec = chartSpec(edition, chart, view);
    const page = { chart, view, released: null, languages: PUBLISHED };
    const guide = InYourArticlePage({ placed: { edition, spec, view }, release: null, languages: PUBLISHED, address: "" });
    return { builder: String(EmbedBuilder({ edition, spec, page })), guide: String(guide.body) };
  };
  const { builder, guide } = said(HEAD);
  const ways = [...builder.matchAll(/<a href="([^"]*)#embed" lang="([a-z]+)" hreflang="[a-z]+"( aria-current="true")?>/g)];
  expect(ways.map(([, , language]) => language)).toEqual(["en", ...PUBLISHED.map(({ language }) => language)]);
  for (const [, href, language, isHere] of ways) {
    expect(href).toMatch(language === "en" ? /^\/charts\/[a-z-]+\?from=2005$/ : new RegExp(`^/${language}/charts/[a-z-]+\\?from=2005$`));
    expect(isHere !== undefined).toBe(language === code);
  }
  expect(said("2026.28.0").builder).not.toContain("hreflang");
  for (const name of ["lang", "theme", "light", "dark", "az, fa, he, ru, tr"]) expect(guide).toContain(name);
});

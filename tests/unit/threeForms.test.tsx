import { expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { CITED_AS } from "../../src/words/naming.ts";
import { chartViewOf } from "../../src/worker/nouns/chart/query.ts";
import { ChartTools } from "../../src/worker/nouns/chart/tools.tsx";
import { ObservationPage } from "../../src/worker/nouns/observation/page.tsx";
import { SourcePage } from "../../src/worker/nouns/source/page.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { allWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** That a chart, a number and a source are cited in the same three forms, in the language that stands at the address. */

const decode = (html: string) =>
  html
    .replace(/<\/?bdi[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

it.each(await allWords())(
  "in %s each is cited as text and in two entries, and on pages of releases before in what they had",
  (code, words) => {
    const said = (release: string) => {
      const own = siteInWords(code, words, release);
      const edition = { ...own, urls: own.urls.in(code === "en" ? null : code) };
      const [chart] = edition.catalog.charts;
      const o = edition.catalog.observationById.get("arms-import-share.ISR.2016_2020.avim-2025");
      const source = edition.catalog.sourceById.get("avim-2025");
      if (chart === undefined || o === undefined || source === undefined) throw new Error("no such rows");
      const view = chartViewOf({}, chart);
      const spec = chartSpec(edition, chart, view);
      const released = "2026-12-01";
      const texts = (html: unknown) => [...String(html).matchAll(/<pre[^>]*>(.*?)<\/pre>/gs)].map(([, text = ""]) => decode(text));
      return {
        chart: texts(ChartTools({ edition, spec, page: { chart, view, released } })).slice(-3),
        number: texts(ObservationPage({ edition, o, address: "", released }).body).slice(0, -3),
        source: texts(SourcePage({ edition, source, address: "" }).body),
        title: source.title,
      };
    };
    const now = said(HEAD);
    for (const [text = "", bibtex = "", csl = ""] of [now.chart, now.number]) {
      const [item] = JSON.parse(csl);
      expect(item.author).toEqual([{ literal: CITED_AS }]);
      expect(item.language).toBe(code === "en" ? undefined : code);
      expect(bibtex.includes(`  language = {${code}},\n`)).toBe(code !== "en");
      expect(bibtex).toMatch(/^@dataset\{[a-z0-9-]+,\n/i);
      for (const part of [item.title, item.URL, CITED_AS]) expect(text).toContain(part);
      expect(item.URL.includes(`/${code}/`)).toBe(code !== "en");
    }
    expect([now.chart, now.number, now.source].map(({ length }) => length)).toEqual([3, 3, 3]);
    for (const text of now.source) expect(text).toContain(now.title);
    const then = said("2026.28.0");
    expect([then.chart, then.number, then.source].map(({ length }) => length)).toEqual([3, 1, 2]);
    // Marks of direction were copied with the text until 2026.29.0.
    expect(then.number[0]?.replace(/[\u2066-\u2069]/g, "")).toBe(
      now.number[0]?.replace(HEAD, "2026.28.0").replace("the+head", "2026.28.0"),
    );
    expect(then.chart.join()).not.toContain("language");
  },
);

import { describe, expect, it } from "vitest";
import { chartSpec, WHOLE } from "../../src/chart/chartSpec/chart.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { ChartActions } from "../../src/worker/nouns/chart/actions.tsx";
import { HowToRead } from "../../src/worker/nouns/chart/howToRead.tsx";
import { ChartPage } from "../../src/worker/nouns/chart/page.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { siteOver, viewOf } from "../fixtures/sheetSite.ts";

/** What stands between the title of a chart and its picture, as first-time readers on a phone saw it: since 2026.29.0. */

const edition = computedSite(HEAD);
const before = siteOver({ ...edition.catalog, release: "2026.28.0" });
const { charts } = edition.catalog;

const specOf = (site: Edition, chart: (typeof charts)[number]) => chartSpec(site, chart, WHOLE);
const deckOf = (site: Edition, chart: (typeof charts)[number]) => {
  const body = String(ChartPage({ edition: site, spec: specOf(site, chart), page: { chart, view: viewOf(), released: null } }).body);
  return /<(p|div) class="finding[^"]*">.*?<\/\1>/s.exec(body)?.[0] ?? "";
};
const bare = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&#39;", "'")
    .replaceAll(/[\u00a0\u202f]/g, " ");

describe.each(charts.map((chart) => [chart.id, chart] as const))("the deck of %s", (_, chart) => {
  it("says all that it finds, its headline or the first finding alone in bold, where that is short", () => {
    const { finding = "", headline, sentences = [] } = specOf(edition, chart);
    const deck = deckOf(edition, chart);
    const bold = bare(/<strong>(.*?)<\/strong>/s.exec(deck)?.[1] ?? "");
    const paragraphs = [...deck.matchAll(/<p>(.*?)<\/p>/gs)].map(([, text = ""]) => bare(text));
    expect((headline === undefined ? paragraphs : paragraphs.slice(1)).join(" ")).toBe(bare(finding));
    const [first = "", next] = sentences.filter(({ part }) => part === "finding").map(({ text }) => bare(text));
    if (headline !== undefined) return expect(bold).toBe(bare(headline));
    if (bold === "") return expect(`${first} ${next}`.length).toBeGreaterThan(280);
    // Of a finding that rests on records of both partners alone the first sentence.
    expect([first, `${first} ${next}`, first?.replace(/(?<=[.!?]) .*/s, "")]).toContain(bold);
  });

  it("is bold as a whole in releases before 2026.29.0", () => expect(deckOf(before, chart)).not.toContain("<strong>"));

  it("leaves cautions on single years to what is said of the data", () => {
    const cautions = /The source prints 0|so near a threshold/;
    const spec = specOf(edition, chart);
    expect(spec.finding ?? "").not.toMatch(cautions);
    const said = bare(String(HowToRead({ edition, spec })));
    for (const { text } of (specOf(before, chart).sentences ?? []).filter((one) => cautions.test(one.text))) {
      expect(said).toContain(bare(text));
    }
  });
});

it("is said of some chart in either place", () => {
  const reported = charts.find(({ id }) => id === "imports-reported");
  if (reported === undefined) throw new Error("the data have no such chart");
  const cautions = ["In 2008 and 2010 the figures are so near a threshold", "The source prints 0 for Israel in 1992."];
  for (const caution of cautions) {
    expect(specOf(before, reported).finding).toContain(caution);
    expect(specOf(edition, reported).ends).toContain(caution);
  }
});

describe.each(charts.map((chart) => [chart.id, chart] as const))("what is offered below the picture of %s", (_, chart) => {
  const actionsOf = (site: Edition) => String(ChartActions({ edition: site, spec: specOf(site, chart), view: viewOf(), released: false }));

  it("is nothing that has a tab above, which it was before", () => {
    const linksTo = (site: Edition) => [...actionsOf(site).matchAll(/href="#(\w+)"/g)].map(([, place]) => place);
    expect(linksTo(edition)).toEqual([]);
    expect(linksTo(before)).toEqual(["table", "embed", "sources"]);
  });

  it("has its files and its address", () => {
    expect(actionsOf(edition)).toContain(edition.urls.chartFile(chart.id, "png", viewOf()));
    expect(actionsOf(edition)).toContain(edition.urls.absolute.chart(chart.id, viewOf()));
  });
});

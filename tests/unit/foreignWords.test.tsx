import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { ChartSpec, DetailCard } from "../../src/chart/chartSpec/chartSpec.ts";
import { formatFigure } from "../../src/chart/chartSpec/formatFigure.ts";
import { tabledFigure } from "../../src/chart/chartSpec/tabledFigure.ts";
import { resolveEvents } from "../../src/model/resolveEvents.ts";
import { isTitleOurs } from "../../src/model/source.ts";
import type { Page } from "../../src/worker/frame/page.ts";
import { renderImageSvg } from "../../src/worker/image/file.tsx";
import { NumberTable } from "../../src/worker/nouns/chart/figure.tsx";
import { chartViewOf } from "../../src/worker/nouns/chart/query.ts";
import { ChecksPage } from "../../src/worker/nouns/check/page.tsx";
import { DisagreementsPage } from "../../src/worker/nouns/disagreement/page.tsx";
import { EventsPage } from "../../src/worker/nouns/event/page.tsx";
import { ObservationPage } from "../../src/worker/nouns/observation/page.tsx";
import { SourcesPage } from "../../src/worker/nouns/source/listPage.tsx";
import { SourcePage } from "../../src/worker/nouns/source/page.tsx";
import { dataCatalog } from "../fixtures/dataCatalog.ts";
import { thinned } from "../fixtures/sample.ts";
import { frozenSite, pageText, unpinned } from "../fixtures/site.ts";

const site = unpinned({ ...frozenSite(), catalog: dataCatalog() });
const { catalog } = site;
const ALL = { as_of: null, collection: "all" } as const;
const address = "https://example.org/";

/** Words of sources in another language than the pages', by the language that they must name. Bare numbers are words of no language. */
const foreign = new Map<string, string>();
const add = (words: string | null, source: string | null) => {
  const language = catalog.sourceById.get(source ?? "")?.language ?? "en";
  if (words !== null && language !== "en" && /\p{L}{3}/u.test(words)) foreign.set(words, language);
};
for (const o of catalog.observations) for (const words of [o.quote, o.as_worded]) add(words, o.source);
for (const mention of catalog.mentions) add(mention.quote, mention.source);
const abroad = catalog.sources.filter(({ language }) => language !== "en");
const quotes = foreign.size;
for (const source of abroad) if (!isTitleOurs(source)) add(source.title, source.id);

const decode = (html: string) =>
  html.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

interface Text {
  text: string;
  lang: string;
  isolated: boolean;
}

/** The texts of a page with the language of the innermost element that names one. */
function texts(html: string): Text[] {
  const open: { tag: string; lang: string; isolated: boolean }[] = [];
  const body = html.replace(/<(style|script|title)\b[\s\S]*?<\/\1>/g, "");
  return [...body.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/gi)].flatMap(([, close, tag = "", attributes = "", text]) => {
    const now = open.at(-1) ?? { tag: "", lang: "en", isolated: false };
    if (text !== undefined) return [{ text: decode(text), lang: now.lang, isolated: now.isolated }];
    if (close) while (open.length > 0 && open.pop()?.tag !== tag);
    else if (!attributes.endsWith("/") && !["meta", "link", "br", "input", "hr", "img"].includes(tag)) {
      const own = / lang="([a-z]+)"/.exec(attributes)?.[1];
      open.push({ tag, lang: own ?? now.lang, isolated: own === undefined ? now.isolated : / dir="auto"/.test(attributes) });
    }
    return [];
  });
}

const isPage = (made: unknown): made is Page => typeof made === "object" && made !== null && "sheets" in made;

/** Foreign words that stand in a page without their language, or not set apart from what is around them; and how many stand there at all. */
function unmarked(page: unknown): { wrong: string[]; found: number } {
  const all = texts(isPage(page) ? pageText(page, site) : String(page));
  const held = all.flatMap((part) =>
    [...foreign].filter(([words]) => part.text.includes(words)).map(([words, lang]) => ({ part, words, lang })),
  );
  const wrong = held.filter(({ part, lang }) => part.lang !== lang || !part.isolated).map(({ words }) => words);
  return { wrong, found: held.length };
}

const specs: ChartSpec[] = catalog.charts.map((chart) => chartSpec(site, chart, chartViewOf({}, chart)));
const cards: DetailCard[] = specs.flatMap(({ panels }) =>
  panels.flatMap(({ marks, lines }) => [
    ...marks.map(({ card }) => card),
    ...lines.flatMap(({ points }) => points.map(({ card }) => card)),
  ]),
);

describe("words in another language name it and stand apart", () => {
  const told = resolveEvents(catalog, ALL);
  const observed = catalog.observations.filter((o) => abroad.some(({ id }) => id === o.source));
  const pages: [string, () => unknown[]][] = [
    ["numbers", () => thinned(observed, 4).map((o) => ObservationPage({ edition: site, o, address }))],
    ["events", () => [EventsPage({ edition: site, events: told, all: told, state: {}, address })]],
    ["checks", () => [ChecksPage({ edition: site, checks: catalog.checks, all: catalog.checks, vintage: ALL, address })]],
    [
      "sources",
      () => [
        SourcesPage({ edition: site, shown: site.catalog.sources, address }),
        ...abroad.map((source) => SourcePage({ edition: site, source, address })),
      ],
    ],
    ["tables of charts", () => specs.map((spec) => NumberTable({ edition: site, spec }))],
  ];
  it("the data have some", () => {
    expect(quotes).toBeGreaterThan(abroad.length);
    expect(new Set(foreign.values()).size).toBeGreaterThan(2);
  });
  it.each(pages)("in %s", (_, render) => {
    const seen = render().map(unmarked);
    expect(seen.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(seen.reduce((sum, { found }) => sum + found, 0)).toBeGreaterThan(0);
  });
  it("and none stands in disagreements, pictures and their files", () => {
    const files = thinned(specs, 6).map((spec) =>
      renderImageSvg(site.build, site, spec, { format: "1200x630", theme: "light", parameters: [] }),
    );
    for (const page of [DisagreementsPage({ edition: site, address }), ...files]) expect(unmarked(page).wrong).toEqual([]);
  });
  it("in the cards of charts", () => {
    const speaking = cards.flatMap((card) => [card, ...(card.events ?? [])]);
    const lost = speaking.filter(({ quote, lang }) => foreign.has(quote ?? "") && lang !== foreign.get(quote ?? ""));
    expect(lost).toEqual([]);
    expect(speaking.filter(({ lang }) => lang !== undefined).length).toBeGreaterThan(0);
    expect(
      cards.filter(({ figure, print }) => foreign.has(figure) || (print && foreign.has(print.text) && !print.after.includes(" in "))),
    ).toEqual([]);
  });
});

describe("a figure that a reader of the page can read stands first", () => {
  const bare = /^[\d.,\s]+$/;
  it("before a print in another language and before a table's bare cell", () => {
    const printed = catalog.observations.filter((o) => o.as_worded !== null && (foreign.has(o.as_worded) || bare.test(o.as_worded)));
    expect(printed.length).toBeGreaterThan(0);
    for (const o of thinned(printed, 6)) {
      const page = pageText(ObservationPage({ edition: site, o, address }), site);
      const heading = decode(/<h1>(.*?)<\/h1>/s.exec(page)?.[1] ?? "");
      expect(heading, o.id).toBe(formatFigure(site, o));
      if (o.as_worded !== heading) expect(decode(page), o.id).toContain("(printed “");
    }
  });
  it("in the first cell of every row, and the print in the second", () => {
    const figures = specs
      .filter(({ id }) => catalog.chartById.get(id)?.kind === "claims")
      .flatMap(({ table }) => table.rows)
      .flatMap(({ href, cells }) => {
        const o = catalog.observationById.get(href.replace("/observations/", ""));
        return o ? [{ o, cells }] : [];
      });
    expect(figures.length).toBeGreaterThan(0);
    for (const { o, cells } of figures)
      expect(cells.slice(0, 2), o.id).toEqual([tabledFigure(site, o), o.as_worded ?? site.words.observation.notPrinted]);
  });
});

it("pages of releases before keep their prints, and mark them all the same", () => {
  const before = { ...site, catalog: { ...catalog, generation: 1 as const } };
  const o = catalog.observations.find((own) => foreign.has(own.as_worded ?? ""));
  const page = pageText(ObservationPage({ edition: before, o: o as NonNullable<typeof o>, address }), before);
  expect(unmarked(page).wrong).toEqual([]);
  expect(texts(/<h1>(.*?)<\/h1>/s.exec(page)?.[1] ?? "")[0]).toMatchObject({ text: o?.as_worded, isolated: true });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import { type ChartSpec, isEmpty } from "../../src/chart/chartSpec/chartSpec.ts";
import { publisherLabel } from "../../src/chart/chartSpec/credits.ts";
import { figures } from "../../src/chart/chartSpec/pictureInWords.ts";
import { stateOf } from "../../src/chart/chartSpec/stateOf.ts";
import { releaseName } from "../../src/curator/releases.ts";
import { viewParameters } from "../../src/edition/viewQuery.ts";
import { buildCatalog, type Catalog, labelOf, type Rows } from "../../src/model/catalog.ts";
import type { Chart } from "../../src/model/chart.ts";
import type { ChartView } from "../../src/model/chartView.ts";
import { derivedObservations } from "../../src/model/derived.ts";
import { parsePeriod } from "../../src/model/period.ts";
import type { Source } from "../../src/model/source.ts";
import { en } from "../../src/words/en.ts";
import { EmbedPage } from "../../src/worker/embed/page.tsx";
import { renderImageSvg } from "../../src/worker/image/file.tsx";
import { ChartPage } from "../../src/worker/nouns/chart/page.tsx";
import { computedNames, computedSite } from "../fixtures/headSite.ts";
import { numbersIn, type RowWords, rowWords } from "../fixtures/rowWords.ts";
import { isDrawn } from "../fixtures/sample.ts";
import { pageText, type Site } from "../fixtures/site.ts";

/**
 * The walk: every chart through every year of `as_of` and every collection, of the head and of every release whose sentences are computed.
 * What a view says is held against its rows by means of its own: no number, year or source that the rows in view do not hold.
 */

const COLLECTIONS = ["documents", "references", "all"] as const;

interface Step {
  chart: Chart;
  view: ChartView;
  spec: ChartSpec;
}

/**
 * Every chart through years, in each collection. In a sample these are of the head each eighth, of the release that is walked each sixteenth,
 * and other ones with each version.
 */
function steps({ catalog, pinned, ...site }: Site): Step[] {
  const { first_year, last_year } = catalog.subject;
  const all = Array.from({ length: last_year + 2 - first_year }, (_, i) => `${first_year + i}-12-31`);
  const years = all.filter((_, i) => isDrawn(i, pinned === null ? 8 : 16));
  return catalog.charts.flatMap((chart) =>
    [null, ...years].flatMap((as_of) =>
      COLLECTIONS.map((collection): Step => {
        const balance = chart.kind === "balance" ? { halfLife: 5, prior: 8, drop: [] } : null;
        const view = { vintage: { as_of, collection }, from: null, to: null, balance };
        return { chart, view, spec: chartSpec({ catalog, pinned, ...site }, chart, view) };
      }),
    ),
  );
}

/** Whether a source stands in a view, by the rule of the codebook and not by the code under test. */
function inView(source: Source, { vintage: { as_of, collection } }: ChartView): boolean {
  if (collection !== "all" && source.collection !== collection) return false;
  const last = source.published === null ? null : (parsePeriod(source.published)?.end ?? null);
  return as_of === null || (last !== null && last <= as_of);
}

/** One step of those that say the same of the same sources: in most years nothing was published, and their pictures would be drawn again. */
function different({ catalog }: Site, steps: Step[]): Step[] {
  const key = ({ view, spec }: Step) =>
    JSON.stringify([spec, catalog.sources.filter((source) => inView(source, view)).map(({ id }) => id)]);
  return [...new Map(steps.map((step) => [key(step), step])).values()];
}

/**
 * The head and the releases whose sentences are computed, of which a sample has one, with each version another: the same code makes their sentences
 * of rows that the head mostly has too. A head that is a release byte by byte stands for it.
 */
function sitesToWalk(): [name: string, site: Site][] {
  const head = releaseName("data");
  const all = computedNames().filter((name) => name !== head);
  return all.filter((_, i) => i === 0 || isDrawn(i, all.length - 1)).map((name) => [name, computedSite(name)]);
}

/** A journal without the number of its issue, whose brackets stand within those of the sources. */
function withoutIssue(text: string): string {
  return text.replace(/(?<=\d)\(\d+\)/g, "");
}

/** All that a chart says of its own accord, apart from what is written at its rows. */
function said(site: Site, { spec, view }: Step): string[] {
  const panels = spec.panels.flatMap(({ title, reason, ends }) => [title, reason, ends?.high, ends?.low]);
  return [
    spec.title,
    spec.headline,
    spec.subtitle,
    spec.finding,
    spec.reading,
    spec.ends,
    spec.floor,
    stateOf(site, view),
    ...panels,
  ].filter((text): text is string => typeof text === "string");
}

/** Behind its sentence a balance sheet names the counts that the day of the view did not know: all that it says from here on. */
const UNPUBLISHED = / (?:Not certainly published by then|Published only later|Perhaps not published by then): .*$/;

/** What a chart says of sources that its view hides by their date; empty where it says nothing of them. */
function saidOfHidden({ spec }: Step): string {
  return UNPUBLISHED.exec(spec.finding ?? "")?.[0] ?? "";
}

/** Sources that a view would hold but for its date. */
function hiddenByDate({ catalog }: Site, { view }: Step): Source[] {
  const undated = { ...view, vintage: { ...view.vintage, as_of: null } };
  return catalog.sources.filter((source) => inView(source, undated) && !inView(source, view));
}

/** The same as page, embed and SVG file show it: their text without tables, tick labels, forms and what to copy. */
function shown(site: Site, { chart, view, spec }: Step): string[] {
  const page = pageText(ChartPage({ edition: site, spec, page: { chart, view, released: null } }), site);
  const embed = String(EmbedPage({ edition: site, spec, view, theme: "auto", notice: null, build: site.build }));
  const svg = renderImageSvg(site.build, site, spec, {
    format: "1200x630",
    theme: "light",
    parameters: viewParameters(view),
  });
  const figure = /<figure\b.*?<\/figure>/s.exec(page)?.[0] ?? "";
  const descriptions = [
    ...page.matchAll(/<meta (?:name|property)="(?:description|og:description|og:title|twitter:description)" content="([^"]*)"/g),
  ];
  const inEmbed = /<main>.*<\/main>/s.exec(embed)?.[0] ?? "";
  const desc = /<title id="title">.*?<\/desc>/s.exec(svg)?.[0] ?? "";
  // What is written in the picture stands in its description too, with years and amounts in short; tests of the forms hold it.
  const written = figures(spec);
  return [textOf(figure), textOf(inEmbed), textOf(desc).replace(written, ""), ...descriptions.map(([, text]) => textOf(text ?? ""))];
}

function textOf(html: string): string {
  return html
    .replace(/<(table|svg|form|noscript)\b.*?<\/\1>/gs, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

/** Numbers of the method and of the frame, where the scales of its panels end, and how many sources and rows there are: no row has to bear them out. */
function framed(site: Site, { spec }: Step): Set<string> {
  const method = [en.balance.subtitle({ vintage: { as_of: null, collection: "all" } })];
  const frame = [
    en.balance.panels.lean({ low: "", high: "", of: () => "" }),
    site.catalog.release,
    site.words.embed.license(true),
    en.pair.interval,
    "CC BY 4.0",
  ];
  const scales = spec.panels.flatMap(({ value }) => value.ticks.at(-1)?.label ?? []);
  const counted = [...spec.sources.map((_, i) => String(i + 1)), String(spec.table.rows.length)];
  return new Set([...method, ...frame, ...scales, ...counted].flatMap(numbersIn));
}

/** Numbers in texts that neither a row in view nor the method holds, and names of sources that are not in view. */
function unborne(site: Site, step: Step, texts: string[], rows: RowWords): string[] {
  const { catalog } = site;
  const allowed = framed(site, step);
  const hidden = catalog.sources.filter((source) => !inView(source, step.view));
  const known = new Set(catalog.sources.filter((source) => inView(source, step.view)).flatMap(namesOf));
  const foreign = hidden.flatMap(namesOf).filter((name) => !known.has(name) && !rows.words.includes(name));
  return texts.flatMap((text) => [
    ...numbersIn(text).filter((number) => !rows.numbers.has(number) && !allowed.has(number)),
    ...foreign.filter((name) => text.includes(name)),
  ]);
}

/** What would give a source away: its label, which has its year, and a publisher's name of more than one word. */
function namesOf({ id, publisher }: Source): string[] {
  const label = publisherLabel(publisher, id);
  return [label, publisher].filter((name) => /\s/.test(name));
}

/** Rows of a balance sheet that speak in its sentence where they are clear, by the rule of docs/decisions/0021-the-balance-as-measured.md. */
const CLEAR_SPEAK = ["votes", "goods_sold", "goods_bought"];
/** Those of which one country alone may have figures. */
const ONE_COUNTRY = ["arms", "energy"];

/** How long the steps of one release may take to make. */
const MINUTES = 300_000;

const table: Record<string, { views: number; withRows: number; found: number; said: number; heldBack: number }> = {};

describe.each(sitesToWalk())("in %s", (_, site) => {
  const { catalog } = site;
  // Made when their turn comes and let go behind it: those of all releases together have no room in one process.
  let walked: Step[] = [];
  let distinct: Step[] = [];
  beforeAll(() => {
    walked = steps(site);
    distinct = different(site, walked);
  }, MINUTES);
  afterAll(() => {
    [walked, distinct] = [[], []];
  });

  it.each(catalog.charts.map(({ id }) => id))("%s says nothing that its rows in view do not bear out", (id) => {
    const steps = distinct.filter(({ chart }) => chart.id === id);
    for (const [i, step] of steps.entries()) {
      const rows = rowWords(site, step.chart, (source) => inView(source, step.view), step.view.vintage);
      const where = JSON.stringify(step.view.vintage);
      const ofHidden = saidOfHidden(step);
      const ofRows = (texts: string[]) => texts.map((text) => (ofHidden === "" ? text : text.replaceAll(ofHidden, "")));
      expect(unborne(site, step, ofRows(said(site, step)), rows), `${id} ${where}`).toEqual([]);
      // What is drawn says the same words in its frame: in a sample, every 24th view and the default one.
      if (isDrawn(i, 24) || isDefault(step.view, step.chart))
        expect(unborne(site, step, ofRows(shown(site, step)), rows), `${id} ${where} as drawn`).toEqual([]);
    }
  });

  it("says of what was not yet published its source and day alone, and only under a date that hides it", () => {
    const saying = walked.filter((step) => saidOfHidden(step) !== "");
    expect(saying.length > 0).toBe(catalog.charts.some(({ kind }) => kind === "sheet"));
    for (const step of saying) {
      const where = `${step.chart.id} ${JSON.stringify(step.view.vintage)}: ${saidOfHidden(step)}`;
      expect([step.chart.kind, step.view.vintage.as_of === null], where).toEqual(["sheet", false]);
      const labels = hiddenByDate(site, step).flatMap(({ publisher, published }) =>
        // Until 2026.5.0 as a run of years, since then as what lies between two days.
        [
          published === null ? "undated" : en.periodInWords(published),
          (published ?? "").split("/").map(en.periodInWords).join(" and "),
        ].map((when) => withoutIssue(`${publisher.split(/,| \(/)[0]}, ${when}`)),
      );
      const counts = [...withoutIssue(saidOfHidden(step)).matchAll(/\(([^()]*)\)/g)].map(([, text = ""]) => text);
      expect(counts.length, where).toBeGreaterThan(0);
      for (const text of counts)
        expect(
          labels.reduce((rest, label) => rest.replaceAll(label, ""), text.replaceAll(", between ", ", ")),
          where,
        ).toMatch(/^(?:, | and )*$/);
      const names = withoutIssue(saidOfHidden(step)).replace(/\([^()]*\)/g, "");
      expect(numbersIn(names), where).toEqual([]);
    }
  });

  it("rests each sentence on rows in view alone", () => {
    for (const { chart, view, spec } of distinct) {
      const visible = new Set(rowIds(catalog, view));
      for (const { text, rows } of spec.sentences ?? []) {
        expect(rows.length, text).toBeGreaterThan(0);
        expect(
          rows.filter((row) => !visible.has(row) && !/^(?:balance:)?\d{4}$/.test(row) && !row.includes(".derived")),
          `${chart.id}: ${text}`,
        ).toEqual([]);
      }
    }
  });

  it("says a sentence no more when a row is gone that it rests on", () => {
    for (const { chart, view, spec } of walked.filter(({ view, chart }) => isDefault(view, chart) && chart.kind === "claims")) {
      for (const { text, rows, part } of (spec.sentences ?? []).filter(({ part }) => part !== "ends")) {
        const gone = rows[0]?.includes(".derived") ? withoutEvents(catalog, rows) : withoutObservation(catalog, rows[0] ?? "");
        const left = chartSpec({ ...site, catalog: gone }, chart, view).sentences ?? [];
        expect(
          left.filter((other) => other.part === part).map((other) => other.text),
          chart.id,
        ).not.toContain(text);
      }
    }
  });

  it("has a finding and a reading in every chart's default view", () => {
    for (const { chart, spec } of walked.filter(({ view, chart }) => isDefault(view, chart))) {
      expect(spec.finding ?? "", chart.id).not.toBe("");
      expect(spec.reading, chart.id).not.toBe("");
    }
  });

  it("states a finding with a value, or a side and a year, in at least 90 of 100 views that hold rows", () => {
    // A sheet says which way its counts lie, and often without a number: the next test holds that.
    const full = walked.filter(({ spec, chart }) => chart.kind !== "sheet" && !isEmpty(spec));
    const stated = full.filter(({ spec }) => states(catalog, spec));
    for (const { chart, spec } of walked) {
      const row = table[chart.id] ?? { views: 0, withRows: 0, found: 0, said: 0, heldBack: 0 };
      const kinds = chart.kind === "claims" ? chart.says.length + 1 : 2;
      const parts = spec.sentences?.length ?? 0;
      table[chart.id] = {
        views: row.views + 1,
        withRows: row.withRows + (isEmpty(spec) ? 0 : 1),
        found: row.found + (!isEmpty(spec) && states(catalog, spec) ? 1 : 0),
        said: row.said + parts,
        heldBack: row.heldBack + Math.max(0, kinds - parts),
      };
    }
    console.log(`${stated.length} of ${full.length} views with rows state a finding`);
    console.table(table);
    expect(stated.length / full.length).toBeGreaterThanOrEqual(0.9);
  });

  it("names in a sheet's finding each partner towards whom a row that may speak is clear, or says that none is", () => {
    const sheets = walked.filter(({ spec, chart }) => chart.kind === "sheet" && !isEmpty(spec));
    const found = sheets.map(({ spec, view }) => {
      const groups = spec.forms?.flatMap((form) => (form.kind === "cells" ? form.groups : [])) ?? [];
      const sides = (ids: string[]) => groups.filter(({ partner, rows }) => partner !== null && rows.some(({ id }) => ids.includes(id)));
      const finding = (spec.finding ?? "").replace(UNPUBLISHED, "");
      const isNamed = (partner: string | null) => finding.includes(labelOf(catalog, "counterpart", partner ?? ""));
      const where = `${JSON.stringify(view.vintage)}: ${finding}`;
      const clear = sides(CLEAR_SPEAK);
      expect(
        clear.filter(({ partner }) => !isNamed(partner)),
        where,
      ).toEqual([]);
      // Arms speak only from half of all on, and stand with oil in a group of nobody's color where one country alone has figures.
      const isOnArms = groups.some(({ rows }) => rows.some(({ id }) => id === "arms") && rows.every(({ id }) => ONE_COUNTRY.includes(id)));
      if (sides([...CLEAR_SPEAK, "arms"]).length === 0 && !(isOnArms && isNamed("ISR")))
        expect(finding, where).toMatch(
          /(?:no count of both (?:partners|countries) is clear on either side|(?:no measure that counts both countries|none of the newest figures [^.]+) clearly points to one of them|there are no figures for both countries \([^)]+\))\.(?: Earlier, [^.]+\.)*$/i,
        );
      return clear.length > 0;
    });
    if (sheets.length > 0) expect(new Set(found)).toEqual(new Set([true, false]));
  });
});

/** Whether a finding has a figure, or a partner and a year. */
function states(catalog: Catalog, { finding = "", sentences = [] }: ChartSpec): boolean {
  const sides = catalog.subject.partners.some(({ code }) => finding.includes(labelOf(catalog, "counterpart", code)));
  const printed = sentences.some(({ part, rows }) => part === "finding" && rows.some((row) => row.includes(".")));
  const figure = printed || /[+−]?0\.\d\d/.test(finding);
  return /\d/.test(finding) && (figure || (sides && /\b(?:19|20)\d{2}\b/.test(finding)));
}

function rowIds(catalog: Catalog, view: ChartView): string[] {
  const ok = new Set(catalog.sources.filter((source) => inView(source, view)).map(({ id }) => id));
  const observations = catalog.observations.filter(({ source }) => source !== null && ok.has(source)).map(({ id }) => id);
  const events = catalog.mentions.filter(({ source }) => ok.has(source)).map(({ event }) => event);
  const pairs = catalog.pairs.filter(({ source }) => ok.has(source)).map(({ id }) => id);
  return [...observations, ...events, ...pairs];
}

function isDefault({ vintage: { as_of, collection } }: ChartView, { kind }: Chart): boolean {
  return as_of === null && collection === (kind === "balance" ? "documents" : "all");
}

/** The catalogue without one observation, or without an event that is told by it. */
function withoutObservation(catalog: Catalog, id: string): Catalog {
  const observations = catalog.observations.filter((o) => o.id !== id);
  return rebuilt(catalog, { observations, events: catalog.events.filter((event) => event.id !== id) });
}

/** The catalogue without the events that a derived count is made of. */
function withoutEvents(catalog: Catalog, rows: string[]): Catalog {
  const counts = derivedObservations(catalog, { as_of: null, collection: "all" }).filter(({ id }) => id === rows[0]);
  const gone = new Set(counts.flatMap(({ derived_from }) => derived_from));
  return rebuilt(catalog, { events: catalog.events.filter(({ id }) => !gone.has(id)) });
}

function rebuilt(catalog: Catalog, rows: Partial<Rows>): Catalog {
  const { release, generation, codingSigns, settlement } = catalog;
  return buildCatalog({ ...catalog, ...rows }, { release, generation, codingSigns, settlement });
}

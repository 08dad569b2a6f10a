import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import { formatFigure } from "../../src/chart/chartSpec/formatFigure.ts";
import { cellOf, lookOf } from "../../src/chart/chartSpec/sheet/cellLook.ts";
import { cellsDrawn, sheetQuery } from "../../src/chart/chartSpec/sheet/drawnCells.ts";
import { isRoughYear } from "../../src/chart/chartSpec/sheet/roughYear.ts";
import { cellSays } from "../../src/chart/chartSpec/sheet/sheetCard.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { textRect } from "../../src/chart/scene/forms/formText.ts";
import { NARROW } from "../../src/chart/scene/plotScales.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { labelOf } from "../../src/model/catalog.ts";
import type { Chart } from "../../src/model/chart.ts";
import { checkFacts } from "../../src/model/checkFacts.ts";
import { corpusFacts } from "../../src/model/corpusFacts.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { THRESHOLDS } from "../../src/model/dimensions/thresholds.ts";
import { votesAgainst } from "../../src/model/dimensions/votesAgainst.ts";
import { isNoneFound } from "../../src/model/noneFound.ts";
import type { Source } from "../../src/model/source.ts";
import { en } from "../../src/words/en.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { SourcePage } from "../../src/worker/nouns/source/page.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What readers of the draft of 2026.22.0 missed, as it is said since, and that the releases before keep what they said. */

const BEFORE = "2026.22.0";
const edition = computedSite(HEAD);
const { catalog } = edition;
const before = siteInWords("en", en, BEFORE);
const languages = await someWords();

const specOf = (site: Edition, id: string): ChartSpec => chartSpec(site, catalog.chartById.get(id) as Chart, viewOf());
const notesOf = (site: Edition, id: string) =>
  (specOf(site, id).forms ?? []).flatMap((form) => ("note" in form ? (form.note ?? []) : [])).join(" ");
const cellsOf = (site: Edition) => balanceSheet(site.catalog, sheetQuery(viewOf())).rows.flatMap(({ cells }) => cells);
const zeros = catalog.observations.filter(({ value }) => value === 0);

describe("a 0 of arms", () => {
  const arms = zeros.filter((o) => isNoneFound(catalog, o));

  it("is what was not found, and no 0 of anything else is", () => {
    expect(arms.length).toBeGreaterThan(0);
    expect(new Set(arms.map(({ series }) => catalog.seriesById.get(series)?.topic))).toEqual(new Set(["arms"]));
    const others = zeros.filter((o) => !arms.includes(o));
    expect(others.length).toBeGreaterThan(0);
    for (const o of others) expect(catalog.seriesById.get(o.series)?.topic, o.id).not.toBe("arms");
  });

  it.each(languages)("is told in words, where releases before print it (%s)", (language, words) => {
    const [now, then] = [siteInWords(language, words, HEAD), siteInWords(language, words, BEFORE)];
    for (const o of arms) {
      expect(formatFigure(now, o), o.id).toBe(words.observation.noneFound);
      expect(formatFigure(then, o), o.id).not.toBe(words.observation.noneFound);
    }
    for (const o of zeros.filter((one) => !arms.includes(one))) expect(formatFigure(now, o), o.id).not.toBe(words.observation.noneFound);
  });

  it.each(languages)("is explained below the columns with every year that has one, drawn or not (%s)", (language, words) => {
    const partners = catalog.subject.partners.map(({ code }) => code);
    const years = arms
      .filter(({ series, counterpart }) => series === "arms-deliveries" && partners.includes(counterpart))
      .map(({ period }) => Number(period.text));
    expect(years.length).toBeGreaterThan(3);
    expect(notesOf(siteInWords(language, words, HEAD), "arms-deliveries")).toContain(words.columns.zero(years));
    expect(notesOf(siteInWords(language, words, BEFORE), "arms-deliveries")).not.toContain(words.columns.zero(years));
    expect(notesOf(siteInWords(language, words, HEAD), "arms-import-shares")).not.toContain(words.columns.zero([]).slice(0, 2));
  });
});

describe("columns and totals of one basis", () => {
  it("are said to be of different editions where they are", () => {
    const editions = (counterpart: string) =>
      new Set(
        catalog.observations
          .filter((o) => o.series === "arms-deliveries" && o.basis === "tiv_deliveries" && o.counterpart === counterpart)
          .map(({ variant }) => variant),
      );
    expect([...editions("ISR")].filter((variant) => editions("WLD").has(variant))).toEqual([]);
    const years = catalog.observations
      .filter((o) => o.series === "arms-deliveries" && o.basis === "tiv_deliveries" && o.counterpart === "ISR")
      .map(({ period }) => Number(period.text));
    expect(years).not.toContain(2021);
    expect(notesOf(edition, "arms-deliveries")).toContain(en.columns.editions(["Israel"], years));
    expect(notesOf(before, "arms-deliveries")).not.toContain("editions");
    expect(notesOf(edition, "arms-import-shares")).not.toContain("editions");
  });
});

describe("rounded figures", () => {
  const ratio = ({ irn, isr }: { irn: number | null; isr: number | null }) =>
    irn === null || isr === null ? Number.NaN : Math.max(irn, isr) / Math.min(irn, isr);
  // From the least lean on: (1 + lean) / (1 - lean).
  const limits = [THRESHOLDS.goods_clear_times, (1 + THRESHOLDS.goods_slight_lean) / (1 - THRESHOLDS.goods_slight_lean)];
  const goods = cellsOf(edition).filter(({ unit, irn, isr }) => unit === "USD" && (irn ?? 0) > 0 && (isr ?? 0) > 0);
  const flagged = goods.filter(({ caution }) => caution.includes("at_limit"));
  const isAt = (cell: (typeof goods)[number], within: number) => limits.some((limit) => Math.abs(ratio(cell) / limit - 1) <= within);

  it("say so where a limit lies within the rounding, and nowhere else", () => {
    expect(flagged.map(({ dimension, period }) => `${dimension} ${period}`)).toEqual(
      expect.arrayContaining(["goods_bought 2008", "goods_bought 2010"]),
    );
    for (const cell of flagged) expect(isAt(cell, 0.02), `${cell.measure} ${cell.period}`).toBe(true);
    for (const cell of goods.filter((one) => !flagged.includes(one))) expect(isAt(cell, 0), `${cell.measure} ${cell.period}`).toBe(false);
    expect(cellsOf(before).some(({ caution }) => caution.includes("at_limit"))).toBe(false);
  });

  it.each(languages)("are named below the chart of the row (%s)", (language, words) => {
    const own = flagged.filter(({ dimension, preferred }) => dimension === "goods_bought" && preferred).map(({ period }) => Number(period));
    const said = words.pair.nearLimit(own);
    expect(specOf(siteInWords(language, words, HEAD), "imports-reported").ends).toContain(said);
    expect(specOf(siteInWords(language, words, BEFORE), "imports-reported").finding).not.toContain(said);
  });
});

describe("shares of arms by another count", () => {
  const arms = (site: Edition) =>
    cellsDrawn(balanceSheet(site.catalog, sheetQuery(viewOf()))).filter(({ row }) => row.dimension === "arms");
  const later = arms(edition).filter(({ isStandIn }) => isStandIn);

  it("are filled in a dashed outline, as that count looked for both countries, with dots for its grade", () => {
    expect(later.length).toBeGreaterThan(2);
    for (const drawn of later) {
      const look = lookOf(catalog, drawn.cell, true);
      expect(cellOf(edition, drawn.cell, look)).toMatchObject({
        look: "other",
        partner: "ISR",
        share: expect.closeTo((drawn.cell.isr ?? 0) / 100, 4),
      });
      expect(isRoughYear(catalog, drawn)).toBe(true);
      expect(lookOf(before.catalog, drawn.cell, true)).toBe("alone");
      expect(isRoughYear(before.catalog, drawn)).toBe(false);
    }
  });

  it.each(languages)("say that none was found from the other (%s)", (language, words) => {
    const site = siteInWords(language, words, HEAD);
    const [own] = arms(site)
      .filter(({ isStandIn }) => !isStandIn)
      .slice(-1);
    const [other] = arms(site).filter(({ isStandIn }) => isStandIn);
    if (!own || !other) return expect.fail();
    expect(cellSays(site, other.cell)).toBe(words.sheet.byOtherCount(cellSays(site, own.cell)));
  });
});

describe("votes without a side", () => {
  it("name too small a difference where it decides, which years on a side do not have", () => {
    const cells = cellsOf(edition).filter(({ dimension, preferred }) => dimension === "votes" && preferred);
    const small = votesAgainst(catalog, viewOf().vintage, cells).find(({ test }) => test === "excess");
    expect(small?.years).toContain(1999);
    for (const cell of cells.filter(({ strength }) => strength === "slight")) expect(small?.years).not.toContain(Number(cell.period));
    expect(votesAgainst(before.catalog, viewOf().vintage, cells).map(({ test }) => test)).not.toContain("excess");
  });
});

describe("the table of the balance sheet", () => {
  it("has the figure behind a year of votes that ideal points alone count", () => {
    const saysOf = (site: Edition) =>
      specOf(site, "balance-sheet").table.rows.find(({ cells: [name, year] }) => name === en.sheet.dimension.votes && year === "2024")
        ?.cells[2];
    const [pair] = (catalog.pairsBySeries.get("un-ideal-point-excess") ?? []).filter(({ period }) => period.text === "2024");
    expect(saysOf(edition)).toContain(`${en.pair.idealPoints}: ${en.kit.number(Math.abs(pair?.value ?? Number.NaN), 2)}`);
    expect(saysOf(before)).not.toContain(en.pair.idealPoints);
  });
});

describe("the finding on visits", () => {
  it("says in a sentence of its own what the articles report too", () => {
    const [now, then] = [edition, before].map((site) => String(specOf(site, "visits").finding));
    expect(now).toMatch(/quotes\. Of these, the articles also report \d+ .* and \d+ .*\./);
    expect(then).toMatch(/quotes, among them \d+ and \d+ that the articles report too\./);
  });
});

describe("a source page", () => {
  const pageOf = (site: Edition, id: string) =>
    String(SourcePage({ edition: site, source: site.catalog.sourceById.get(id) as Source, address: site.urls.source(id) }).body);

  it("lists each event once that the source tells, and before 2026.23.0 only counts them", () => {
    const mentions = catalog.mentionsBySource.get("jpost-liberman-2012") ?? [];
    const events = [...new Set(mentions.map(({ event }) => event))];
    expect(events.length).toBeGreaterThan(1);
    const [now, then] = [edition, before].map((site) => pageOf(site, "jpost-liberman-2012")) as [string, string];
    for (const id of events) {
      expect(now.split(`href="${edition.urls.event(id)}"`).length, id).toBe(2);
      expect(now).toContain(catalog.eventById.get(id)?.summary.replaceAll("'", "&#39;"));
      expect(then).not.toContain(edition.urls.event(id));
    }
  });

  it("lists an event once that it tells in several places", () => {
    const repeated = catalog.sources.flatMap(({ id: source }) => {
      const mentions = catalog.mentionsBySource.get(source) ?? [];
      const event = mentions.find((one, i) => mentions.slice(0, i).some((other) => other.event === one.event))?.event;
      return event === undefined ? [] : [{ source, event }];
    });
    const [{ source, event } = expect.fail("none is told twice")] = repeated;
    const list = /<section[^>]* aria-label[^>]*>(<ul>.*?<\/ul>)<\/section>/s.exec(pageOf(edition, source))?.[1] ?? "";
    expect(list.split(`href="${edition.urls.event(event)}"`).length).toBe(2);
  });

  it("names the series of each figure, so that exports and imports of one count are told apart", () => {
    const series = new Set((catalog.observationsBySource.get("cepii-baci") ?? []).map((o) => o.series));
    expect(series.size).toBe(2);
    for (const id of series) {
      // Since 2026.33.0 so many stand below the name of each series.
      expect(pageOf(edition, "cepii-baci")).toContain(`<h3>${catalog.seriesById.get(id)?.title}</h3>`);
      expect(pageOf(siteInWords("en", en, "2026.32.0"), "cepii-baci").replace(/<td data-head="[^"]*">/g, "<td>")).toContain(
        `(${labelOf(catalog, "period_basis", "stated")})</td><td>${catalog.seriesById.get(id)?.title}: ${labelOf(catalog, "basis", "reconciled_fob").replaceAll("'", "&#39;")}</td>`,
      );
      expect(pageOf(before, "cepii-baci")).not.toContain(`${catalog.seriesById.get(id)?.title}: `);
    }
  });

  it("is counted among those with figures only where it has some", () => {
    const { references, recordSources } = corpusFacts(catalog);
    const withFigures = new Set(
      catalog.observations.flatMap(({ source }) =>
        catalog.sourceById.get(source ?? "")?.collection === "references" ? (source ?? []) : [],
      ),
    );
    expect(recordSources).toBe(withFigures.size);
    expect(recordSources).toBeLessThan(references);
  });
});

describe("the first line of the fact check", () => {
  const COMPARED = { en: "We compared ", az: "tutuşdurduq", fa: "مقایسه کردیم", he: "השווינו ", ru: "Мы сверили ", tr: "karşılaştırdık" };

  it.each(languages)("says that records were searched for, and in releases before that claims were compared (%s)", (language, words) => {
    const facts = checkFacts(catalog, viewOf().vintage);
    const then = wordsOf(BEFORE, words).check.lead(facts);
    const old = COMPARED[language as keyof typeof COMPARED];
    expect([words.check.lead(facts).includes(old), then.includes(old)]).toEqual([false, true]);
  });
});

describe("dots below a cell of five years", () => {
  it("stand where most of its years have them, and in releases before where one has", () => {
    const roughIn = (site: Edition) =>
      (specOf(site, "balance-sheet").forms ?? []).flatMap((form) =>
        form.kind !== "cells"
          ? []
          : form.groups.flatMap(({ rows }) => rows.flatMap(({ periods }) => periods.filter(({ isRough }) => isRough))),
      );
    const [now, then] = [roughIn(edition), roughIn(before)].map((cells) => cells.map(({ id }) => id)) as [string[], string[]];
    // Of 2021 an article alone has a figure of oil, of the years after it records.
    expect([now.includes("energy.2021"), then.includes("energy.2021")]).toEqual([false, true]);
    expect(now).toContain("events.1996");
  });
});

describe("sums over a part of a year", () => {
  const drawnIn = (site: Edition) =>
    specOf(site, "visitors")
      .panels.filter(({ id }) => id.startsWith("visitor-arrivals"))
      .flatMap(({ lines }) => lines.flatMap(({ points }) => points));
  const parts = catalog.observations.filter(({ series, basis }) => series === "visitor-arrivals" && basis.endsWith("_part_year"));

  it("stand in the table of visitors alone, and the page says how many", () => {
    expect(parts.length).toBe(5);
    const has = (site: Edition, value: number | null) => drawnIn(site).some((point) => point.value === value);
    for (const { value, id } of parts) expect([has(edition, value), has(before, value)], id).toEqual([false, true]);
    const reasons = specOf(edition, "visitors").panels.map(({ reason }) => reason);
    for (const n of [4, 1]) expect(reasons.some((reason) => reason?.startsWith(en.directions.parts(n)))).toBe(true);
    const rows = specOf(edition, "visitors").table.rows.map(({ href }) => href);
    for (const { id } of parts) expect(rows, id).toContain(edition.urls.observation(id));
  });
});

describe("years of another count", () => {
  it("are in a country's color only where clear", () => {
    const points = (site: Edition) =>
      specOf(site, "exports-one-method")
        .panels.flatMap(({ lines }) => lines.filter(({ quiet }) => quiet))
        .flatMap((line) => line.points);
    // Since 2026.25.0 a bound has the color of its side.
    const now = points({ ...edition, catalog: { ...catalog, release: "2026.24.0" } });
    expect(now.map(({ at }) => Math.floor(at))).toEqual([2021, 2023]);
    const least = (THRESHOLDS.goods_clear_times - 1) / (THRESHOLDS.goods_clear_times + 1);
    for (const { value, partner } of now) expect(partner ?? null).toBe(Math.abs(value) >= least ? "ISR" : null);
    expect(new Set(now.map(({ partner }) => partner ?? null)).size).toBe(2);
    expect(points(before).map(({ partner }) => partner)).toEqual(["ISR", "ISR"]);
  });
});

describe("the key of a form on a phone", () => {
  it.each(languages)("keeps within the picture, of every chart (%s)", (language, words) => {
    const site = siteInWords(language, words, HEAD);
    const written = [...catalog.chartById.keys()].flatMap((id) =>
      (specOf(site, id).forms ?? []).flatMap((form) => formScene(form, NARROW.width).key.map(({ label }) => label)),
    );
    expect(written.map(({ text }) => text)).toContain(words.sheet.groups.dots.both);
    for (const text of written) {
      const { x, width } = textRect(text);
      expect(x, text.text).toBeGreaterThanOrEqual(0);
      expect(x + width, text.text).toBeLessThanOrEqual(NARROW.width);
    }
  });
});

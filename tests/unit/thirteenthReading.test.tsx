import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { ChartSpec } from "../../src/chart/chartSpec/chartSpec.ts";
import { sheetQuery } from "../../src/chart/chartSpec/sheet/drawnCells.ts";
import { cellCard } from "../../src/chart/chartSpec/sheet/sheetCard.ts";
import { markKey } from "../../src/chart/scene/markKey.ts";
import { WIDE } from "../../src/chart/scene/plotScales.ts";
import type { Edition } from "../../src/edition/edition.ts";
import type { Chart } from "../../src/model/chart.ts";
import { chartRows } from "../../src/model/chartRows.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { openSide } from "../../src/model/dimensions/openSide.ts";
import { isUpperLimit } from "../../src/model/dimensions/upperLimit.ts";
import { chartFacts } from "../../src/model/facts/chartFacts.ts";
import { en } from "../../src/words/en.ts";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What readers of the draft of 2026.23.0 missed, as it is said since, and that the releases before keep what they said. */

const BEFORE = "2026.23.0";
const edition = computedSite(HEAD);
const { catalog } = edition;
const before = siteInWords("en", en, BEFORE);
const languages = await someWords();

const specOf = (site: Edition, id: string): ChartSpec => chartSpec(site, catalog.chartById.get(id) as Chart, viewOf());
const cellsOf = (site: Edition) => balanceSheet(site.catalog, sheetQuery(viewOf())).rows.flatMap(({ cells }) => cells);

describe("a lean whose smaller amount can only be too high", () => {
  const isLimited = (id: string) => {
    const o = catalog.observationById.get(id);
    return o !== undefined && isUpperLimit(catalog, o);
  };
  const bounds = cellsOf(edition).filter(
    ({ lean, rows, measure }) => lean !== null && measure === "trade-baci-imports" && rows.some(isLimited),
  );

  it("is a bound, open to the side of the larger", () => {
    expect(bounds.length).toBeGreaterThan(0);
    for (const cell of bounds) {
      expect(openSide(cell), cell.period).toBe((cell.lean ?? 0) < 0 ? "down" : "up");
      expect(cell.lean_low ?? cell.lean_high, cell.period).toBe(cell.lean);
    }
    const then = cellsOf(before).filter(({ period, measure }) => bounds.some((one) => one.period === period && one.measure === measure));
    expect(then).toHaveLength(bounds.length);
    for (const cell of then) expect(openSide(cell), cell.period).toBeNull();
  });

  it("stands alone as an arrow in the picture, and joined before", () => {
    const lines = (site: Edition) =>
      specOf(site, "imports-reported").panels.flatMap((panel) => panel.lines.filter(({ id }) => id.startsWith("trade-baci-imports")));
    const points = lines(edition).flatMap((line) => line.points.map((point) => ({ ...point, alone: line.points.length === 1 })));
    const open = points.filter((point) => point.open !== null);
    // Years of which the row's own count has figures have no other beside it.
    const standIns = bounds.filter(({ period }) => points.some(({ at }) => String(Math.floor(at)) === period));
    expect(standIns.length).toBeGreaterThan(0);
    expect(open.map((point) => String(Math.floor(point.at)))).toEqual(standIns.map(({ period }) => period));
    for (const point of open) expect(point.alone, String(point.at)).toBe(true);
    expect(
      lines(before)
        .flatMap((line) => line.points)
        .filter((point) => point.open !== null),
    ).toEqual([]);
  });

  it.each(languages)("says on its card that it is at most or at least that (%s)", (language, words) => {
    const site = siteInWords(language, words, HEAD);
    const number = (cell: (typeof bounds)[number]) => JSON.stringify(cellCard(site, cell, viewOf()));
    for (const cell of bounds) {
      const plain = number({ ...cell, lean_low: null, lean_high: null });
      const other = number({ ...cell, lean_low: cell.lean_high, lean_high: cell.lean_low });
      expect(new Set([number(cell), plain, other]).size, cell.period).toBe(3);
    }
  });
});

describe("the figures of such a bound", () => {
  it("are at most the one that can only be too high, and the other as it is", () => {
    const bounds = cellsOf(edition).filter((cell) => cell.measure === "trade-baci-imports" && openSide(cell) !== null);
    expect(bounds.length).toBeGreaterThan(0);
    for (const cell of bounds) {
      const line = JSON.stringify(cellCard(edition, cell, viewOf()));
      expect(line.match(/at most \$/g)?.length, cell.period).toBe(1);
      expect(line, cell.period).not.toContain("at least $");
    }
  });

  it("are doubtful and no estimate in the key of the picture", () => {
    const looks = (site: Edition) => markKey(specOf(site, "imports-reported"), WIDE).map(({ look }) => look);
    expect(looks(edition)).toContain("open");
    expect(looks(edition)).toContain("unreliable");
    expect(looks(edition)).not.toContain("estimate");
    expect(looks(before)).toContain("estimate");
  });
});

describe("how much longer bars of one country are", () => {
  it.each(languages)("is said with a digit after the point below ten (%s)", (language, words) => {
    const said = (release: string) => {
      const site = siteInWords(language, words, release);
      return (specOf(site, "trade-directions").forms ?? [])
        .flatMap((form) => ("note" in form && form.note ? [form.note].flat() : []))
        .join(" ");
    };
    expect(said(HEAD)).toMatch(/3[.,٫]6|۳٫۶/);
    expect(said(BEFORE)).not.toMatch(/3[.,٫]6|۳٫۶/);
  });
});

describe("the tone of reports", () => {
  const toldOf = (site: Edition) => {
    const chart = site.catalog.chartById.get("disputes") as Chart;
    const shown = chartRows(site.catalog, chart, viewOf().vintage);
    return chartFacts({ catalog: site.catalog, chart, vintage: viewOf().vintage, shown });
  };

  it("is told with its lowest and highest year for each country, and not by its last year alone", () => {
    const ranges = toldOf(edition).flatMap((fact) => (fact.kind === "range_of_line" ? [fact] : []));
    expect(ranges.map(({ low }) => low.counterpart)).toEqual(catalog.subject.partners.map(({ code }) => code));
    for (const { low, high } of ranges) {
      const line = catalog.observations.filter((o) => o.series === "icews-cooperation-share" && o.counterpart === low.counterpart);
      const values = line.flatMap(({ value }) => value ?? []);
      expect(values.length).toBeGreaterThan(5);
      expect([low.value, high.value]).toEqual([Math.min(...values), Math.max(...values)]);
    }
    expect(toldOf(edition).some(({ kind }) => kind === "latest_of_partners")).toBe(false);
  });

  it.each(languages)("is told in percent, as people say it (%s)", (language, words) => {
    const said = JSON.stringify(specOf(siteInWords(language, words, HEAD), "disputes").sentences?.map(({ text }) => text));
    const latin = said.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
    for (const share of [81, 99, 100]) expect(latin, String(share)).toMatch(new RegExp(`${share}\\s?[%٪]|%${share}`));
    expect(latin).not.toContain("0.81");
  });
});

describe("a new way of counting", () => {
  const breaks = (site: Edition) =>
    (specOf(site, "balance-sheet").forms ?? []).flatMap((form) =>
      form.kind === "cells"
        ? form.groups.flatMap(({ rows }) => rows.flatMap(({ years }) => years.flatMap((one) => (one.isBreak ? [one.at] : []))))
        : [],
    );

  it("stands before the same year on the balance sheet and on the page of the votes", () => {
    const moments = specOf(edition, "un-votes").panels.flatMap((panel) => panel.moments.map(({ at }) => String(Math.floor(at))));
    expect(moments.length).toBeGreaterThan(0);
    expect(new Set(breaks(edition))).toEqual(new Set(moments));
    expect(new Set(breaks(siteInWords("en", en, "2026.24.0")))).toEqual(new Set(["2024"]));
  });
});

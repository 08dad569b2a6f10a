import { describe, expect, it } from "vitest";
import { chartSpec } from "../../src/chart/chartSpec/chart.ts";
import type { CellsPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { boundedFigures } from "../../src/chart/chartSpec/sheet/sheetCard.ts";
import type { Edition } from "../../src/edition/edition.ts";
import type { Chart } from "../../src/model/chart.ts";
import { balanceSheet } from "../../src/model/dimensions/balanceSheet.ts";
import { isUpperLimit } from "../../src/model/dimensions/upperLimit.ts";
import { digitsOfThem } from "../../src/words/az/cardinal.ts";
import { en, type Words } from "../../src/words/en.ts";
import { wordsOf } from "../../src/words/ofRelease.ts";
import { inSomeOfThem } from "../../src/words/tr/cases.ts";
import { Copyable } from "../../src/worker/frame/copyable.tsx";
import { HowToRead } from "../../src/worker/nouns/chart/howToRead.tsx";
import { computedSite, HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { viewOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What first readers of 2026.18.0 read against its rows, as it is said since, and that the releases before keep what they said. */

const BEFORE = "2026.18.0";
const edition = computedSite(HEAD);
const languages = await someWords();
const then = (words: Words) => wordsOf(BEFORE, words);

describe("the doubt of a figure on the balance sheet", () => {
  const latestOf = (site: Edition) => {
    const chart = site.catalog.chartById.get("balance-sheet") as Chart;
    const form = chartSpec(site, chart, viewOf()).forms?.find(({ kind }) => kind === "cells") as CellsPanel;
    return form.groups.flatMap(({ rows }) => rows).find(({ id }) => id === "goods_bought")?.latest ?? "";
  };
  const bracketed = (latest: string) => /\([^)]+\)/.exec(latest)?.[0] ?? null;

  it.each(languages)("stands behind the figure in the newest count, and does not in releases before (%s)", (language, words) => {
    // Since 2026.29.0 the newest figure of Iran is said, which is not doubtful, and no longer the last count of both.
    expect(bracketed(latestOf(siteInWords(language, words, HEAD)))).toBeNull();
    const now = latestOf(siteInWords(language, words, "2026.28.0"));
    const [, doubt] = /\((.+)\)/.exec(words.sheet.doubtful("")) ?? [];
    expect(now).toContain(`(${doubt})`);
    // Iran's figure of 2014 is the doubtful one.
    expect(now.indexOf(`(${doubt})`)).toBeLessThan(now.lastIndexOf("182") === -1 ? now.lastIndexOf("۱۸۲") : now.lastIndexOf("182"));
    expect(bracketed(latestOf(siteInWords(language, words, BEFORE)))).toBeNull();
  });

  it("is said of just the figures that are of low reliability, and as a limit of those that can only be too high", () => {
    const { catalog } = edition;
    const cells = balanceSheet(catalog, { vintage: viewOf().vintage, from: null, to: null })
      .rows.flatMap((row) => row.cells)
      .filter(({ dimension, lean_low, lean_high }) => dimension === "goods_bought" && lean_low === null && lean_high === null);
    const said = { limit: 0, doubt: 0 };
    for (const cell of cells) {
      const figures = boundedFigures(edition, cell);
      for (const [i, side] of (["irn", "isr"] as const).entries()) {
        const code = catalog.subject.partners[i]?.code;
        const own = cell.rows.flatMap((id) => catalog.observationById.get(id) ?? []).filter(({ counterpart }) => counterpart === code);
        const isLimit = own.some((o) => isUpperLimit(catalog, o));
        const isDoubtful = !isLimit && own.some(({ status }) => status === "U");
        expect(figures[side]?.startsWith("at most ") ?? false, `${cell.period} ${side}`).toBe(isLimit);
        expect(figures[side]?.endsWith(" (doubtful)") ?? false, `${cell.period} ${side}`).toBe(isDoubtful);
        said.limit += Number(isLimit);
        said.doubt += Number(isDoubtful);
      }
    }
    expect(said.limit).toBeGreaterThan(10);
    expect(said.doubt).toBeGreaterThan(5);
    const before = { ...edition, catalog: { ...catalog, release: BEFORE } };
    for (const cell of cells) expect(Object.values(boundedFigures(before, cell)).join()).not.toMatch(/up to|doubtful/);
  });
});

describe("words that first readers read otherwise", () => {
  const names = { partner: { irn: "Iran", isr: "Israel" } };

  it.each(languages)("are others now, and in releases before those that they had (%s)", (_, words) => {
    const [now, before] = [words, then(words)];
    expect(before.dashboard.events.heading).not.toBe(now.dashboard.events.heading);
    expect(before.dashboard.card.caution.minimum_counts).not.toBe(now.dashboard.card.caution.minimum_counts);
    expect(before.event.officialVisits(5, 9)).not.toBe(now.event.officialVisits(5, 9));
    expect(before.sheet.latestLabel).not.toBe(now.sheet.latestLabel);
    for (const caution of ["disputes", "events", "upper_bound_for_irn"] as const)
      expect(before.sheet.caution([caution], names), caution).not.toBe(now.sheet.caution([caution], names));
  });

  it.each(languages)("are kept in releases long before too, whose words are others again (%s)", (_, words) => {
    for (const release of ["2026.8.0", "2026.16.0"]) {
      const former = wordsOf(release, words);
      expect(former.dashboard.card.caution.minimum_counts, release).toBe(then(words).dashboard.card.caution.minimum_counts);
      expect(former.event.officialVisits(5, 9), release).toBe(then(words).event.officialVisits(5, 9));
      // They say what a dispute with one of the two is not, and name it.
      expect(former.sheet.caution(["disputes"], names), release).toContain("Iran");
    }
  });

  it.each(languages)("hold of both countries, or of each alike (%s)", (_, { sheet }) => {
    const exchanged = { partner: { irn: "Israel", isr: "Iran" } };
    for (const caution of ["disputes", "events"] as const)
      expect(sheet.caution([caution], names), caution).toBe(sheet.caution([caution], exchanged));
    expect(sheet.caution(["upper_bound_for_isr"], names)).toBe(sheet.caution(["upper_bound_for_irn"], exchanged));
  });

  it.each(languages.slice(1))("have one word for what is no measure of leaning (%s)", (_, words) => {
    const { sheet } = words;
    // Behind a name without a verb: the words that are longer than a particle stand in the key and in the cells too.
    const said = sheet.aside.no_sign.split(" ").filter((word) => word.length > 3);
    expect(said.length).toBeGreaterThan(0);
    for (const word of said) for (const text of [sheet.key.counted, sheet.strength.counted]) expect(text).toContain(word);
    expect(sheet.cellSays({ strength: "counted" } as Parameters<typeof sheet.cellSays>[0], names)).toBe(sheet.strength.counted);
    expect(then(words).sheet.key.counted).not.toBe(sheet.key.counted);
  });
});

it("the page of the balance sheet says that arrow keys move between cells, and that of the index between points", () => {
  const html = (id: string) => {
    const spec = chartSpec(edition, edition.catalog.chartById.get(id) as Chart, viewOf());
    return String(<HowToRead edition={edition} spec={spec} />);
  };
  expect(html("balance-sheet")).toContain(en.sheet.keys);
  expect(html("balance-sheet")).not.toContain(en.chart.keys);
  expect(html("balance")).toContain(en.chart.keys);
});

it("a text to copy runs as its first letter does on a page that is read from the right", () => {
  const markup = (words: Words) => String(<Copyable edition={{ ...edition, words }} label="" text="Baku Balance" />);
  for (const [, words] of languages) expect(/<pre[^>]* dir="ltr"/.test(markup(words))).toBe(words.kit.direction === "rtl");
});

it.each([
  [8, "8-ində", "8’inde"],
  [6, "6-sında", "6’sında"],
  [9, "9-unda", "9’unda"],
  [3, "3-ündə", "3’ünde"],
  [16, "16-sında", "16’sında"],
])("in %s of some things is %s in Azerbaijani and %s in Turkish", (n, azerbaijani, turkish) => {
  expect(digitsOfThem(n, "locative")).toBe(azerbaijani);
  expect(inSomeOfThem(n)).toBe(turkish);
});

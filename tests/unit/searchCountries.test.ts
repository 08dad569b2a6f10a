import { describe, expect, it } from "vitest";
import { loadTranslations } from "../../src/curator/translations.ts";
import { type Catalog, labelOf } from "../../src/model/catalog.ts";
import { chartRows } from "../../src/model/chartRows.ts";
import { rowsFound } from "../../src/model/search/rowsFound.ts";
import { search } from "../../src/model/search/search.ts";
import { searchable } from "../../src/model/search/searchable.ts";
import { searchWords } from "../../src/model/search/searchWords.ts";
import { partnerCodes } from "../../src/model/subject.ts";
import { translated } from "../../src/model/translated.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { en, type Words } from "../../src/words/en.ts";
import { headCatalog } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";

/** A country's name finds the charts that draw it, in every language. */

const ALL: Vintage = { as_of: null, collection: "all" };
const translations = loadTranslations("data");
const languages = await someWords();

function finder(catalog: Catalog, words: Words, vintage = ALL) {
  const all = searchable(catalog, vintage, () => ({ terms: [], method: [], pages: [] }), words.periodInWords);
  return (q: string) => rowsFound(catalog, vintage, all, search(all, searchWords(q, words.search.small)));
}

const head = { ...headCatalog(), release: "2026.16.0" };
const find = finder(head, en);
const charts = (q: string) => find(q).charts.map(({ id }) => id);

describe("a search for a country and a matter", () => {
  it.each([
    ["iran trade", ["trade-volumes", "trade-directions"]],
    ["israel trade", ["trade-volumes", "trade-directions"]],
    ["israel arms", ["arms-import-shares", "arms-deliveries", "arms-deals"]],
    ["azerbaijan oil israel", ["oil-supply", "oil-volumes"]],
    ["votes iran", ["un-votes", "balance-sheet"]],
    ["russia arms", ["arms-import-shares", "arms-deliveries"]],
  ])("finds the charts that draw both, those of the matter first: %s", (q, first) => {
    expect(charts(q).slice(0, first.length)).toEqual(first);
  });
  it("finds no chart that does not draw the country", () => {
    expect(charts("iran arms")).not.toContain("arms-deals");
    expect(charts("russia arms")).not.toContain("balance-sheet");
  });
  it("finds only charts that draw it in this view", () => {
    const then = finder(head, en, { as_of: "2005-01-01", collection: "documents" });
    expect(then("russia arms").charts).toEqual([]);
  });
  it("finds plans behind results", () => {
    const plans = find("iran trade").figures.map(({ status }) => status === "F");
    expect(plans).toContain(true);
    expect(plans[0]).toBe(false);
    expect(find("target for trade").figures[0]?.status).toBe("F");
  });
  it("finds in releases before 2026.16.0 what it found", () => {
    const then = finder({ ...head, release: "2026.15.0" }, en)("iran trade");
    expect(then.charts.map(({ id }) => id)).toEqual(["freight", "exports-one-method", "imports-reported", "imports-one-method"]);
    expect(then.figures[0]?.status).toBe("F");
  });
});

describe.each(languages)("in %s", (language, words) => {
  const catalog = translated(head, translations[language] ?? []);
  const ask = finder(catalog, words);

  it.each(partnerCodes(head.subject))("%s finds every chart that draws it, alone and with the topic of the chart", (code) => {
    const country = labelOf(catalog, "counterpart", code);
    const drawing = catalog.charts.filter((chart) => chartRows(catalog, chart, ALL).some((o) => o.counterpart === code));
    expect(drawing.length).toBeGreaterThan(10);
    const alone = new Set(ask(country).charts);
    for (const chart of drawing) {
      expect(alone).toContain(chart);
      expect(ask(`${country} ${labelOf(catalog, "topic", chart.topic)}`).charts).toContain(chart);
    }
  });
});

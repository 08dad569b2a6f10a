import { describe, expect, it } from "vitest";
import { chartRows } from "../../src/model/chartRows.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { type SheetView, specOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/**
 * Charts whose figures are all of one country say of the other that no source gives one, whichever of the two it is; charts in a form where another
 * view has figures of both.
 */

const languages = await someWords();
/** Forms that have words of their own for it. */
const OWN_WORDS: (string | null)[] = ["columns", "timeline"];
const VIEWS: SheetView[] = [{}, { collection: "documents" }, { as_of: "2014-12-31" }];

describe.each(languages)("charts with figures for one country, in %s", (language, words) => {
  const site = siteInWords(language, words, HEAD);
  const { catalog } = site;

  it.each(VIEWS)("name the other in the view %j", (asked) => {
    const vintage = { as_of: asked.as_of ?? null, collection: asked.collection ?? ("all" as const) };
    const said: string[] = [];
    for (const chart of catalog.charts.filter(({ kind, form }) => kind === "claims" && !OWN_WORDS.includes(form))) {
      const present = new Set(chartRows(catalog, chart, vintage).map(({ counterpart }) => counterpart));
      const absent = catalog.subject.partners.filter(({ code }) => !present.has(code));
      const all = chart.series.flatMap((id) => catalog.observationsBySeries.get(id) ?? []);
      const isSaid = absent.length === 1 && (chart.form === null || all.some((o) => o.counterpart === absent[0]?.code));
      const of = (edition: typeof site) => (specOf(edition, chart.id, asked).sentences ?? []).filter(({ part }) => part === "ends").length;
      const more = of(site) - of(siteInWords(language, words, "2026.29.0"));
      expect(more, chart.id).toBe(isSaid ? 1 : 0);
      if (isSaid) said.push(`${chart.id} ${absent[0]?.code}`);
    }
    if (asked.as_of === undefined) expect(said).toEqual(expect.arrayContaining(["security ISR", "arms-deals IRN"]));
    expect(said.filter((one) => one.startsWith("freight") || one.startsWith("oil"))).toEqual([]);
    if (asked.as_of !== undefined) expect(said).toContain("trade-directions ISR");
  });
});

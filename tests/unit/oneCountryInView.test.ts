import { describe, expect, it } from "vitest";
import { chartRows } from "../../src/model/chartRows.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { type SheetView, specOf } from "../fixtures/sheetSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Charts of panels whose figures are all of one country say of the other that no source gives one, whichever of the two it is. */

const languages = await someWords();
const VIEWS: SheetView[] = [{}, { collection: "documents" }, { as_of: "2014-12-31" }];

describe.each(languages)("charts with figures for one country, in %s", (language, words) => {
  const site = siteInWords(language, words, HEAD);
  const { catalog } = site;

  it.each(VIEWS)("name the other in the view %j", (asked) => {
    const vintage = { as_of: asked.as_of ?? null, collection: asked.collection ?? ("all" as const) };
    const said: string[] = [];
    for (const chart of catalog.charts.filter(({ kind, form }) => kind === "claims" && form === null)) {
      const present = new Set(chartRows(catalog, chart, vintage).map(({ counterpart }) => counterpart));
      const absent = catalog.subject.partners.filter(({ code }) => !present.has(code));
      const of = (edition: typeof site) => (specOf(edition, chart.id, asked).sentences ?? []).filter(({ part }) => part === "ends").length;
      const more = of(site) - of(siteInWords(language, words, "2026.29.0"));
      expect(more, chart.id).toBe(absent.length === 1 ? 1 : 0);
      if (absent.length === 1) said.push(`${chart.id} ${absent[0]?.code}`);
    }
    if (asked.as_of === undefined) expect(said).toEqual(expect.arrayContaining(["security ISR", "arms-deals IRN"]));
  });
});

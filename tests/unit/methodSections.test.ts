import { describe, expect, it } from "vitest";
import { search } from "../../src/model/search/search.ts";
import { searchable } from "../../src/model/search/searchable.ts";
import { searchWords } from "../../src/model/search/searchWords.ts";
import type { Vintage } from "../../src/model/vintage.ts";
import { CATALOGUES } from "../../src/words/catalogues.ts";
import { en } from "../../src/words/en.ts";
import { MethodPage } from "../../src/worker/pages/method/page.tsx";
import { methodSections } from "../../src/worker/pages/search/methodSections.ts";
import { dataCatalog } from "../fixtures/dataCatalog.ts";
import { thinned } from "../fixtures/sample.ts";
import { frozenSite, pageText, type Site, unpinned } from "../fixtures/site.ts";

const TODAY: Vintage = { as_of: null, collection: "all" };
const head: Site = unpinned({ ...frozenSite(), catalog: dataCatalog() });
const readers = [async () => en, ...Object.values(CATALOGUES)];
const languages = await Promise.all(readers.map((read) => read()));
const named = languages.map((words) => [words.kit.language, words] as const);

/** Ids of what stands on the page under a heading of its own: sections, headings, and rows of the balance sheet. */
function placesOn(site: Site): string[] {
  const html = pageText(MethodPage({ edition: site, vintage: TODAY, address: "" }), site);
  const headed = /<section[^>]* id="([a-z_-]+)"[^>]*>\s*<h[24]|<h3 id="([a-z_-]+)"/g;
  return [...html.matchAll(headed)].flatMap(([, section, heading]) => section ?? heading ?? []);
}

describe("the search of the page of the method", () => {
  it("knows every section that the page has, and no other", () => {
    const capitals = en.sheet.method.objections.capitals.map(({ id }) => id);
    for (const site of [head, frozenSite("2026.1.0"), frozenSite("2026.5.0")]) {
      const known = methodSections(site).map(({ place }) => place);
      expect(known.sort()).toEqual(
        placesOn(site)
          .filter((place) => !capitals.includes(place))
          .sort(),
      );
    }
    expect(pageText(MethodPage({ edition: head, vintage: TODAY, address: "" }), head).match(/<h[23]/g)?.length).toBe(
      methodSections(head).filter(({ place }) => !place.startsWith("row-")).length,
    );
  });

  it.each(thinned(named, 3))("finds each by its heading (%s)", (_, words) => {
    const sections = methodSections({ ...head, words });
    const all = searchable(head.catalog, TODAY, () => ({ terms: [], method: sections, pages: [] }), words.periodInWords);
    for (const { place, heading, lead } of sections) {
      expect(search(all, searchWords(heading, words.search.small)).method).toContain(place);
      expect(lead.length).toBeGreaterThan(20);
    }
    const oil = search(all, searchWords(words.sheet.dimension.energy, words.search.small));
    expect(oil.method[0]).toBe("row-energy");
  });
});

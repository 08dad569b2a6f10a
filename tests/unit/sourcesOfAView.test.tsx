import { describe, expect, it } from "vitest";
import { isInVintage, type Vintage } from "../../src/model/vintage.ts";
import { type FilterState, SourcesPage } from "../../src/worker/nouns/source/listPage.tsx";
import { HEAD } from "../fixtures/headSite.ts";
import { someWords } from "../fixtures/languages.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** What the list of sources says of a view; releases before 2026.25.0 keep what they said. */

const BEFORE = "2026.24.0";
const languages = await someWords();
const records: Vintage = { as_of: null, collection: "references" };

describe.each(languages)("the sources of a view, in %s", (code, words) => {
  const site = siteInWords(code, words, HEAD);
  const then = siteInWords(code, words, BEFORE);
  const inLatin = (text: string) => text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  const page = (of: typeof site, vintage: Vintage, state: FilterState = {}) => {
    const shown = of.catalog.sources.filter((source) => isInVintage(source, vintage));
    return SourcesPage({ edition: of, shown, vintage, state, address: "" });
  };

  it("are counted in the lead where none is an article, and all of them are not", () => {
    const n = site.catalog.sources.filter((source) => isInVintage(source, records)).length;
    expect(n).toBeGreaterThan(20);
    const lead = page(site, records).description;
    expect(lead.startsWith(words.source.leadOfOthers(n))).toBe(true);
    expect(inLatin(lead)).toContain(String(n));
    expect(lead).not.toBe(page(then, records).description);
    expect(page(site, { as_of: "1900-01-01", collection: "all" }).description).toBe(words.source.leadOfOthers(0));
    expect(words.source.leadOfOthers(0)).not.toMatch(/[0-9۰-۹]/);
  });

  it("offer to show all of them only where a filter is set", () => {
    const reset = `>${words.lists.reset}</a>`;
    const shows = (of: typeof site, state: FilterState) => String(page(of, records, state).body).includes(reset);
    expect(shows(site, {})).toBe(false);
    expect(shows(site, { as_of: "2014" })).toBe(false);
    expect(shows(site, { kind: "press" })).toBe(true);
    expect(shows(then, {})).toBe(true);
  });
});

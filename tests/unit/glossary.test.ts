import { describe, expect, it } from "vitest";
import { glossaryAddress } from "../../src/edition/glossaryAddress.ts";
import { Urls } from "../../src/edition/urls.ts";
import type { GlossaryPage } from "../../src/words/en/glossary.ts";
import { en } from "../../src/words/en.ts";

const { entries, see } = en.glossary;

describe("the glossary", () => {
  it("explains each term once, under an id that an address can hold", () => {
    expect(entries.length).toBeGreaterThan(12);
    for (const key of ["id", "term", "definition"] as const) expect(new Set(entries.map((entry) => entry[key])).size).toBe(entries.length);
    expect(entries.filter(({ id }) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it("says it in one or two sentences and without a number", () => {
    const sentences = (text: string) => text.split(/(?<=[.!?]) /).length;
    expect(entries.filter(({ definition }) => !definition.endsWith(".") || sentences(definition) > 2)).toEqual([]);
    expect(entries.filter(({ term, definition }) => /\d/.test(term + definition))).toEqual([]);
  });

  it("leads to pages by name, and keeps the pin", () => {
    const urls = new Urls({ origin: "", pin: "2026.4.0" });
    const addresses = (Object.keys(see) as GlossaryPage[]).map((page) => glossaryAddress(urls, page));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain("/method?release=2026.4.0#sheet-rows");
    expect(addresses).toContain("/changes");
  });
});

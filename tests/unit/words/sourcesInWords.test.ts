import { describe, expect, it } from "vitest";
import { PUBLISHED } from "../../../src/edition/published.ts";
import { labelOf } from "../../../src/model/catalog.ts";
import { CATALOGUES } from "../../../src/words/catalogues.ts";
import { HEAD, headCatalog } from "../../fixtures/headSite.ts";
import { siteInWords } from "../../fixtures/siteInWords.ts";

const SENTENCE = /^all rights reserved/;
const licenses = [...new Set(headCatalog().sources.map(({ license }) => license))];

describe.each(PUBLISHED.map(({ language }) => language))("sources in %s", (language) => {
  it("have a license that is a sentence in its words, and one that is a name as it is", async () => {
    const words = await CATALOGUES[language]?.();
    expect(licenses.filter((license) => words?.source.licenses[license] !== undefined)).toEqual(
      licenses.filter((license) => SENTENCE.test(license)),
    );
  });
  it("are named once where English names them once: who counts stands in the name of the count", async () => {
    const words = await CATALOGUES[language]?.();
    if (words === undefined) throw new Error(`${language} has no words`);
    const english = headCatalog();
    const { catalog } = siteInWords(language, words, HEAD);
    const named = (of: typeof english, basis: string, reporter: string) =>
      labelOf(of, "basis", basis).includes(labelOf(of, "reporter", reporter));
    const pairs = english.observations.filter(({ basis, reporter }) => named(english, basis, reporter));
    expect(pairs.length).toBeGreaterThan(0);
    expect([...new Set(pairs.filter(({ basis, reporter }) => !named(catalog, basis, reporter)).map(({ basis }) => basis))]).toEqual([]);
  });
});

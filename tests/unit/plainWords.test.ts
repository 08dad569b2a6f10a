import { expect, it } from "vitest";
import { corpusFacts } from "../../src/model/corpusFacts.ts";
import { en } from "../../src/words/en.ts";
import { headCatalog } from "../fixtures/headSite.ts";

/** Sentences that could be read in two ways say which. */

it("how many of the other sources have figures is said of them alone, and who they are of the figures", () => {
  const facts = corpusFacts(headCatalog());
  const text = en.about.sections(facts).find(({ id }) => id === "not-here")?.text ?? expect.fail();
  expect(text).toContain(" from statistics offices, databases and the press. They come from ");
  expect(text).toContain(`${facts.recordSources} of ${facts.references} other sources. `);
});

it("values of attributes are named as values", () => {
  expect(en.inYourArticle.attributes(["az", "tr"])).toMatch(/lang .*\(its values: az, tr;.*theme .*\(its values: light, dark;/);
});

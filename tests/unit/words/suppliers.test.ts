import { expect, it } from "vitest";
import { inCase } from "../../../src/words/ru/names.ts";
import { ru } from "../../../src/words/ru.ts";
import { HEAD } from "../../fixtures/headSite.ts";
import { siteInWords } from "../../fixtures/siteInWords.ts";

/** Every country of a figure has its name in the cases that Russian sentences put it in; an abbreviation has one form. */
it("Russian has the cases of every country that the data name", () => {
  const { codes } = siteInWords("ru", ru, HEAD).catalog;
  const names = codes.filter(({ list }) => list === "counterpart").map(({ label }) => label);
  expect(names.length).toBeGreaterThan(12);
  const alike = names.filter((name) => inCase(name, "instrumental") === name);
  expect(alike).toEqual(["США"]);
});

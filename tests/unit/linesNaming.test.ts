import { expect, it } from "vitest";
import { linesNaming } from "../../src/curator/linesNaming.ts";

const ID = "trade.ISR.2013.paper-2014";

it.each([
  ["the id alone", ID, true],
  ["among others in a cell", `a,other.ISR.2013.paper ${ID} x`, true],
  ["before #, and at the end of a sentence", `${ID}#2 as in ${ID}.`, true],
  ["the beginning of another source", `a,${ID}-2,b`, false],
  ["the beginning of an id with a variant", `a,${ID}.upper,b`, false],
  ["the end of another id", `a,oil-${ID},b`, false],
  ["a path that ends so", `a,charts/${ID},b`, false],
])("%s", (_, line, isNamed) => {
  expect(linesNaming({ "checks.csv": `claim\n${line}\n` }, [ID])).toEqual(isNamed ? ["data/checks.csv:2"] : []);
});

it("of observations a formula counts, and no row", () => {
  const files = { "observations/trade.csv": `${ID}\nformula: ${ID} / 2`, "words/fa.csv": ID };
  expect(linesNaming(files, [ID])).toEqual(["data/observations/trade.csv:2", "data/words/fa.csv:1"]);
});

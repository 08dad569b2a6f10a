import { expect, test } from "vitest";
import { readData } from "../../src/curator/readData.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { grown } from "../bench/catalogue.ts";

test("the grown catalogue that the bench measures loads, and holds each series and each checked figure once more", () => {
  const data = readData("data");
  const [one, two] = [loadCatalog(data, "one"), loadCatalog(grown(data, 2), "two")];
  expect(two.series.length).toBe(2 * one.series.length);
  expect(two.observations.length).toBe(2 * one.observations.length);
  const checkedFigures = one.checks.filter(({ claim }) => !claim.includes("#")).length;
  expect(two.checks.length).toBe(one.checks.length + checkedFigures);
});

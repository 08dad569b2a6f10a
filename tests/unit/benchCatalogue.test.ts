import { expect, test } from "vitest";
import { readData } from "../../src/curator/readData.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { grown } from "../bench/grown.ts";

test("the grown catalogue that the bench measures loads, with everything that grows once more", () => {
  const data = readData("data");
  const [one, two] = [loadCatalog(data, "one"), loadCatalog(grown(data, 2), "two")];
  for (const rows of ["sources", "series", "observations", "events", "mentions", "coverage", "checks"] as const)
    expect([rows, two[rows].length]).toEqual([rows, 2 * one[rows].length]);
});

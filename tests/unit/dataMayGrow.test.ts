import { expect, it } from "vitest";
import { readData } from "../../src/curator/readData.ts";
import { loadCatalog } from "../../src/load/catalog.ts";
import { grown } from "../fixtures/grown.ts";

it("loads", () => {
  loadCatalog(grown(readData("data")), "test");
  expect(1).toBe(1);
});

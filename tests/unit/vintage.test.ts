import { expect, it } from "vitest";
import { deepLink, publishedBy } from "../../src/model/source.ts";
import { inVintage, matchesFilter, type Vintage } from "../../src/model/vintage.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { threeRows } from "../fixtures/files.ts";

const catalog = loadCatalog(threeRows, "test");
const OPEN = { counterpart: [], basis: [], reporter: [], from: null, to: null };
const ids = (vintage: Vintage, filter: Partial<Parameters<typeof matchesFilter>[1]> = {}) =>
  inVintage(catalog, catalog.observations, vintage)
    .filter((o) => matchesFilter(o, { ...OPEN, ...filter }))
    .map((o) => o.id);

it("as_of counts a source from its last possible day", () => {
  const at = (as_of: string | null) => ids({ as_of, collection: "all" }).length;
  expect([at("2014-10-20"), at("2014-10-21"), at("2021-08-30"), at("2021-08-31"), at(null)]).toEqual([0, 1, 1, 3, 3]);
});

it("an undated source never counts under as_of", () => {
  const undated = { ...catalog.sources[0], published: null } as (typeof catalog.sources)[number];
  expect(publishedBy(undated)).toBeNull();
});

it("collection and filters narrow", () => {
  expect(ids({ as_of: null, collection: "references" })).toEqual([]);
  expect(ids({ as_of: null, collection: "all" }, { counterpart: ["IRN"] })).toEqual(["trade.IRN.2020.blog-2021"]);
  expect(ids({ as_of: null, collection: "all" }, { to: "2013-01-01" })).toEqual(["trade.ISR.2013.paper-2014"]);
});

it("deepLink names the words in a text fragment, and a landing page only by its address", () => {
  const source = catalog.sources[0] as (typeof catalog.sources)[number];
  expect(deepLink(source, "up-to 40%")).toBe("https://example.org/a-b#:~:text=up%2Dto%2040%25");
  expect(deepLink(source, "Baku's purchase of drones")).toBe("https://example.org/a-b#:~:text=purchase%20of%20drones");
  expect(deepLink({ ...source, doi: "10.1000/1" }, "up to")).toBe("https://example.org/a-b");
  expect(deepLink({ ...source, url: null }, "up to")).toBeNull();
});

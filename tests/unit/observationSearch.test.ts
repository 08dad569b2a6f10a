import { describe, expect, it } from "vitest";
import { matching } from "../../src/worker/nouns/observation/search.ts";
import { headCatalog } from "../fixtures/headSite.ts";

const catalog = headCatalog();
const found = (q: string | undefined, release = catalog.release) =>
  matching({ ...catalog, release }, catalog.observations, q).map(({ id }) => id);
const BEFORE = "2026.23.0";

describe("a search of numbers", () => {
  it("finds a year within an id, and a word in any spelling", () => {
    expect(found("visitor-arrivals 2019 responsible")).toHaveLength(1);
    expect(found("ISRAIL").length).toBeGreaterThan(0);
    expect(found("İsrail")).toEqual(found("ISRAIL"));
    expect(found("۶۹ percent")).toEqual(found("69 %"));
  });

  it("finds all where nothing is searched, and none where there is no word", () => {
    expect(found(undefined)).toHaveLength(catalog.observations.length);
    for (const q of ["?!", " ", "–"]) expect(found(q), q).toEqual([]);
  });

  it("of a release before 2026.24.0 finds what it found then, as its answers are kept", () => {
    expect(found("visitor-arrivals 2019 responsible", BEFORE)).toEqual([]);
    expect(found("?!", BEFORE)).toHaveLength(catalog.observations.length);
    expect(found("69 percent", BEFORE)).toEqual(found("69 percent"));
  });
});

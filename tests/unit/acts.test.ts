import { describe, expect, it } from "vitest";
import { resolveEvents } from "../../src/model/resolveEvents.ts";
import { scoredActs } from "../../src/model/scoredActs.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { threeRows } from "../fixtures/files.ts";

const catalog = loadCatalog(threeRows, "test");
const ALL = { as_of: null, collection: "all" } as const;

describe("acts", () => {
  const events = resolveEvents(catalog, ALL);
  it("count an episode once, with its strongest act", () => {
    expect(scoredActs(events, "goldstein", "episode").map((act) => [act.id, act.value])).toEqual([
      ["papers-signed-2016", 8],
      ["drill-2021", -7.2],
    ]);
  });
  it("count each event when asked, and only the sign as ±5", () => {
    expect(scoredActs(events, "sign", "event").map((act) => [act.id, act.value])).toEqual([
      ["leader-visits-2016", 5],
      ["papers-signed-2016", 5],
      ["drill-2021", -5],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/load/catalog.ts";
import type { Correction } from "../../src/model/correction.ts";
import { correctionsShown } from "../../src/worker/render/pages/pinned.tsx";
import type { Site } from "../../src/worker/site.ts";
import { threeRows } from "../fixtures/files.ts";
import { frozenSite } from "../fixtures/site.ts";

const correction = (noun: "observation" | "event", id: string): Correction => ({
  ...{ noun, id, shown: [id], kind: "corrected", reason: "Why", cells: [], release: "2026.2.0", date: "2026-12-01" },
});

function found(content: string, of: Correction, balance = false): boolean {
  const site: Site = { ...frozenSite("2026.1.0"), catalog: loadCatalog(threeRows, "2026.1.0"), corrections: [of] };
  return correctionsShown(site, content, balance).length === 1;
}

describe("a page shows a corrected thing when it has", () => {
  const figure = correction("observation", "trade.ISR.2013.paper-2014");
  it.each([
    ["its id", "<code>trade.ISR.2013.paper-2014</code>", true],
    ["a link to it", '<a href="/observations/trade.ISR.2013.paper-2014?release=2026.1.0">', true],
    ["its id at the end of a sentence", "see trade.ISR.2013.paper-2014.", true],
    ["not another variant of it", "<code>trade.ISR.2013.paper-2014.low</code>", false],
    ["not a series whose name ends like its own", "<code>arms-trade.ISR.2013.paper-2014</code>", false],
    ["not nothing", "<p>trade</p>", false],
  ])("%s", (_, content, shown) => expect(found(content, figure)).toBe(shown));

  const visit = correction("event", "leader-visits-2016");
  it("an event in the timeline", () => expect(found('<li id="leader-visits-2016">', visit)).toBe(true));
  it("a number that is counted from the event", () => {
    expect(found('<a href="/observations/official-visits.ISR.2016.derived">', visit)).toBe(true);
    expect(found('<a href="/observations/official-visits.IRN.2016.derived">', visit)).toBe(false);
  });
  it("the balance, when the event is scored", () => {
    expect(found("", visit, true)).toBe(true);
    expect(found('<figure data-spec="/charts/balance.json?release=2026.1.0">', visit)).toBe(true);
    expect(found("", correction("event", "embassy-planned"), true)).toBe(false);
  });
});

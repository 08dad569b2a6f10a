import { describe, expect, it } from "vitest";
import { readData } from "../../src/curator/readData.ts";
import { readRelease } from "../../src/curator/releases.ts";
import { loadCatalog, loadFrozen } from "../../src/load/catalog.ts";
import { derivedObservations } from "../../src/model/derived.ts";
import { balanceRows, blocks, DEFAULT_BALANCE } from "../../src/model/robustness.ts";
import { toldEvents } from "../../src/model/told.ts";

const now = loadCatalog(readData("data"), "test");
const before = loadFrozen(readRelease("data", "2026.1.0"), "2026.1.0");
const ALL = { ...DEFAULT_BALANCE, vintage: { as_of: null, collection: "all" } } as const;

describe("the references beside the documents", () => {
  it("leave the balance of the documents as release 2026.1.0 has it, to the last digit", () => {
    expect(balanceRows(now, DEFAULT_BALANCE)).toEqual(balanceRows(before, DEFAULT_BALANCE));
    const early = { ...DEFAULT_BALANCE, vintage: { as_of: "2020-12-31", collection: "documents" } } as const;
    expect(balanceRows(now, early)).toEqual(balanceRows(before, early));
  });

  it("leave what the documents tell as it was, visits and signings included", () => {
    const documents = DEFAULT_BALANCE.vintage;
    expect(toldEvents(now, documents)).toEqual(toldEvents(before, documents));
    expect(derivedObservations(now, documents)).toEqual(derivedObservations(before, documents));
  });

  it("take nothing away from the figures of the documents", () => {
    const kept = before.observations.filter((o) => JSON.stringify(now.observationById.get(o.id)) !== JSON.stringify(o));
    expect(kept.map((o) => o.id)).toEqual([]);
  });

  it("count as one block, and change the balance only when asked for", () => {
    expect(blocks(now, ALL)).toHaveLength(6);
    expect(blocks(now, ALL).at(-1)?.length).toBeGreaterThan(40);
    expect(balanceRows(now, ALL).at(-1)?.lean).not.toBe(balanceRows(now, DEFAULT_BALANCE).at(-1)?.lean);
  });

  it.each([
    "gunman-attacks-embassy-tehran-2023",
    "israel-leaves-customs-records-2024",
    "embassy-plot-foiled-2023",
    "turkmen-gas-swap-suspended-2024",
    "aliyev-tehran-trilateral-summit-2017",
  ])("never score %s", (id) => expect(toldEvents(now, ALL.vintage).find((event) => event.id === id)?.scored).toBe(false));

  it("tell an event that documents tell as the same event", () => {
    const ship = toldEvents(now, ALL.vintage).find((event) => event.id === "iran-attacks-azerbaijani-ship-2000");
    expect(ship?.mentions.map((mention) => mention.source).sort()).toEqual(["eurasia-review-2020", "jamestown-monitor-7-143"]);
    expect(ship?.period?.text).toBe("2001-07-23");
  });

  it("keep each source's terms: what may not be redistributed is named", () => {
    const closed = now.sources.filter((source) => !source.redistribute).map((source) => source.id);
    expect(closed.sort()).toEqual([
      "360info-sipri-trade-2022",
      "alexarui-sipri-register-2026",
      "mjhofmann-sipri-2024",
      "wits-aze-summary-2019",
    ]);
  });
});

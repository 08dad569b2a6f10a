import { expect, it } from "vitest";
import { sentenceFaults } from "../../src/curator/sentenceFaults.ts";
import { loadCatalog } from "../../src/tables/catalog.ts";
import { describeFault } from "../../src/tables/fault.ts";
import { threeRows, withCells } from "../fixtures/files.ts";

const TRADE = "observations/trade.csv";

/** Faults of the visit that the rows have, and of the trade with Israel, in a text of these sentences. */
function faults(file: string, cells: Record<string, string>, said: string): string[] {
  const catalog = loadCatalog(withCells(file, 2, cells, threeRows), "test");
  const { source, paragraph } =
    (file === TRADE ? catalog.observations.find(({ id }) => id.startsWith("trade.ISR.")) : catalog.mentions[0]) ?? {};
  const paragraphs = Array.from({ length: 9 }, (_, i) => (i + 1 === paragraph ? said : "Nothing else."));
  return sentenceFaults(catalog, [{ id: source ?? "", paragraphs, sha256: "" }]).map(describeFault);
}

const trade = (said: string, exception = "") => faults(TRADE, { exception }, said);
const IRAN = "Israel watches. Trade between Azerbaijan and Iran is now some $4 billion.";

it("a figure in a sentence that names the other partner alone is refused at its counterpart, with the name that the sentence has", () => {
  expect(trade(IRAN)).toEqual([
    expect.stringMatching(/^observations\/trade\.csv:2:1 counterpart "ISR": expected IRN, which alone the sentence of its quote names/),
  ]);
});

it("is taken where the sentence names its own, both or none, and where it says why", () => {
  for (const said of [
    "Israeli trade is now some $4 billion.",
    "Iran's and Israel's are now some $4 billion.",
    "Iran lost. It is now some $4 billion.",
  ])
    expect(trade(said), said).toEqual([]);
  expect(trade(IRAN, "sentence: the table is of Israel")).toEqual([]);
});

it("refuses such an exception where the sentence keeps the rule", () => {
  expect(trade("Israeli trade is now some $4 billion.", "sentence: for nothing")).toEqual([
    expect.stringContaining("expected nothing for sentence: the row keeps that rule"),
  ]);
});

it("holds events to the same rule, for whichever partner", () => {
  expect(faults("mentions.csv", {}, "The Iranian leader came for a visit.")).toEqual([
    expect.stringMatching(/^mentions\.csv:2:1 event "leader-visits-2016": expected an event with IRN, which alone/),
  ]);
  expect(faults("mentions.csv", {}, "The Israeli leader came for a visit.")).toEqual([]);
});

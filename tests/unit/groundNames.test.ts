import { expect, it } from "vitest";
import { nameToday } from "../../src/chart/chartSpec/correctedName.ts";
import { groundNames } from "../../src/chart/chartSpec/groundNames.ts";
import { computedSite, headCatalog } from "../fixtures/headSite.ts";

/** A pinned page of release 2026.10.0, which knows the newest state. */
const pinned = { ...computedSite("2026.10.0"), newest: headCatalog() };

const named = (...ids: string[]) => groundNames(pinned.words, ids, (noun, id) => nameToday(pinned, noun, id));

it("what a recomputed row rests on is named as readers know it, by the page's own state or the newest", () => {
  expect(
    named(
      "iran-attacks-azerbaijani-ship-2000",
      "iran-attacks-azerbaijani-ship-2000#eurasia-review-2020:11",
      "iran-linked-arrests.IRN.2012.eurasia-review-2020",
      "socar-receives-gas-licenses-israel-2025",
    ),
  ).toEqual([
    "“Iranian vessels attack an Azerbaijani oil exploration ship in the Caspian”",
    "“Iranian vessels attack an Azerbaijani oil exploration ship in the Caspian”",
    "Iran-linked arrests in Azerbaijan, Iran, 2012",
    expect.stringMatching(/^“Azerbaijan's SOCAR receives licenses.*”$/),
  ]);
});

it("what has no name stands under its id", () => {
  expect(named("no-such-event", "no-such.IRN.2012.figure")).toEqual(["no-such-event", "no-such.IRN.2012.figure"]);
});

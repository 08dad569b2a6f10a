import { expect, it } from "vitest";
import type { DrawnCell } from "../../src/chart/chartSpec/sheet/drawnCells.ts";
import { tallyKey } from "../../src/chart/chartSpec/sheet/tallyKey.ts";
import { en } from "../../src/words/en.ts";
import { HEAD } from "../fixtures/headSite.ts";
import { siteInWords } from "../fixtures/siteInWords.ts";

/** Whose the numbers in cells are: one rule for both partners. */

const site = siteInWords("en", en, HEAD);
const drawn = (irn: number, isr: number) =>
  ({ cell: { irn, isr, unit: "disputes", strength: "counted" }, isStandIn: false }) as unknown as DrawnCell;

it.each([
  [[drawn(1, 0), drawn(0, 0)], "number: Iran; Israel 0"],
  [[drawn(0, 2), drawn(0, 0)], "number: Israel; Iran 0"],
  [[drawn(1, 0), drawn(0, 1)], "number: both together"],
  [[drawn(0, 0)], "0: neither of the two"],
  [[], null],
])("are of those that have any: %#", (cells, said) => {
  expect(tallyKey(site, cells)).toBe(said);
});

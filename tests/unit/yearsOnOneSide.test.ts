import { expect, it } from "vitest";
import type { StripPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { widthOf, write } from "../../src/chart/scene/forms/formText.ts";
import { trackOf } from "../../src/chart/scene/forms/stripTracks.ts";
import { yearsInOrder } from "../../src/chart/scene/forms/yearsInOrder.ts";

type Track = StripPanel["strips"][number]["tracks"][number];

/** Years beside ticks at places in px, in a track 400 px wide whose axis stands at 10: each year with the side of its tick at which it stands. */
function yearsAt(...places: number[]): [year: string, anchor: string][] {
  const records = places.map((value, i): Track["records"][number] => {
    const label = String(2001 + i);
    return { id: label, value, low: null, high: null, open: null, isEstimate: false, label, partner: "ISR", card: null };
  });
  const place = {
    x: (value: number) => value,
    names: 0,
    width: 400,
    axis: 10,
    isAiry: true,
    isWhole: false,
    isKept: false,
    isSpaced: true,
  };
  const { texts } = trackOf({ label: "Records", records }, "ISR", place, 0, null);
  return texts.flatMap(({ of, text, anchor }) => (of === null ? [] : [[text, anchor] as [string, string]]));
}

it("stand at the right of their ticks where all have room there, else at the left, else where each has room", () => {
  expect(yearsAt(100, 200)).toEqual([
    ["2001", "start"],
    ["2002", "start"],
  ]);
  expect(yearsAt(100, 395)).toEqual([
    ["2001", "end"],
    ["2002", "end"],
  ]);
  expect(yearsAt(15, 395)).toEqual([
    ["2001", "start"],
    ["2002", "end"],
  ]);
});

it("in a line below ticks at one place leave room for Persian digits that are wider than reckoned, since 2026.28.0", () => {
  const gap = (years: string[], isSpaced: boolean) => {
    const ticks = years.map((year, i) => ({ at: 200 + 4 * i, text: write(year, 0, 0, "label", { partner: "IRN", of: year }) }));
    const [one, other] = yearsInOrder(ticks, new Set(), { y: 20, isSpaced }, () => [0, 400]) ?? expect.fail("no room");
    return (other?.x ?? 0) - (one?.x ?? 0) - widthOf(one?.text ?? "", "label");
  };
  expect(gap(["۲۰۱۱", "۲۰۱۸"], true)).toBeCloseTo(9, 1);
  expect(gap(["۲۰۱۱", "۲۰۱۸"], false)).toBeCloseTo(5, 1);
  expect(gap(["2011", "2018"], true)).toBeCloseTo(5, 1);
});

import { expect, it } from "vitest";
import type { StripPanel } from "../../src/chart/chartSpec/formPanel.ts";
import { trackOf } from "../../src/chart/scene/forms/stripTracks.ts";

type Track = StripPanel["strips"][number]["tracks"][number];

/** Years beside ticks at places in px, in a track 400 px wide whose axis stands at 10: each year with the side of its tick at which it stands. */
function yearsAt(...places: number[]): [year: string, anchor: string][] {
  const records = places.map((value, i): Track["records"][number] => {
    const label = String(2001 + i);
    return { id: label, value, low: null, high: null, open: null, isEstimate: false, label, partner: "ISR", card: null };
  });
  const place = { x: (value: number) => value, names: 0, width: 400, axis: 10, isAiry: true, isWhole: false, isCompact: false };
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

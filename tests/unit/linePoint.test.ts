import { expect, it, vi } from "vitest";
import { linePoint } from "../../src/chart/chartSpec/linePoint.ts";

const drawn = {
  ...{ at: 2015.5, value: 1, dotted: false, estimate: false, unreliable: false, low: null, high: null, open: null, partner: null },
};
const opened = { heading: "2015", figure: "1", lines: [], quote: null, source: "", href: "/", read: null };

it("makes a point's card when it is first asked for, and gives the same one from then on", () => {
  const card = vi.fn(() => ({ ...opened }));
  const point = linePoint(drawn, card);
  expect(card).not.toHaveBeenCalled();
  expect(point.card).toBe(point.card);
  expect(card).toHaveBeenCalledOnce();
});

it("says the card in JSON, behind what is drawn", () => {
  expect(JSON.stringify(linePoint(drawn, () => opened))).toBe(JSON.stringify({ ...drawn, card: opened }));
});

import { scaleLinear } from "d3-scale";
import { symbol, symbolCircle, symbolDiamond2, symbolSquare } from "d3-shape";
import fc from "fast-check";
import { expect, it } from "vitest";
import { OUTLINES } from "../../src/chart/scene/markScene.ts";
import { plotScales } from "../../src/chart/scene/plotScales.ts";

it("maps years and values to pixels as d3-scale does, to the last bit", () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(number, fc.double({ min: 0.1, max: 1e9, noNaN: true }), number, (min, span, value) => {
      fc.pre(min + span > min);
      const plot = { x: 24, y: 60.5, width: 712.3, height: 230 };
      const axis = { min, max: min + span, ticks: [] };
      const { x, y } = plotScales(plot, axis, axis);
      expect(x(value)).toBe(scaleLinear([axis.min, axis.max], [plot.x, plot.x + plot.width])(value));
      expect(y(value)).toBe(scaleLinear([axis.min, axis.max], [plot.y + plot.height, plot.y])(value));
    }),
  );
});

it("outlines marks as d3-shape does", () => {
  expect(OUTLINES).toEqual({
    circle: symbol(symbolCircle, 110)(),
    diamond: symbol(symbolDiamond2, 130)(),
    square: symbol(symbolSquare, 90)(),
  });
});

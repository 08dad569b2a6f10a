import { expect, it } from "vitest";
import { placeLabels } from "../../src/model/labelPlacement.ts";

const bounds = { x: 0, y: 0, width: 300, height: 200 };
const mark = (x: number, y: number) => ({ mark: { x, y, width: 10, height: 10 }, width: 80, height: 30 });

it("puts a lone label to the right, or to the left where the right is outside", () => {
  expect(placeLabels([mark(100, 100)], bounds)[0]).toMatchObject({ x: 116 });
  expect(placeLabels([mark(280, 100)], bounds)[0]).toMatchObject({ x: 194 });
});

it("keeps labels off marks and off each other", () => {
  const places = placeLabels([mark(100, 100), mark(120, 100), mark(140, 104)], bounds);
  const meet = (a: (typeof places)[number], b: (typeof places)[number]) =>
    a && b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  expect(places.filter(Boolean)).toHaveLength(3);
  expect(places.some((a, i) => places.some((b, j) => i < j && meet(a, b)))).toBe(false);
});

it("draws no label where there is no room", () => {
  expect(placeLabels([mark(20, 20)], { x: 0, y: 0, width: 60, height: 60 })).toEqual([null]);
});

import { expect, it } from "vitest";
import { labelAnchors, lineObstacles, nearestRect, placeLabels } from "../../src/chart/scene/labelPlacement.ts";

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

it("slides a label along a mark at the edge rather than away from it", () => {
  expect(placeLabels([mark(100, 195)], bounds)[0]).toMatchObject({ x: 116, y: 166 });
});

it("lets the label with the fewest places choose first when one would be left over", () => {
  const free = { mark: { x: 10, y: 20, width: 10, height: 10 }, width: 60, height: 10 };
  const bound = { mark: { x: 100, y: 20, width: 10, height: 10 }, width: 70, height: 10, reach: "beside" as const };
  const room = { x: 0, y: 0, width: 110, height: 60 };
  const places = placeLabels([free, bound], room);
  expect(places[1]).toMatchObject({ x: 24, y: 20 });
  expect(places[0]).not.toBeNull();
});

it("draws no label where there is no room", () => {
  expect(placeLabels([mark(20, 20)], { x: 0, y: 0, width: 60, height: 60 })).toEqual([null]);
});

it("keeps off obstacles where it can, and drops only what is named where there is room", () => {
  const place = (reach?: "around") =>
    placeLabels([{ ...mark(20, 20), ...(reach ? { reach } : {}) }], { x: 0, y: 0, width: 140, height: 60 }, [
      { x: 0, y: 0, width: 140, height: 60 },
    ])[0];
  expect(place()).not.toBeNull();
  expect(place("around")).toBeNull();
});

it("stands at another point of a line when there is no room at its end", () => {
  const end = { x: 290, y: 100, width: 4, height: 4 };
  const start = { x: 10, y: 100, width: 4, height: 4 };
  const label = { mark: end, also: [start], width: 200, height: 30, reach: "beside" as const };
  const wall = { x: 60, y: 60, width: 40, height: 80 };
  expect(placeLabels([label], bounds)[0]?.x).toBeLessThan(end.x);
  expect(placeLabels([{ ...label, width: 40 }], bounds, [{ ...wall, x: 240 }])[0]?.x).toBe(20);
});

it("samples a line densely enough that no label slips through", () => {
  const rects = lineObstacles([
    { x: 0, y: 0 },
    { x: 80, y: 60 },
  ]);
  expect(rects).toHaveLength(13 + 1);
  expect(nearestRect({ x: 70, y: 0, width: 10, height: 10 }, rects)?.x).toBeGreaterThan(65);
});

it("names a line at its end, its highest point or its beginning", () => {
  expect(labelAnchors([{ value: 3 }, { value: 9 }, { value: 1 }])).toEqual([{ value: 1 }, { value: 9 }, { value: 3 }]);
  expect(labelAnchors([{ value: 5 }])).toHaveLength(1);
});

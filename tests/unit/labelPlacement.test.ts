import { expect, it } from "vitest";
import { cross, gapBetween, lineObstacles, passesThrough, type Rect, RectIndex } from "../../src/chart/scene/geometry.ts";
import type { LabelRequest } from "../../src/chart/scene/labelCandidates.ts";
import { type Field, type Place, placeAt } from "../../src/chart/scene/labelPlace.ts";
import { labelAnchors, labelSteps } from "../../src/chart/scene/labelPlacement.ts";
import { LABEL } from "../../src/chart/scene/measures.ts";
import { atOnce } from "../../src/chart/scene/steps.ts";

const placeLabels = (...asked: Parameters<typeof labelSteps>) => atOnce(labelSteps(...asked));

const bounds = { x: 0, y: 0, width: 300, height: 200 };

const square = (x: number, y: number, size = 10): Rect => ({ x, y, width: size, height: size });

/** A plot with marks, and lines and soft things besides. */
function field(marks: Rect[], { lines = [], soft = [], within = bounds }: { lines?: Rect[]; soft?: Rect[]; within?: Rect } = {}): Field {
  return { bounds: within, solid: new RectIndex(marks), lines: new RectIndex(lines), soft: new RectIndex(soft) };
}

/** A label of two lines at a mark among others. */
function label(mark: Rect, others: Rect[] = [], more: Partial<LabelRequest> = {}): LabelRequest {
  const anchors = [{ parts: [mark], cost: 0 }];
  return { anchors, blocks: [{ widths: [30, 80], cost: 0 }], reach: "anywhere", foreign: new RectIndex(others), rank: 0, ...more };
}

function placed(marks: Rect[], more: Partial<LabelRequest> = {}, rest: Parameters<typeof field>[1] = {}): (Place | null)[] {
  return placeLabels(
    marks.map((mark) => label(mark, marks, more)),
    field(marks, rest),
  );
}

const distance = (place: Place, mark: Rect) => Math.min(...place.lines.map((line) => gapBetween(line, mark)));

it("puts a lone label to the right, or to the left where the right is outside", () => {
  expect(placed([square(100, 100)])[0]).toMatchObject({ align: "start", rect: { x: 115 }, leader: null });
  expect(placed([square(280, 100)])[0]).toMatchObject({ align: "end", rect: { x: 195 }, leader: null });
});

it("writes a label up to the very edges of its room, and none where a pixel is lacking", () => {
  const mark = square(100, 100);
  const inRoom = (within: Rect) => placed([mark], { reach: "beside" }, { within })[0] ?? null;
  // Right and left of the mark: 80 px wide and two lines high, its middle at that of the mark.
  for (const room of [
    { x: 115, y: 89, width: 80, height: 32 },
    { x: 15, y: 89, width: 80, height: 32 },
  ]) {
    const { x, y, width, height } = room;
    expect(inRoom(room)?.rect).toEqual(room);
    const smaller = [
      { ...room, x: x + 1, width: width - 1 },
      { ...room, width: width - 1 },
      { ...room, y: y + 1, height: height - 1 },
      { ...room, height: height - 1 },
    ];
    expect(smaller.map(inRoom)).toEqual([null, null, null, null]);
  }
});

it("writes every label of a crowd, off marks, lines and each other, and leads to those that stand apart", () => {
  const marks = [0, 1, 2, 3, 4, 5].map((i) => square(100 + 12 * i, 100));
  const lines = lineObstacles([
    { x: 0, y: 90 },
    { x: 300, y: 90 },
  ]);
  const places = placed(marks, {}, { lines });
  expect(places.filter((place) => place?.leader)).not.toHaveLength(0);
  for (const [i, place] of places.entries()) {
    if (!place) throw new Error(`no place for label ${i}`);
    for (const line of place.lines) {
      expect(Math.min(...[...marks, ...lines].map((rect) => gapBetween(line, rect)))).toBeGreaterThan(0);
      for (const other of places)
        if (other && other !== place) for (const rect of other.lines) expect(gapBetween(line, rect)).toBeGreaterThan(0);
    }
    if (place.leader === null) expect(distance(place, marks[i] as Rect)).toBeLessThanOrEqual(16);
    for (const other of places) {
      const leader = other?.leader;
      if (leader && other !== place) expect(place.lines.some((line) => passesThrough(leader, line))).toBe(false);
      if (leader && place.leader && other !== place) expect(cross(leader, place.leader)).toBe(false);
    }
  }
});

it("leads a leader past no other mark", () => {
  const ring = [-14, 0, 14].flatMap((dx) => [-14, 0, 14].map((dy) => square(150 + dx, 100 + dy)));
  const [middle] = placeLabels([label(square(150, 100), ring)], field(ring));
  expect(middle ?? null).toBeNull();
});

it("slides a label along a mark at the edge rather than away from it", () => {
  const [place] = placed([square(100, 195)], {}, { within: { ...bounds, height: 206 } });
  expect(place?.leader).toBeNull();
  expect(place?.rect.x).toBe(115);
});

it("moves a label aside for one that has fewer places", () => {
  const [free, bound] = [square(10, 20), square(100, 20)];
  const room = { x: 0, y: 0, width: 112, height: 60 };
  const wide = { blocks: [{ widths: [80], cost: 0 }] };
  const places = placeLabels(
    [label(free, [bound], wide), label(bound, [free], { ...wide, blocks: [{ widths: [70], cost: 0 }], reach: "beside", rank: 3 })],
    field([free, bound], { within: room }),
  );
  expect(places.every((place) => place !== null)).toBe(true);
});

it("draws no label where there is no room", () => {
  expect(placed([square(20, 20)], {}, { within: { x: 0, y: 0, width: 60, height: 60 } })).toEqual([null]);
});

it("takes fewer words where more have no room, and only there", () => {
  const blocks = [
    { widths: [30, 80], cost: 0 },
    { widths: [20], cost: 900 },
  ];
  expect(placed([square(20, 20)], { blocks })[0]?.block).toBe(0);
  expect(placed([square(20, 20)], { blocks }, { within: { x: 0, y: 0, width: 70, height: 50 } })[0]?.block).toBe(1);
});

it("stays near its mark without a leader where a label may stand beside it only", () => {
  const wall = { x: 112, y: 60, width: 200, height: 90 };
  expect(placeLabels([label(square(100, 100), [], { reach: "beside" })], field([square(100, 100), wall]))[0]).toMatchObject({
    align: "end",
  });
  const walls = [wall, { ...wall, x: 0, width: 98 }];
  expect(placeLabels([label(square(100, 100), [], { reach: "beside" })], field([square(100, 100), ...walls]))).toEqual([null]);
});

it("samples a line densely enough that no label slips through", () => {
  const rects = lineObstacles([
    { x: 0, y: 0 },
    { x: 80, y: 60 },
  ]);
  expect(rects).toHaveLength(17 + 1);
});

it("tells which strokes cross and which pass through a rectangle", () => {
  const stroke = (x1: number, y1: number, x2: number, y2: number) => ({ from: { x: x1, y: y1 }, to: { x: x2, y: y2 } });
  expect(cross(stroke(0, 0, 10, 10), stroke(0, 10, 10, 0))).toBe(true);
  expect(cross(stroke(0, 0, 10, 10), stroke(20, 0, 30, 1))).toBe(false);
  expect(passesThrough(stroke(0, 5, 30, 5), square(10, 0))).toBe(true);
  expect(passesThrough(stroke(0, 11, 30, 11), square(10, 0))).toBe(false);
  expect(passesThrough(stroke(0, 11, 30, 11), square(10, 0), 2)).toBe(true);
  expect(passesThrough(stroke(15, -30, 15, -1), square(10, 0))).toBe(false);
});

it("names a line at its end, its highest point or its beginning", () => {
  expect(labelAnchors([{ value: 3 }, { value: 9 }, { value: 1 }])).toEqual([{ value: 1 }, { value: 9 }, { value: 3 }]);
  expect(labelAnchors([{ value: 5 }])).toHaveLength(1);
});

it("passes no place by that costs less than the limit, however its symbol is shaped", () => {
  const symbols = [square(140, 90), { x: 120, y: 95, width: 60, height: 4 }, { x: 148, y: 60, width: 4, height: 80 }];
  const empty = field([]);
  const standing = { reach: "anywhere", foreign: new RectIndex([]) } as const;
  let led = 0;
  for (const symbol of symbols)
    for (let x = 0; x <= 220; x += 7)
      for (let y = 0; y <= 170; y += 7)
        for (const align of ["start", "middle", "end"] as const) {
          const position = { rect: { x, y, width: 80, height: 2 * LABEL.line }, align, block: 0, group: 0, least: 6, place: undefined };
          const at = (limit: number) => placeAt({ ...position, anchor: { parts: [symbol], cost: 0 } }, [30, 80], empty, standing, limit);
          const place = at(Number.POSITIVE_INFINITY);
          if (!place) continue;
          if (place.leader) led++;
          expect(at(place.cost + 1e-9), `${x} ${y} ${align}`).toEqual(place);
        }
  expect(led).toBeGreaterThan(1000);
});

import { describe, expect, it } from "vitest";
import type { FormPanel } from "../../src/chart/chartSpec/formPanel.ts";
import type { FormShape } from "../../src/chart/scene/forms/formScene.ts";
import { box, dot, line, mark } from "../../src/chart/scene/forms/formShapes.ts";
import { formScene } from "../../src/chart/scene/forms/formsScene.ts";
import { mergedShapes } from "../../src/chart/svg/mergedShapes.ts";
import { FORMS } from "../../tools/gallery/forms/all.ts";

type Point = [x: number, y: number];

/** How each command of a path moves the pen: the last two of its numbers, or one of them. */
const STEP: Record<string, (numbers: number[], pen: Point) => Point> = {
  M: ([x = 0, y = 0]) => [x, y],
  m: ([x = 0, y = 0], [px, py]) => [px + x, py + y],
  l: ([x = 0, y = 0], [px, py]) => [px + x, py + y],
  h: ([x = 0], [px, py]) => [px + x, py],
  v: ([y = 0], [px, py]) => [px, py + y],
  a: (numbers, [px, py]) => [px + (numbers.at(-2) ?? 0), py + (numbers.at(-1) ?? 0)],
};

/** Every point at which the pen stops, in tenths of a pixel. */
function points(d: string): string[] {
  let [pen, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  return [...d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].map(([, command = "", rest = ""]) => {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (command === "z") pen = start;
    else pen = STEP[command]?.(numbers, pen) ?? [NaN, NaN];
    if (command === "M" || command === "m") start = pen;
    return pen.map((n) => n.toFixed(1).replace("-0.0", "0.0")).join(",");
  });
}

const outline = ({ d, rect: { x, y, width, height } }: FormShape) => d ?? `M${x},${y}h${width}v${height}h${-width}z`;

describe("merged shapes", () => {
  it("are one path for each look and partner, in the order in which they occur", () => {
    const shapes = [
      box(0, 0, 10, 20, "clear", "IRN"),
      box(12, 0, 10, 20, "clear", "ISR"),
      dot(30, 10, null),
      box(36, 0, 10, 20, "clear", "IRN"),
    ];
    expect(mergedShapes(shapes)).toEqual([
      { look: "clear", partner: "IRN", d: "M0,0h10v20h-10zm36,0h10v20h-10z" },
      { look: "clear", partner: "ISR", d: "M12,0h10v20h-10z" },
      { look: "missing", partner: null, d: "M30,10h.1" },
    ]);
  });

  it("leave out what is a text and not a shape", () => {
    expect(mergedShapes([{ ...box(0, 0, 10, 20, "few"), d: "" }])).toEqual([]);
  });

  it("go through the same points as each shape by itself, also behind one whose end is not known", () => {
    const shapes = [
      ...[line(1, 2, 7, 0, "break"), line(9.3, 4, 0, 30, "break"), line(12, 5, 3, 4, "break"), line(20, 5.5, 6, 0, "break")],
      ...(["circle", "diamond", "square"] as const).flatMap((shape) =>
        [20.5, 38.8, 57.1].map((x) => mark(shape, x, 74, 3.4, "break", null)),
      ),
    ];
    expect(points(mergedShapes(shapes)[0]?.d ?? "")).toEqual(shapes.flatMap((shape) => points(outline(shape))));
  });

  it.each([320, 640, 1080])("lose no cell of a sheet %i px wide, and write those that are alike with the same letters", (width) => {
    const scene = formScene(FORMS["cells-sheet"] as FormPanel, width);
    const all = [...scene.shapes, ...scene.links.flatMap(({ shapes }) => shapes)].filter(({ d }) => d !== "");
    const merged = mergedShapes(all);
    expect(merged.flatMap(({ d }) => points(d)).sort()).toEqual(all.flatMap((shape) => points(outline(shape))).sort());
    expect(merged.length).toBeLessThan(all.length / 3);
    const dots = merged.find(({ look }) => look === "missing")?.d ?? "";
    const steps = (dots.match(/m-?[\d.]+,0h/g) ?? []).map((step) => step);
    const [usual] = steps;
    expect(steps.filter((step) => step === usual).length / steps.length).toBeGreaterThan(0.5);
  });
});

import type { Plugin } from "chart.js";
import type { Panel } from "../chart/chartSpec/chartSpec.ts";

/**
 * Draws what a scene holds beside the points and lines of Chart.js: each path that `textLayer` wrote for it, in the order in which it stands
 * there, with the stroke, fill and opacity that `svg.css` gives it. So there is one list of shapes and one of looks for both painters.
 */
export function paintScene(shapes: () => Shape[]): Plugin {
  const paint = (ctx: CanvasRenderingContext2D, when: Shape["when"]) => {
    for (const shape of shapes()) if (shape.when === when) draw(ctx, shape);
  };
  return {
    id: "scene",
    beforeDatasetsDraw: ({ ctx }) => paint(ctx, "first"),
    beforeDatasetDraw: ({ ctx }, { index }) => paint(ctx, index),
    afterDatasetsDraw: ({ ctx }) => paint(ctx, "last"),
  };
}

/** A path with its look. */
export interface Shape {
  path: Path2D;
  /** Before all datasets, before the dataset of this index, whose extent or bounds it shows, or after all. */
  when: "first" | number | "last";
  fill: { color: string; alpha: number } | null;
  stroke: { color: string; alpha: number; width: number; dash: number[]; cap: CanvasLineCap; join: CanvasLineJoin } | null;
}

/** What Chart.js draws from its datasets. The outline of a plan is broken, as no point of Chart.js can be. */
const DATA = ".m:not(.plan) .dot, .record > path:not(.bounds), .line:not(.years)";

/** The shapes of a panel's layer as its style sheet has them now. */
export function shapesIn(layer: SVGSVGElement, { lines }: Pick<Panel, "lines">): Shape[] {
  const records = [...layer.querySelectorAll(".record")];
  // Dataset 0 holds the marks, the lines follow in order.
  const datasets = lines.flatMap(({ quiet }, i) => (quiet ? [i + 1] : []));
  let when: Shape["when"] = "first";
  return [...layer.querySelectorAll<SVGGeometryElement>("path, rect:not(.hit)")].flatMap((element) => {
    if (element.matches(DATA)) {
      when = "last";
      return [];
    }
    const record = element.closest(".record");
    const own = record ? (datasets[records.indexOf(record)] ?? 0) : element.closest(".m") ? ofMark(element) : when;
    return [{ path: outline(element), when: own, ...lookOf(getComputedStyle(element)) }];
  });
}

/** A mark's extent lies under all marks, the outline of a plan upon them. */
function ofMark(element: Element): Shape["when"] {
  return element.matches(".dot") ? "last" : 0;
}

function outline(element: SVGGeometryElement): Path2D {
  const number = (name: string) => Number(element.getAttribute(name));
  const path = new Path2D(element.getAttribute("d") ?? "");
  if (element.tagName === "rect") path.rect(number("x"), number("y"), number("width"), number("height"));
  const { transform } = element;
  if (transform.baseVal.numberOfItems === 0) return path;
  const moved = new Path2D();
  moved.addPath(path, transform.baseVal.consolidate()?.matrix);
  return moved;
}

function lookOf(style: CSSStyleDeclaration): Pick<Shape, "fill" | "stroke"> {
  const { fill, stroke, strokeDasharray } = style;
  const alpha = (own: string) => Number(style.opacity) * Number(own);
  return {
    fill: fill === "none" ? null : { color: fill, alpha: alpha(style.fillOpacity) },
    stroke:
      stroke === "none"
        ? null
        : {
            color: stroke,
            alpha: alpha(style.strokeOpacity),
            width: Number.parseFloat(style.strokeWidth),
            dash: strokeDasharray === "none" ? [] : strokeDasharray.split(",").map(Number.parseFloat),
            cap: style.strokeLinecap as CanvasLineCap,
            join: style.strokeLinejoin as CanvasLineJoin,
          },
  };
}

function draw(ctx: CanvasRenderingContext2D, { path, fill, stroke }: Shape): void {
  ctx.save();
  if (fill) {
    ctx.globalAlpha = fill.alpha;
    ctx.fillStyle = fill.color;
    ctx.fill(path);
  }
  if (stroke) {
    ctx.globalAlpha = stroke.alpha;
    ctx.strokeStyle = stroke.color;
    ctx.lineWidth = stroke.width;
    ctx.lineCap = stroke.cap;
    ctx.lineJoin = stroke.join;
    ctx.setLineDash(stroke.dash);
    ctx.stroke(path);
  }
  ctx.restore();
}

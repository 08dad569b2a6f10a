import { scaleLinear } from "d3-scale";
import type { DivergingPanel } from "../../chartSpec/formPanel.ts";
import type { Rect } from "../geometry.ts";
import { zeroRing } from "./dottedZero.ts";
import { type FarLabel, placeFar } from "./farLabels.ts";
import { type FormBody, shapeOf } from "./formKey.ts";
import { linked } from "./formLinks.ts";
import type { FormShape, FormText } from "./formScene.ts";
import { bar, box, dot, mark } from "./formShapes.ts";
import { depthOf, keepFree, LINE, textRect, widthOf, write, writeBetween } from "./formText.ts";
import type { Learnt } from "./learnt.ts";
import { valueColumns, valueLines } from "./valueAxis.ts";

type Bar = DivergingPanel["bars"][number];

/** Height of a plot with rows across, room above it for the partner's name, and of a row of those that run down, in pixels. */
const PLOT = { wide: 260, narrow: 220 };
const ABOVE = 22;
const ROW = 24;
/** Thickness of bars in rows that run down, least length at which a size above zero is seen, and share of a row that stays free. */
const THICK = 15;
const LEAST = 1;
/** Radius of a claim's mark and of a record's, in pixels. */
const [CLAIM, RECORD] = [5.5, 3];
/** Room of the figure that stands for a zero, in pixels. */
const ZERO = 14;
const FREE = 0.22;

/** Air before a figure behind a number of the axis, which else reads as one with it, and between two years below the plot, in pixels. */
const [BEHIND, YEARS] = [12, 8];

/** Bars from a zero line to both sides, on one scale; zero is its figure at the line, what was not counted a dot beside it. */
export function divergingBody(form: DivergingPanel, width: number, top: number, learnt: Learnt): FormBody {
  return form.direction === "across" ? across(form, width, top, learnt) : down(form, width, top);
}

/** −1 for the first side or partner, whose bars lie below or to the left, 1 for the second. */
function side({ sides, partners }: DivergingPanel, { partner, side: own }: Pick<Bar, "partner" | "side">): 1 | -1 {
  const first = sides ? sides[0]?.id === own : partners[0]?.code === partner;
  return first ? -1 : 1;
}

/** What is written at either side, and in whose colour. */
function sideNames({ sides, partners }: DivergingPanel): { label: string; partner: string | null }[] {
  const [one, another] = partners;
  const partner = one && !another ? one.code : null;
  return sides ? sides.map(({ label }) => ({ label, partner })) : partners.map(({ code, label }) => ({ label, partner: code }));
}

function across(form: DivergingPanel, width: number, top: number, { isAiry, isSpaced }: Learnt): FormBody {
  const height = width < 480 ? PLOT.narrow : PLOT.wide;
  const gutter = Math.max(...form.value.ticks.map(({ label }) => widthOf(label, "tick"))) + 8;
  const plot = { x: gutter, y: top + ABOVE, width: width - gutter, height };
  const y = scaleLinear([form.value.min, form.value.max], [plot.y + height, plot.y]);
  const axis = valueLines(form.value, y, { x: 0, width });
  const slot = plot.width / Math.max(1, form.rows.length);
  const thick = Math.max(1, Math.min(42, slot * (1 - FREE)));
  const middle = (bar: Pick<Bar, "row">) => plot.x + slot * (rowOf(form, bar) + 0.5);
  const drawn = form.bars.map((bar) => {
    const x = middle(bar) - thick / 2;
    const end = y(side(form, bar) * (bar.size ?? 0));
    const from = y(0);
    const shapes = barShapes(bar, side(form, bar), { x, y: Math.min(end, from), width: thick, height: Math.abs(end - from) }, "y");
    // The whole way to the plot's edge is hit: a bar may be one pixel long.
    const hit = side(form, bar) > 0 ? { y: plot.y, height: from - plot.y } : { y: from, height: plot.y + height - from };
    return linked(bar, { x: middle(bar), y: end }, shapes, { x: middle(bar) - slot / 2, width: slot, ...hit });
  });
  const beside = (form.records ?? []).map((record) => {
    const at = { x: middle(record), y: y(side(form, record) * record.size) };
    const radius = record.look === "claim" ? CLAIM : RECORD;
    const color = isSpaced && record.look !== "claim" ? null : record.partner;
    return linked(record, at, [mark(shapeOf(form, record.partner), at.x, at.y, radius, record.look, color)]);
  });
  const links = [...drawn, ...beside].flatMap((one) => one.links);
  const marks = [...drawn, ...beside].flatMap(marksOf).filter(({ look }) => look !== "zero");
  const numbers = axis.texts.map(textRect).map((rect) => (isSpaced ? { ...rect, width: rect.width + BEHIND } : rect));
  const obstacles = [...marks.map(({ rect }) => rect), ...numbers];
  const figuresAt = (isRaised: boolean) =>
    named(form).flatMap((bar) => {
      const isUp = side(form, bar) > 0;
      const style = bar.isNamed ? "figure" : "label";
      const half = widthOf(bar.label, style) / 2;
      const above = -4 - (isRaised ? depthOf(bar.label) : 0);
      const baseline = y(side(form, bar) * (bar.size ?? 0)) + (isUp ? above : 13);
      const own = { partner: bar.partner, of: bar.id };
      // Beyond the middle of its bar, or with one end there.
      return [0, half - thick / 2, thick / 2 - half].map((off) => {
        return writeBetween(bar.label, middle(bar) + off, baseline, style, [plot.x, width], own);
      });
    });
  const names = sideNames(form).map(({ label, partner }, i) =>
    write(label, plot.x, i === 1 ? plot.y - 8 : plot.y + height + 14, "name", { partner }),
  );
  const rows = rowNames(form, plot, slot, plot.y + height + 2 + LINE * 2, isSpaced);
  const bounds = { x: 0, y: top, width, height: plot.y + height + LINE - top };
  const rects = marks.map(({ rect }) => rect);
  const textsWith = (isRaised: boolean) => {
    const free = keepFree(figuresAt(isRaised), [...obstacles, ...names.map(textRect)], bounds);
    const lost = named(form).flatMap((bar): FarLabel[] => {
      const rect = links.find(({ id }) => id === bar.id)?.shapes.at(-1)?.rect;
      if (!rect || !bar.isNamed || bar.label === "" || free.some(({ of }) => of === bar.id)) return [];
      return [{ text: bar.label, style: "figure", of: bar.id, partner: bar.partner, mark: rect, isAbove: side(form, bar) > 0 }];
    });
    const fixed = [...axis.texts, ...names, ...rows, ...free];
    return [...fixed, ...placeFar(lost, rects, fixed, bounds)];
  };
  const usual = textsWith(false);
  // Figures whose letters would touch their bars stand higher, unless one were lost by it.
  const raised = isAiry && form.bars.some(({ label }) => depthOf(label) > 0) ? textsWith(true) : usual;
  const texts = raised.length < usual.length ? usual : raised;
  const zeros = new Set(isAiry ? form.bars.flatMap(({ id, size }) => (size === 0 ? [id] : [])) : []);
  const rings = texts.flatMap(({ of, text, x, y }) => (of !== null && zeros.has(of) ? zeroRing(text, x, y) : []));
  return {
    height: plot.y + height + LINE * 2 + 8,
    plot,
    shapes: [...axis.shapes, ...rings, ...[...drawn, ...beside].flatMap((one) => one.shapes)],
    links,
    texts,
  };
}

function down(form: DivergingPanel, width: number, top: number): FormBody {
  const room = Math.max(0, ...form.bars.map(({ label }) => widthOf(label, "figure"))) + 6;
  const gutter = Math.max(...form.rows.map(({ label }) => widthOf(label, "label"))) + 12;
  const plot = { x: gutter, y: top + ABOVE, width: width - gutter, height: ROW * form.rows.length };
  const x = scaleLinear([form.value.min, form.value.max], [plot.x + room, width - room]);
  const bottom = plot.y + plot.height;
  const axis = valueColumns(form.value, x, { top: plot.y, bottom, left: plot.x, right: width });
  const middle = (bar: Bar) => plot.y + ROW * (rowOf(form, bar) + 0.5);
  const drawn = form.bars.map((bar) => {
    const end = x(side(form, bar) * (bar.size ?? 0));
    const rect = { x: Math.min(end, x(0)), y: middle(bar) - THICK / 2, width: Math.abs(end - x(0)), height: THICK };
    const hit = side(form, bar) > 0 ? { x: x(0), width: width - x(0) } : { x: plot.x, width: x(0) - plot.x };
    return linked(bar, { x: end, y: middle(bar) }, barShapes(bar, side(form, bar), rect, "x"), {
      y: middle(bar) - ROW / 2,
      height: ROW,
      ...hit,
    });
  });
  const figures = named(form).map((bar) => {
    const isRight = side(form, bar) > 0;
    const at = x(side(form, bar) * (bar.size ?? 0)) + (isRight ? 5 : -5);
    return write(bar.label, at, middle(bar) + 4, "figure", { anchor: isRight ? "start" : "end", partner: bar.partner, of: bar.id });
  });
  const names = sideNames(form).map(({ label, partner }, i) =>
    write(label, x(0) + (i === 1 ? 8 : -8), plot.y - 8, "name", { partner, anchor: i === 1 ? "start" : "end" }),
  );
  const rows = form.rows.map(({ label }, i) => write(label, 0, plot.y + ROW * (i + 0.5) + 4, "label"));
  return {
    height: bottom + 20,
    plot,
    shapes: [...axis.shapes, ...drawn.flatMap((one) => one.shapes)],
    links: drawn.flatMap((one) => one.links),
    texts: [...axis.texts, ...names, ...rows, ...figures],
  };
}

function marksOf({ links, shapes }: ReturnType<typeof linked>): FormShape[] {
  return [...shapes, ...links.flatMap((link) => link.shapes)];
}

/** What is drawn of a bar, whose length runs along an axis of the picture. */
function barShapes(one: Bar, sign: 1 | -1, rect: Rect, along: "x" | "y"): FormShape[] {
  const { partner, size, isEstimate } = one;
  const { x, y, width, height } = rect;
  if (size === null) {
    return [along === "y" ? dot(x + width / 2, y - sign * 5, partner) : dot(x + sign * 6, y + height / 2, partner)];
  }
  if (size === 0) return [zero(rect, sign, along, partner)];
  const grown = Math.max(LEAST, along === "y" ? height : width);
  if (along === "y") return bar({ x, y: sign > 0 ? y + height - grown : y, width, height: grown }, isEstimate, partner);
  return bar({ x: sign > 0 ? x : x + width - grown, y, width: grown, height }, isEstimate, partner);
}

/** A zero is its figure beside the line; this is the place it takes. */
function zero({ x, y, width, height }: Rect, sign: 1 | -1, along: "x" | "y", partner: string): FormShape {
  const place =
    along === "y"
      ? box(x, sign > 0 ? y - ZERO : y, width, ZERO, "zero", partner)
      : box(sign > 0 ? x : x - ZERO, y, ZERO, height, "zero", partner);
  return { ...place, d: "" };
}

function rowOf({ rows }: DivergingPanel, { row }: Pick<Bar, "row">): number {
  return rows.findIndex(({ id }) => id === row);
}

/** What has a figure, zeros first, which have nothing else, then what is to be named. */
function named({ bars, records = [], value }: DivergingPanel): Bar[] {
  const zero = value.ticks.find(({ at }) => at === 0)?.label ?? "0";
  return [...bars, ...records.map((record) => ({ ...record, isEstimate: false, label: record.label ?? "", isNamed: true }))]
    .map((bar) => (bar.size === 0 && bar.label === "" ? { ...bar, label: zero } : bar))
    .filter(({ size, label }) => size !== null && label !== "")
    .sort((a, b) => Number(b.size === 0) - Number(a.size === 0) || Number(b.isNamed) - Number(a.isNamed));
}

/** Names below the plot: as many as stand apart, counted from the last, which the edge may move towards the one before it. */
function rowNames({ rows }: DivergingPanel, plot: Rect, slot: number, baseline: number, isSpaced: boolean): FormText[] {
  const widest = Math.max(...rows.map(({ label }) => widthOf(label, "tick"))) + 10;
  const step = [1, 2, 5, 10].find((n) => n * slot >= widest) ?? rows.length;
  // Years are named by round ones, other rows counted from the last, which is the newest.
  const isNamed = rows.every(({ label }) => /^\d+$/.test(label))
    ? (i: number) => Number(rows[i]?.label) % step === 0
    : (i: number) => (rows.length - 1 - i) % step === 0;
  const right = plot.x + plot.width;
  const names = rows.flatMap(({ label }, i) => {
    if (!isNamed(i)) return [];
    return [writeBetween(label, plot.x + slot * (i + 0.5), baseline, "tick", [plot.x, right])];
  });
  const line = { x: plot.x - slot, y: baseline - LINE, width: plot.width + 2 * slot, height: 2 * LINE };
  return isSpaced ? keepFree(names.reverse(), [], line, YEARS).reverse() : names;
}

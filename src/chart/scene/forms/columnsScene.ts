import { scaleLinear } from "d3-scale";
import type { ColumnsPanel } from "../../chartSpec/formPanel.ts";
import type { Rect } from "../geometry.ts";
import { CLAIM, claimMark, lostClaims, lostNewest, lostRecords, RECORD, recordMark } from "./columnMarks.ts";
import { type Places, placesOf } from "./columnPlaces.ts";
import { zeroRing } from "./dottedZero.ts";
import { placeFar } from "./farLabels.ts";
import type { FormBody } from "./formKey.ts";
import { linked } from "./formLinks.ts";
import type { FormLink, FormShape, FormText } from "./formScene.ts";
import { bar, box, dot, line, totalBar } from "./formShapes.ts";
import { depthOf, keepFree, LINE, textRect, widthOf, write, writeBetween } from "./formText.ts";
import type { Learnt } from "./learnt.ts";
import { type NamedLevel, withClearNames } from "./levelNames.ts";
import { withLinkedLabels } from "./linkedLabels.ts";
import { raisedZeros } from "./raisedZeros.ts";
import { valueLines } from "./valueAxis.ts";

/** Height of the plot, room above it for the topmost figures, and between the tick labels and the first window, in pixels. */
const PLOT = { wide: 220, narrow: 180 };
const ABOVE = 20;
/** Height of a low panel, as a share of the usual one. */
const LOW = 0.5;
const AIR = 8;
/** Least height at which a value above zero is seen, in pixels. */
const LEAST = 1;
/** Height of the figure that stands for a zero, in pixels. */
const ZERO = 14;
/** Least air between names of windows, and air between those that stand whole, in pixels. */
const [LEAST_APART, APART] = [2, 4];

/** What words of columns are placed by. */
type Placing = Pick<Learnt, "isAiry" | "isClear" | "isFitted" | "isRaised" | "isKept" | "isNamedFirst" | "isLinked">;

/** Columns by window: those of one window touch, zero is its figure on the line, and what was not counted a dot. */
export function columnsBody(form: ColumnsPanel, width: number, top: number, placing: Placing): FormBody {
  const { isAiry } = placing;
  const height = PLOT[width < 480 ? "narrow" : "wide"] * (form.isLow ? LOW : 1);
  const gutter = Math.max(...form.value.ticks.map(({ label }) => widthOf(label, "tick"))) + AIR;
  const plot = { x: gutter, y: top + ABOVE, width: width - gutter, height };
  const places = placesOf(form, plot);
  const y = scaleLinear([form.value.min, form.value.max], [plot.y + height, plot.y]);
  const axis = valueLines(form.value, y, { x: 0, width });
  const names = windowNames(form, plot, places.slot, isAiry ? APART : LEAST_APART);
  const isBefore = (form.totals ?? []).length > 0;
  const [links, shapes, totals]: [FormLink[], FormShape[], FormShape[]] = [[], [...axis.shapes], []];
  const add = (drawn: { links: FormLink[]; shapes: FormShape[] }) => {
    links.push(...drawn.links);
    shapes.push(...drawn.shapes);
  };
  for (const total of form.totals ?? []) {
    const { x, width: w } = places.window(total.window);
    const height = Math.max(LEAST, y(0) - y(total.value));
    const rect = { x, y: y(0) - height, width: w, height };
    const drawn = totalBar(rect, total.isEstimate);
    totals.push(...drawn);
    add(linked(total, { x: x + w / 2, y: y(total.value) }, drawn, rect));
  }
  for (const column of form.columns) {
    const { x, width: w } = places.column(column.window, column.partner);
    const drawn = columnShapes(column, { x, width: w }, y);
    // On a column behind it a hatched one needs a ground of its own.
    const ground = isBefore && column.isEstimate && column.value ? drawn.slice(-1).map((one) => ({ ...one, look: "ground" as const })) : [];
    // The whole height is hit: a column may be one pixel high.
    add(linked(column, { x: x + w / 2, y: y(column.value ?? 0) }, [...ground, ...drawn], { x, y: plot.y, width: w, height }));
  }
  for (const level of form.levels) {
    const { x, width: w } = places.window(level.window);
    const outline = level.value === 0 ? [] : [line(x, y(level.value), w, 0, "outline")];
    const drawn = [...outline, line(x, y(level.value), w, 0, "level", level.partner)];
    add(linked(level, { x: x + w / 2, y: y(level.value) }, drawn, { x, y: y(level.value) - 3, width: w, height: 6 }));
  }
  for (const record of form.records ?? []) {
    const { x, width: w } = places.column(record.window, record.partner);
    add(linked(record, { x: x + w / 2, y: y(record.value) }, [recordMark(form, record, places, y)]));
  }
  for (const claim of form.claims) {
    const { x, width: w } = places.column(claim.window, claim.partner);
    add(linked(claim, { x: x + w / 2, y: y(claim.value) }, [claimMark(form, claim, places, y)]));
  }
  const drawn = [...links.flatMap((link) => link.shapes), ...shapes.filter(({ look }) => look === "missing")];
  // Words stand on a quiet column without harm.
  const rects = (shapes: FormShape[]) => shapes.map(({ rect }) => rect);
  const obstacles = rects(drawn.filter(({ look }) => look !== "zero" && look !== "total"));
  const behind = new Set<FormShape>(totals);
  const before = rects(drawn.filter((shape) => shape.look !== "zero" && !behind.has(shape)));
  const quiet = rects([...drawn, ...shapes].filter(({ look }) => look === "total"));
  const ticks = axis.texts.map(textRect);
  const bounds = { x: 0, y: top, width, height: ABOVE + height };
  const labels = figures(form, places, y, {
    ...{ bounds, obstacles: [...obstacles, ...ticks], before: [...before, ...ticks], quiet },
    ...placing,
  });
  const zeros = new Set(form.columns.flatMap(({ id, value }) => (value === 0 ? [id] : [])));
  if (isAiry) shapes.push(...labels.flatMap(({ of, text, x, y }) => (of !== null && zeros.has(of) ? zeroRing(text, x, y) : [])));
  // Columns are hit over their whole height, and what stands above one is within that.
  const beside = placing.isLinked ? [...form.claims, ...(form.records ?? []), ...form.levels] : [];
  const texts = [...axis.texts, ...names.texts, ...withLinkedLabels(labels, beside, links)];
  return { height: plot.y + height + names.height, plot, shapes, links, texts };
}

function columnShapes(
  { value, isEstimate, partner }: ColumnsPanel["columns"][number],
  place: { x: number; width: number },
  y: (n: number) => number,
): FormShape[] {
  const { x, width } = place;
  if (value === null) return [dot(x + width / 2, y(0) - 4, partner)];
  if (value === 0) return [{ ...box(x, y(0) - ZERO, width, ZERO, "zero", partner), d: "" }];
  const [top, bottom] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
  const height = Math.max(LEAST, bottom - top);
  return bar({ x, y: value > 0 ? bottom - height : top, width, height }, isEstimate, partner);
}

/** The windows' names below the plot: whole where all fit, else in their short lines, else every second, third … one. */
function windowNames({ windows }: ColumnsPanel, plot: Rect, slot: number, apart: number): { texts: FormText[]; height: number } {
  const fits = (labels: string[]) => labels.every((label) => widthOf(label, "tick") <= slot - apart);
  const isWhole = fits(windows.map(({ label }) => label));
  const linesOf = (window: ColumnsPanel["windows"][number]) => (isWhole ? [window.label] : window.short);
  const widest = Math.max(...windows.flatMap((window) => linesOf(window).map((text) => widthOf(text, "tick"))));
  const step = Math.max(1, Math.ceil((widest + LEAST_APART) / slot));
  const bottom = plot.y + plot.height;
  const texts = windows.flatMap((window, i) => {
    // Counted from the last, which is the newest.
    if ((windows.length - 1 - i) % step !== 0) return [];
    const lines = linesOf(window);
    const half = Math.max(...lines.map((text) => widthOf(text, "tick"))) / 2;
    const x = Math.min(plot.x + plot.width - half, plot.x + slot * (i + 0.5));
    return lines.map((text, row) => writeBetween(text, x, bottom + LINE + row * 14, "tick", [plot.x, plot.x + plot.width]));
  });
  return { texts, height: Math.max(...windows.map((window) => linesOf(window).length)) * 14 + 6 };
}

/** Figures above columns and marks, claims first, then those that are to be named, then the rest: each where it meets nothing. */
function figures(
  form: ColumnsPanel,
  places: Places,
  y: (n: number) => number,
  { bounds, obstacles, before, quiet, isAiry, ...placing }: Placing & { bounds: Rect; obstacles: Rect[]; before: Rect[]; quiet: Rect[] },
): FormText[] {
  const lifts = (text: string) => (isAiry ? [...new Set([depthOf(text), 0])] : [0]);
  /** Figures above a place, higher where their letters would touch it, if there is room. */
  const over = (text: string, x: number, y: number, ...own: [style: "figure" | "label", partner: string | null, of: string]) =>
    lifts(text).flatMap((lift) => above(text, x, y - lift, ...own));
  const claims = form.claims.flatMap(({ id, window, partner, value, label }) => {
    const { x, width } = places.column(window, partner);
    return over(label, x + width / 2, y(value) - CLAIM * 1.25 - 4, "figure", partner, id);
  });
  const zero = form.value.ticks.find(({ at }) => at === 0)?.label ?? "0";
  const columns = form.columns
    .map((column) => (column.value === 0 && column.label === "" ? { ...column, label: zero } : column))
    .filter(({ value, label }) => value !== null && label !== "")
    .sort((a, b) => Number(b.isNamed) - Number(a.isNamed));
  const named = (list: ColumnsPanel["columns"]) =>
    list.flatMap(({ id, window, partner, value, label, isNamed }) => {
      const { x, width } = places.column(window, partner);
      return over(label, x + width / 2, y(value ?? 0) - 4, isNamed ? "figure" : "label", partner, id);
    });
  const levels = form.levels.flatMap(({ id, window, value, label }): NamedLevel[] => {
    const { x, width } = places.window(window);
    if (label === null) return [];
    const names = over(label, x + width / 2, y(value) - 4, "label", null, id);
    return [{ at: { x, y: y(value), width, height: 0 }, above: names }];
  });
  const records = (form.records ?? []).flatMap(({ id, window, partner, value, label }) => {
    const { x, width } = places.column(window, partner);
    return label === null ? [] : over(label, x + width / 2, y(value) - RECORD * 1.25 - 4, "label", partner, id);
  });
  const isZero = ({ value }: { value: number | null }) => value === 0;
  // All figures or, where not all have room, those to be named. A zero has nothing but its figure, so it comes first.
  const hasRoom = columns.every(({ label, window, partner }) => widthOf(label, "label") <= places.column(window, partner).width);
  const shown = columns.filter(({ isNamed }) => isNamed || hasRoom);
  const zeros = named(columns.filter(isZero));
  // Above a column of all together a zero would read as its height.
  const onLine = placing.isKept ? keepFree(zeros, before, bounds) : [];
  const raised = (placing.isRaised ? raisedZeros(zeros, obstacles) : zeros).filter(({ of }) => !onLine.some((zero) => zero.of === of));
  const free = [...obstacles, ...onLine.map(textRect)];
  const first = keepFree([...raised, ...claims], free, bounds);
  const far = placeFar(lostClaims(form, first, places, y, bounds.y), free, first, bounds);
  const taken = covers(far);
  const names = levels.flatMap((level) => level.above);
  const unsaid = named(shown).filter(({ of }) => !onLine.some((zero) => zero.of === of));
  const isNewest = ({ style }: FormText) => placing.isNamedFirst && style === "figure";
  const inOrder = [...unsaid.filter(isNewest), ...names, ...unsaid.filter((text) => !isNewest(text)), ...records];
  /** All words, the figures of marks that have no room there further off. */
  const withAside = (written: FormText[], around: Rect[]) =>
    placing.isKept ? placeFar(lostRecords(form, written, places, y, bounds.y), [...obstacles, ...around], written, bounds) : [];
  const all = (apart: FormText[]) => {
    const around = [...taken, ...covers(apart)];
    const written = [...onLine, ...keepFree([...first, ...inOrder], [...free, ...around], bounds), ...apart];
    const clear = isAiry ? withClearNames(levels, { marks: [...obstacles, ...quiet, ...around], bounds, ...placing }, written) : written;
    return [...clear, ...far, ...withAside(written, around)];
  };
  const usual = all([]);
  if (!placing.isNamedFirst) return usual;
  const columnRect = ({ window, partner, value }: ColumnsPanel["columns"][number]) => {
    const { x, width } = places.column(window, partner);
    return { x, y: y(value ?? 0), width, height: y(0) - y(value ?? 0) };
  };
  const ahead = [...onLine, ...keepFree([...first, ...unsaid.filter(isNewest), ...records], [...free, ...taken], bounds)];
  const others = [...ahead, ...withAside(ahead, taken)];
  const apart = placeFar(lostNewest(form, usual, columnRect, bounds.y), [...free, ...taken], others, bounds, true).filter(
    (text) => !others.includes(text),
  );
  const withNewest = apart.length === 0 ? usual : all(apart);
  // Figures of marks beside columns are never left out.
  const has = (texts: FormText[], { id }: { id: string }) => texts.some(({ of }) => of === id);
  return (form.records ?? []).some((record) => has(usual, record) && !has(withNewest, record)) ? usual : withNewest;
}

/** What words cover, with their leaders. */
function covers(texts: FormText[]): Rect[] {
  return texts.flatMap((text) => [textRect(text), ...(text.leader ? [text.leader.rect] : [])]);
}

/** A figure above a place: in its middle, or where that meets something with its end or its beginning there. */
function above(text: string, x: number, y: number, style: "figure" | "label", partner: string | null, of: string): FormText[] {
  const half = widthOf(text, style) / 2;
  return [0, 0.7, -0.7].map((share) => write(text, x + share * half, y, style, { anchor: "middle", partner, of }));
}

import type { ChartSpec } from "../../chart/chartSpec/chartSpec.ts";
import type { FormPanel } from "../../chart/chartSpec/formPanel.ts";
import { spokenOf } from "../../chart/chartSpec/spoken.ts";
import { wrapWidth } from "../../chart/metrics/wrapText.ts";
import type { FormScene } from "../../chart/scene/forms/formScene.ts";
import { formScene } from "../../chart/scene/forms/formsScene.ts";
import { textRect } from "../../chart/scene/forms/formText.ts";
import { type Rect, within } from "../../chart/scene/geometry.ts";
import type { ImageSize } from "../../chart/scene/imageSize.ts";
import { TIME, TOP } from "../../chart/scene/measures.ts";
import { panelRows, roundTenth, titleRoom } from "../../chart/scene/plotScales.ts";
import { HEADING_SIZE, headingSizeOf } from "./headingSize.ts";

/** Where everything of a picture file stands, in units of the layout. */
export interface ImageLayout {
  width: number;
  height: number;
  /** Pixels per unit. */
  scale: number;
  /** Lines of the heading with their baselines. */
  title: Line[];
  /** Size of the heading's letters, where it is not the usual one. */
  headingSize?: number;
  subtitle: Line[];
  legend: number;
  /** The panels in order. */
  plots: Rect[];
  /** Forms in order, each from its upper left corner on; drawn smaller by `share` where even the smallest units leave too little room. */
  forms: { scene: FormScene; x: number; y: number; share: number }[];
  footer: Line[];
}

interface Line {
  text: string;
  y: number;
}

/** From the edge of a picture to what stands in it, in layout units. */
export const MARGIN = 24;
const TITLE_LINE = 28;
const SMALL_LINE = 17;
const LEGEND = 26;
/** Lowest plot of the usual height as one wishes it, as it may be, and before a panel is left out; of a lower panel; and narrowest column, that still can be read; the gaps between plots. */
const LOWEST = [120, 90] as const;
const LOWEST_EVER = 64;
const LOWEST_SMALL = 44;
const NARROWEST = 250;
const GAP = 28;
const ROW_GAP = 10;
const NATURAL_PLOT = 220;

/** A picture that is too small for its panels is drawn in smaller units, by these shares, as long as its letters of 12 units are read: 14 pixels. */
const SMALLER = [1, 0.9, 0.8, 0.7, 0.6];
const LEAST_SCALE = 1.2;

/**
 * Lays a spec out in a format. `footer` holds the lines below the picture: source, license, address. Every panel is drawn: where they do not
 * fit, in more columns, then in smaller units. Only where even the smallest have no room are the last panels left out, and `leftOut`
 * gives the line that says so.
 */
export function imageLayout(spec: ChartSpec, format: ImageSize, footer: string[], leftOut?: (titles: string[]) => string): ImageLayout {
  if (spec.panels.length === 0 && spec.forms) return formLayout(spec, spec.forms, format, footer);
  const scales = SMALLER.map((share) => format.scale * share).filter((scale, i) => i === 0 || scale >= LEAST_SCALE);
  for (const lowest of LOWEST)
    for (const scale of scales) {
      const layout = layoutAt(spec, { ...format, scale }, footer, lowest);
      if (layout) return layout;
    }
  const smallest = { ...format, scale: scales.at(-1) ?? format.scale };
  const low = layoutAt(spec, smallest, footer, LOWEST_EVER);
  if (low) return low;
  for (let shown = spec.panels.length - 1; shown > 0; shown--) {
    const said = leftOut ? [leftOut(spec.panels.slice(shown).map(({ title }) => title)), ...footer] : footer;
    const layout = layoutAt({ ...spec, panels: spec.panels.slice(0, shown) }, smallest, said, LOWEST_EVER);
    if (layout) return layout;
  }
  throw new RangeError("a chart without panels has no picture");
}

/** Shares of the usual units in which a form is tried, from the largest on: its height follows from its width. */
const FORM_SCALES = [1.15, 1.08, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6];

/** Narrowest column of forms that stand side by side, in units. */
const FORM_COLUMN = 300;

/** Forms below each other or in two columns, in the largest units that leave them room; they bring a key of their own. */
function formLayout(spec: ChartSpec, forms: FormPanel[], format: ImageSize, footer: string[]): ImageLayout {
  let [low, last]: (LaidForms | null)[] = [null, null];
  // Each takes long to lay out, and one of the first fits.
  for (const laid of allLaid(spec, forms, format, footer)) {
    if (laid.over <= 0 && laid.isInside) return laid.layout;
    if (laid.over <= 0) low ??= laid;
    last = laid;
  }
  const best = low ?? last;
  if (!best) throw new RangeError("a chart without panels has no picture");
  return best.layout;
}

/** The ways to lay forms out, from the largest units on. */
function* allLaid(spec: ChartSpec, forms: FormPanel[], format: ImageSize, footer: string[]): Generator<LaidForms> {
  for (const share of FORM_SCALES) {
    const size = { ...format, scale: format.scale * share };
    const isWide = format.width / size.scale >= 2 * FORM_COLUMN + GAP + 2 * MARGIN;
    const halves = isWide ? forms.slice(1).map((_, i) => [forms.slice(0, i + 1), forms.slice(i + 1)]) : [];
    for (const columns of [[forms], ...halves]) yield formsAt(spec, columns, size, footer);
  }
}

/** Forms laid out, by how much they are too high, and whether no words of theirs leave their column. */
interface LaidForms {
  layout: ImageLayout;
  over: number;
  isInside: boolean;
}

/** The forms of each column in units of one size. */
function formsAt(spec: ChartSpec, columns: FormPanel[][], size: ImageSize, footer: string[]): LaidForms {
  const { width, inner, head, notes, foot } = frame(spec, size, footer);
  const top = below(head.subtitle) + 14;
  const column = roundTenth((inner - GAP * (columns.length - 1)) / columns.length);
  const isTitled = columns.flat().length > 1;
  const isLeft = spokenOf(spec).direction === "rtl";
  const scenes = columns.map((forms) => forms.map((form) => formScene(form, column, isTitled, spokenOf(spec).direction, spec.release)));
  const needed = Math.max(...scenes.map((own) => sum(own.map(({ height }) => height)) + (own.length - 1) * ROW_GAP));
  const high = size.height === null ? null : size.height / size.scale;
  const over = high === null ? 0 : needed - (high - top - foot);
  const share = over > 0 && high !== null ? (high - top - foot) / needed : 1;
  const placed = scenes.flatMap((own, place) => {
    let y = top;
    return own.map((scene) => {
      const at = y;
      y += (scene.height + ROW_GAP) * share;
      const x = (isLeft ? columns.length - 1 - place : place) * (column + GAP);
      return { scene, x: roundTenth(MARGIN + x * share), y: roundTenth(at), share };
    });
  });
  const height = high === null ? Math.ceil(top + needed + ROW_GAP + foot) : roundTenth(high);
  const lines = stack(notes, height - foot + SMALL_LINE, SMALL_LINE);
  const layout = { width, height, scale: size.scale, ...head, legend: top, plots: [], forms: placed, footer: lines };
  return { layout, over, isInside: scenes.flat().every(keepsWords) };
}

/** Whether all words of a form stand in its width. */
function keepsWords({ width, height, texts, key }: FormScene): boolean {
  const box = { x: 0, y: 0, width, height };
  return [...texts, ...key.map(({ label }) => label)].every((text) => within(textRect(text), box));
}

/** What stands above and below the drawing, in units of one size. */
function frame(spec: ChartSpec, { width: pixels, scale }: ImageSize, footer: string[]) {
  const width = roundTenth(pixels / scale);
  const inner = width - 2 * MARGIN;
  const letters = headingSizeOf(spec, inner);
  const title = stack(wrapWidth(spec.title, inner, letters, 700), MARGIN + letters, TITLE_LINE);
  const subtitle = stack(wrapWidth(spec.subtitle, inner, 13), below(title) + 20, SMALL_LINE);
  const notes = footer.flatMap((line) => wrapWidth(line, inner, 12));
  const head = { title, subtitle, ...(letters === HEADING_SIZE ? {} : { headingSize: letters }) };
  return { width, inner, head, notes, foot: notes.length * SMALL_LINE + MARGIN };
}

/** The layout in units of one size; null where the panels have no room. */
function layoutAt(spec: ChartSpec, size: ImageSize, footer: string[], lowest: number): ImageLayout | null {
  const { width, inner, head, notes, foot } = frame(spec, size, footer);
  const { height: high, scale } = size;
  const legend = below(head.subtitle) + LEGEND;
  const top = legend + 12;
  const space = high === null ? null : high / scale - top - foot;
  const plots = place(spec, { x: MARGIN, y: top, width: inner }, space, lowest);
  if (plots === null) return null;
  const end = Math.max(...plots.map((plot) => plot.y + plot.height + TIME));
  const height = high === null ? Math.ceil(end + 14 + foot) : roundTenth(high / scale);
  return { width, height, scale, ...head, legend, plots, forms: [], footer: stack(notes, height - foot + SMALL_LINE, SMALL_LINE) };
}

function stack(texts: string[], first: number, step: number): Line[] {
  return texts.map((text, i) => ({ text, y: first + i * step }));
}

function below(lines: Line[]): number {
  return lines.at(-1)?.y ?? MARGIN;
}

interface Area {
  x: number;
  y: number;
  width: number;
}

/**
 * Every panel in the number of columns that gives it most room, but two over one time axis below each other where both are legible so; null
 * where none leaves it legible. In a free height two in a row where the spec allows it.
 */
function place(spec: ChartSpec, area: Area, space: number | null, lowest: number): Rect[] | null {
  const count = spec.panels.length;
  if (space === null) return inColumns(spec, area, count > 1 && spec.arrangement === "grid" && area.width >= 560 ? 2 : 1, null);
  if (count === 1) return inColumns(spec, area, 1, space);
  const ways = Array.from({ length: count }, (_, i) => inColumns(spec, area, i + 1, space));
  const legible = ways.filter((plots) => plots.every((plot, i) => isLegible(plot, Math.min(1, spec.panels[i]?.height ?? 1) * lowest)));
  const [column] = ways;
  if (spec.arrangement === "stacked" && count === 2 && column && legible.includes(column)) return column;
  return legible.sort((a, b) => room(b) - room(a))[0] ?? null;
}

/** A panel of less than the usual height may be as much lower, but not lower than can be read. */
function isLegible({ width, height }: Rect, lowest: number): boolean {
  return width >= NARROWEST && height >= Math.max(LOWEST_SMALL, lowest);
}

/** How much room the least of several plots has, where twice as wide as high is best. */
function room(plots: Rect[]): number {
  return Math.min(...plots.map(({ width, height }) => Math.min(width / 2, height)));
}

function inColumns(spec: ChartSpec, area: Area, columns: number, space: number | null): Rect[] {
  const { panels } = spec;
  const isLeft = spokenOf(spec).direction === "rtl";
  const width = roundTenth((area.width - GAP * (columns - 1)) / columns);
  // In a given height a whole panel stands among the others: there is no room for a row of its own.
  const rows = panelRows(space === null ? panels : panels.map(() => ({})), columns).map((row) => row.flatMap((i) => panels[i] ?? []));
  const heads = rows.map((row) => TOP + (panels.length > 1 ? titleRoom(row, width) : 0));
  const shares = rows.map((row) => Math.max(...row.map((panel) => panel.height)));
  const free = (space ?? 0) - sum(heads) - rows.length * TIME - (rows.length - 1) * ROW_GAP;
  const unit = space === null ? NATURAL_PLOT : free / sum(shares);
  let y = area.y;
  return rows.flatMap((row, i) => {
    const height = Math.round(unit * (shares[i] ?? 1));
    const head = heads[i] ?? TOP;
    const plots = row.map(({ isWhole }, column) => {
      const own = isWhole && space === null ? area.width : width;
      const x = column * (width + GAP);
      return { x: roundTenth(area.x + (isLeft ? area.width - own - x : x)), y: y + head, width: own, height };
    });
    y += head + height + TIME + ROW_GAP;
    return plots;
  });
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

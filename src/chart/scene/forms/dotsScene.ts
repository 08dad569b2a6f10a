import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { DotsPanel } from "../../chartSpec/formPanel.ts";
import { intersects, type Rect, within } from "../geometry.ts";
import { arrow, whisker } from "./boundMarks.ts";
import { breakWords } from "./breakWords.ts";
import { type FormBody, shapeOf } from "./formKey.ts";
import { linked, reach } from "./formLinks.ts";
import type { FormLink, FormShape, FormText } from "./formScene.ts";
import { line, mark } from "./formShapes.ts";
import { LINE, textRect, widestRect, write, writeBetween } from "./formText.ts";
import type { Learnt } from "./learnt.ts";
import { valueColumns } from "./valueAxis.ts";

type Dot = DotsPanel["rows"][number]["dots"][number];

/** Height of one lane of dots, air above and below a row's lanes, share of the width for the rows' names, and the width from which they stand at the left. */
const LANE = 18;
const PAD = 5;
const NAMES = 0.24;
const BESIDE_FROM = 560;
/** Radius of a claim's and of a record's dot, length of an arrow, and air between a dot and its words, in pixels. */
const [CLAIM, RECORD] = [6, 3.6];
const ARROW = 18;
const AIR = 7;
/** Air between the axis and words at its right, in pixels. */
const CLEAR = 4;

/** Rows of dots on one value axis. Each dot has its words beside it; those that would meet stand in lanes below each other. */
export function dotsBody(form: DotsPanel, width: number, top: number, { isFitted }: Learnt): FormBody {
  const isBeside = width >= BESIDE_FROM;
  const gutter = isBeside ? Math.round(width * NAMES) : 0;
  const plot: Rect = { x: gutter, y: top, width: width - gutter, height: 0 };
  // Half a mark's room at both ends, so that nothing at an end of the axis leaves the picture.
  const x = scaleLinear([form.value.min, form.value.max], [plot.x + CLAIM + 2, width - CLAIM - 2]);
  const begin = isFitted ? x(form.value.min) + CLEAR : plot.x;
  const room = { x: begin, width: width - begin, rectOf: isFitted ? widestRect : textRect };
  const links: FormLink[] = [];
  const [shapes, texts, rules, grid]: [FormShape[], FormText[], FormShape[], FormShape[]] = [[], [], [], []];
  let y = top;
  for (const row of form.rows) {
    rules.push(line(0, y, width, 0, "rule"));
    const style = row.isQuiet ? "label" : "name";
    const names = breakWords(row.label, isBeside ? gutter - 12 : width, style);
    texts.push(...names.map((text, i) => write(text, 0, y + PAD + 13 + i * LINE, style)));
    const first = isBeside ? y : y + names.length * LINE + 2;
    const lanes = intoLanes(form, row.dots, x, room, first + PAD);
    for (const { dot, at, drawn, text } of lanes.placed) {
      const one = linked(dot, at, drawn);
      links.push(...one.links);
      shapes.push(...one.shapes);
      texts.push(text);
    }
    const below = first + PAD * 2 + lanes.count * LANE;
    y = isBeside ? Math.max(below, y + PAD * 2 + names.length * LINE) : below;
    // Lines stand behind the dots, not behind names or at their letters.
    grid.push(...valueColumns(form.value, x, { top: isBeside ? first : first + PAD, bottom: y, left: plot.x, right: width }).shapes);
  }
  plot.height = y - top;
  const axis = valueColumns(form.value, x, { top, bottom: y, left: plot.x, right: width });
  return {
    height: y + 20,
    plot,
    shapes: [...grid, ...rules, line(0, y, width, 0, "axis"), ...shapes],
    links,
    texts: [...axis.texts, ...texts],
  };
}

/** Where words of dots may stand, and what they cover. */
interface Room {
  x: number;
  width: number;
  rectOf: (text: FormText) => Rect;
}

interface Placed {
  dot: Dot;
  at: { x: number; y: number };
  drawn: FormShape[];
  text: FormText;
}

/** Each dot in the first lane in which it and its words meet nothing: at its right, where that leaves the picture at its left, else below it. */
function intoLanes(
  form: DotsPanel,
  dots: Dot[],
  x: ScaleLinear<number, number>,
  room: Room,
  top: number,
): { placed: Placed[]; count: number } {
  const placed: Placed[] = [];
  const taken: Rect[][] = [];
  const [claims, others] = [dots.filter(({ look }) => look === "claim"), dots.filter(({ look }) => look !== "claim")];
  for (const dot of [...claims, ...others]) {
    for (let lane = 0; ; lane++) {
      const y = top + LANE * (lane + 0.5);
      const drawn = dotShapes(form, dot, x, y);
      const covered = reach(
        drawn.map(({ rect }) => rect),
        1,
      );
      const bounds = { x: room.x, y: y - LANE, width: room.width, height: 2 * LANE };
      const busy = taken[lane] ?? [];
      const places = beside(dot, covered, y);
      const text = places.find((place) => within(room.rectOf(place), bounds)) ?? below(dot, x(middleOf(dot)), y + LANE, room);
      const isBelow = textRect(text).y > y;
      const next = taken[lane + 1] ?? [];
      const words = padded(textRect(text));
      if (busy.some((other) => intersects(padded(covered), other) || intersects(words, other)) || (isBelow && next.length > 0)) continue;
      taken[lane] = [...busy, covered, ...(isBelow ? [] : [textRect(text)])];
      if (isBelow) taken[lane + 1] = [textRect(text)];
      placed.push({ dot, at: { x: x(middleOf(dot)), y }, drawn, text });
      break;
    }
  }
  return { placed, count: Math.max(1, taken.length) };
}

function padded({ x, y, width, height }: Rect): Rect {
  return { x: x - AIR, y, width: width + 2 * AIR, height };
}

function beside({ id, partner, look, label }: Dot, { x, width }: Rect, y: number): FormText[] {
  const style = look === "claim" ? "figure" : "label";
  const own = { partner: look === "claim" ? partner : null, of: id };
  return [write(label, x + width + AIR - 2, y + 4, style, own), write(label, x - AIR + 2, y + 4, style, { ...own, anchor: "end" })];
}

/** Words that fit on neither side stand below the dot, in a lane of their own. */
function below({ id, partner, look, label }: Dot, middle: number, y: number, room: Room): FormText {
  const style = look === "claim" ? "figure" : "label";
  return writeBetween(label, middle, y + 4, style, [room.x, room.x + room.width], { partner: look === "claim" ? partner : null, of: id });
}

/** The value, or the middle of a range that has none. */
function middleOf({ value, low, high }: Dot): number {
  return value ?? ((low ?? 0) + (high ?? 0)) / 2;
}

/** A doubtful range is dashed where the key of its release has such ranges. */
function rangeLook({ key }: DotsPanel, look: Dot["look"]): "bounds" | "doubtful-bounds" {
  return look === "doubtful" && key.some((entry) => entry.look === "doubtful-bounds") ? "doubtful-bounds" : "bounds";
}

/** A whisker over the bounds or an arrow to the open side, and before it the dot; a range without a value has its whisker alone. */
function dotShapes(form: DotsPanel, dot: Dot, x: ScaleLinear<number, number>, y: number): FormShape[] {
  const { partner, value, low, high, open, look } = dot;
  const radius = look === "claim" ? CLAIM : RECORD;
  const hasBounds = open === null && low !== null && high !== null;
  // Bounds that the dot itself covers, such as those of rounding, are not seen.
  const bounds =
    hasBounds && (value === null || x(high) - x(low) > 2 * radius + 2) ? [whisker(x(low), x(high), y, partner, rangeLook(form, look))] : [];
  if (value === null) return bounds;
  const arrows = open === null ? [] : [arrow(x(value), y, open === "up" ? ARROW : -ARROW, partner)];
  return [...bounds, ...arrows, mark(shapeOf(form, partner), x(value), y, radius, look, partner)];
}

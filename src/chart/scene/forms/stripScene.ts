import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { StripPanel } from "../../chartSpec/formPanel.ts";
import { arrow, whisker } from "./boundMarks.ts";
import { type FormBody, shapeOf } from "./formKey.ts";
import { breakWords, keepFree, LINE, line, linked, mark, reach, widthOf, write } from "./formParts.ts";
import type { FormLink, FormShape, FormText } from "./formScene.ts";
import { valueColumns } from "./valueAxis.ts";

type Strip = StripPanel["strips"][number];
type ToX = ScaleLinear<number, number>;

/** Heights of a line of words, of the claim's lane, of a track's ticks with the air below, of the way between a record and the claim, of the air below a strip, and of the values below an axis, in pixels. */
const HEAD = 20;
const CLAIM_LANE = 24;
const TRACK = 18;
const GAP = 24;
const BELOW = 12;
const AXIS = 20;
/** Radius of the claim's mark, length of an arrow and of a record's tick, and half the height of the way's ends. */
const CLAIM = 6.5;
const ARROW = 20;
const TICK = 12;
const END = 4;

/** What a verdict is told by beside its words, around its middle: no colour says it, and no font has to have it. */
const SIGNS: Record<NonNullable<Strip["verdict"]>["result"], string> = {
  agrees: "m-4,0l3,3.5l5.5,-7",
  differs: "m-4.5,-2h9m-9,4h9m-6.5,3l4,-10",
  untested: "m-2.5,-1.5a2.5,2.5 0 1,1 3.6,2.2c-.8,.5 -1.1,1 -1.1,1.8m0,2.5h.1",
};
/** Half the width of a sign, and the air to its words, in pixels. */
const SIGN = 5;
const SIGN_AIR = 6;

/** A claim over its records, for each partner, on one scale or each on its own. A thin line leads from the claim through the records to the axis. */
export function stripBody(form: StripPanel, width: number, top: number): FormBody {
  const parts: { shapes: FormShape[]; links: FormLink[]; texts: FormText[] }[] = [];
  let y = top;
  for (const [i, strip] of form.strips.entries()) {
    const axis = strip.value ?? form.value;
    const x = scaleLinear([axis.min, axis.max], [CLAIM * 1.25, width - CLAIM * 1.25 - 2]);
    const drawn = stripOf(form, strip, x, y, width);
    parts.push(drawn);
    y += drawn.height;
    const next = form.strips[i + 1];
    if (next && next.value === null && strip.value === null) continue;
    const { texts } = valueColumns(axis, x, { top, bottom: y, left: 0, right: width });
    parts.push({ shapes: [line(0, y, width, 0, "axis")], links: [], texts });
    y += AXIS + (next ? BELOW : 0);
  }
  return {
    height: y,
    plot: { x: 0, y: top, width, height: y - AXIS - top },
    shapes: parts.flatMap(({ shapes }) => shapes),
    links: parts.flatMap(({ links }) => links),
    texts: parts.flatMap(({ texts }) => texts),
  };
}

function stripOf(form: StripPanel, strip: Strip, x: ToX, top: number, width: number) {
  const head = headOf(form, strip, top, width);
  const first = top + head.lines * HEAD;
  const claim = claimOf(form, strip, x, first, width);
  const links = [...claim.links];
  const texts = [...head.texts, ...claim.texts];
  const shapes = [...claim.shapes];
  const at = strip.claim === null ? null : x(strip.claim.value);
  let y = first + claim.height;
  for (const track of strip.tracks) {
    const drawn = trackOf(track, strip.partner, x, y, { width, first, at, marks: [...shapes, ...links.flatMap((link) => link.shapes)] });
    links.push(...drawn.links);
    shapes.push(...drawn.shapes);
    texts.push(...drawn.texts);
    y += LINE + TRACK;
  }
  const way = wayOf(strip, x, y, width);
  y += way.height;
  const plotEnd = y + BELOW / 2;
  const asides = strip.asides.flatMap(({ label, href }) =>
    breakWords(label, width, "note").map((text) => ({ text, ...(href === null ? {} : { href }) })),
  );
  const said = asides.map(({ text, ...rest }, i) => ({ ...write(text, 0, y + BELOW + 12 + i * LINE, "note"), ...rest }));
  y += BELOW + asides.length * LINE + (asides.length > 0 ? 4 : 0);
  // Behind everything, so that words on it stay legible.
  const leader = at === null ? [] : [line(at, first + claim.middle, 0, plotEnd - first - claim.middle, "leader")];
  const grid = (strip.value ?? form.value).ticks.map((tick) =>
    line(x(tick.at), first, 0, plotEnd - first, tick.at === 0 ? "axis" : "grid"),
  );
  return {
    height: y - top,
    shapes: [...grid, line(0, plotEnd, width, 0, "rule"), ...leader, ...head.shapes, ...shapes, ...way.shapes],
    links,
    texts: [...texts, ...way.texts, ...said],
  };
}

/** The records of one track: its name, and below it a tick for each with its year where there is room. */
function trackOf(
  track: Strip["tracks"][number],
  partner: string,
  x: ToX,
  y: number,
  { width, first, at, marks }: { width: number; first: number; at: number | null; marks: FormShape[] },
): { shapes: FormShape[]; links: FormLink[]; texts: FormText[] } {
  const middle = y + LINE + TRACK / 2;
  const drawn = track.records.map((record) => {
    const look = record.isEstimate ? "estimated-reading" : "reading";
    const { value, low, high, open } = record;
    const bounds = low === null || high === null ? [] : [whisker(x(low), x(high), middle, partner)];
    const arrows = open === null ? [] : [arrow(x(value), middle, open === "up" ? ARROW : -ARROW, partner)];
    const tick = line(x(value), middle - TICK / 2, 0, TICK, look, partner);
    return linked(record, { x: x(value), y: middle }, [...bounds, ...arrows, tick], reach([tick.rect], [1.5, 3]));
  });
  const [shapes, links] = [drawn.flatMap((one) => one.shapes), drawn.flatMap((one) => one.links)];
  const obstacles = [...marks, ...shapes, ...links.flatMap((link) => link.shapes)].map(({ rect }) => reach([rect], 1));
  const leader = at === null ? [] : [columnOf(at, first, y + LINE + TRACK)];
  const places = track.records.flatMap(({ id, value, label }) => (label === null ? [] : beside(label, x(value), middle, partner, id)));
  return {
    shapes,
    links,
    texts: [
      write(track.label, at === null ? 0 : besideLeader(track.label, at, width), y + 12, "note"),
      ...keepFree(places, [...obstacles, ...leader], { x: 0, y, width, height: LINE + TRACK }),
    ],
  };
}

/** The claim's mark with its words: beside it, or above it where they would leave the picture on both sides. */
function claimOf(form: StripPanel, { claim, partner }: Strip, x: ToX, top: number, width: number) {
  if (claim === null) return { shapes: [], links: [], texts: [], height: 0, middle: 0 };
  const needed = widthOf(claim.label, "figure");
  const words = (middle: number) => {
    const covered = reach(
      claimShapes(form, claim, x, middle).map(({ rect }) => rect),
      5,
    );
    const right = covered.x + covered.width;
    const own = { partner, of: claim.id };
    if (right + needed <= width) return write(claim.label, right, middle + 4, "figure", own);
    return covered.x >= needed ? write(claim.label, covered.x, middle + 4, "figure", { ...own, anchor: "end" }) : null;
  };
  const isAbove = words(0) === null;
  const middle = top + CLAIM_LANE / 2 + (isAbove ? LINE : 0);
  const centre = Math.max(needed / 2, Math.min(width - needed / 2, x(claim.value)));
  const label = words(middle) ?? write(claim.label, centre, top + 11, "figure", { partner, of: claim.id, anchor: "middle" });
  const one = linked(claim, { x: x(claim.value), y: middle }, claimShapes(form, claim, x, middle));
  return { ...one, texts: [label], height: CLAIM_LANE + (isAbove ? LINE : 0), middle: middle - top };
}

/** Who it is of, with the scale's note, and at the right the verdict; on a line of its own where there is no room. */
function headOf(form: StripPanel, { partner, note, verdict }: Strip, top: number, width: number): Head {
  const label = form.partners.find(({ code }) => code === partner)?.label ?? partner;
  const taken = widthOf(label, "name") + 8;
  const name = [write(label, 0, top + 14, "name", { partner }), ...(note === null ? [] : [write(note, taken, top + 14, "note")])];
  if (verdict === null) return { texts: name, shapes: [], lines: 1 };
  const noted = note === null ? 0 : widthOf(note, "note") + 12;
  const beside = 2 * SIGN + SIGN_AIR;
  const fits = taken + noted + widthOf(verdict.label, "figure") + beside <= width;
  const [x, y] = [fits ? width - SIGN - 1 : SIGN + 1, top + 10 + (fits ? 0 : HEAD)];
  const said = fits
    ? write(verdict.label, width - beside, y + 4, "figure", { anchor: "end" })
    : write(verdict.label, beside, y + 4, "figure");
  const sign: FormShape = {
    rect: { x: x - SIGN, y: y - SIGN, width: 2 * SIGN, height: 2 * SIGN },
    d: `M${x},${y}${SIGNS[verdict.result]}`,
    look: "sign",
    partner: null,
  };
  return { texts: [...name, said], shapes: [sign], lines: fits ? 1 : 2 };
}

interface Head {
  texts: FormText[];
  shapes: FormShape[];
  lines: number;
}

function claimShapes(form: StripPanel, { partner, value, low, high, open }: NonNullable<Strip["claim"]>, x: ToX, y: number): FormShape[] {
  const bounds = open === null && low !== null && high !== null ? [whisker(x(low), x(high), y, partner)] : [];
  const arrows = open === null ? [] : [arrow(x(value), y, open === "up" ? ARROW : -ARROW, partner)];
  return [...bounds, ...arrows, mark(shapeOf(form, partner), x(value), y, CLAIM, "claim", partner)];
}

function beside(label: string, x: number, y: number, partner: string, of: string): FormText[] {
  return [write(label, x + 5, y + 4, "label", { partner, of }), write(label, x - 5, y + 4, "label", { partner, of, anchor: "end" })];
}

/** Where a track's words begin: at the left, or right of the claim's line where they would lie on it. */
function besideLeader(label: string, leader: number, width: number): number {
  const needed = widthOf(label, "note");
  return leader < needed + 4 && leader + 8 + needed <= width ? leader + 8 : 0;
}

function columnOf(x: number, top: number, bottom: number) {
  return { x: x - 1, y: top, width: 2, height: bottom - top };
}

/** The way from a value on record to the claim, with its words above it, or beside it where they are longer and have room there. */
function wayOf({ gap, claim }: Strip, x: ToX, top: number, width: number): { shapes: FormShape[]; texts: FormText[]; height: number } {
  if (gap === null || claim === null) return { shapes: [], texts: [], height: 0 };
  const [from, to] = [Math.min(x(gap.value), x(claim.value)), Math.max(x(gap.value), x(claim.value))];
  const y = top + GAP - END - 1;
  const shapes = [
    line(from, y, to - from, 0, "leader"),
    line(from, y - END, 0, 2 * END, "leader"),
    line(to, y - END, 0, 2 * END, "leader"),
  ];
  const lines = breakWords(gap.label, width, "label");
  const needed = Math.max(...lines.map((text) => widthOf(text, "label")));
  if (lines.length === 1 && needed + 8 > to - from) {
    if (to + 6 + needed <= width) return { shapes, texts: [write(gap.label, to + 6, y + 4, "label")], height: GAP };
    if (needed + 6 <= from) return { shapes, texts: [write(gap.label, from - 6, y + 4, "label", { anchor: "end" })], height: GAP };
  }
  const middle = Math.max(needed / 2, Math.min(width - needed / 2, (from + to) / 2));
  const down = (lines.length - 1) * LINE;
  const texts = lines.map((text, i) => write(text, middle, y - 5 + i * LINE, "label", { anchor: "middle" }));
  return { shapes: shapes.map((shape) => moved(shape, down)), texts, height: GAP + down };
}

function moved(shape: FormShape, down: number): FormShape {
  const { x, y, width, height } = shape.rect;
  return down === 0 ? shape : line(x, y + down, width, height, shape.look, shape.partner);
}

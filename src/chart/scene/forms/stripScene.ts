import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { StripPanel } from "../../chartSpec/formPanel.ts";
import { arrow, whisker } from "./boundMarks.ts";
import { type FormBody, shapeOf } from "./formKey.ts";
import { keepFree, LINE, line, linked, mark, reach, widthOf, write } from "./formParts.ts";
import type { FormLink, FormShape, FormText } from "./formScene.ts";
import { valueColumns } from "./valueAxis.ts";

type Strip = StripPanel["strips"][number];
type ToX = ScaleLinear<number, number>;

/** Heights of a line of words, of the claim's lane, of a track's ticks with the air below, and of the way between a record and the claim, in pixels. */
const HEAD = 20;
const CLAIM_LANE = 24;
const TRACK = 18;
const GAP = 24;
const BELOW = 12;
/** Radius of the claim's mark, length of an arrow and of a record's tick, and half the height of the way's ends. */
const CLAIM = 6.5;
const ARROW = 20;
const TICK = 12;
const END = 4;

/** What a verdict is told by beside its words, around its middle: no colour says it, and no font has to have it. */
const SIGNS: Record<Strip["verdict"]["result"], string> = {
  agrees: "m-4,0l3,3.5l5.5,-7",
  differs: "m-4.5,-2h9m-9,4h9m-6.5,3l4,-10",
  untested: "m-2.5,-1.5a2.5,2.5 0 1,1 3.6,2.2c-.8,.5 -1.1,1 -1.1,1.8m0,2.5h.1",
};
/** Half the width of a sign, and the air to its words, in pixels. */
const SIGN = 5;
const SIGN_AIR = 6;

/** A claim over its records, for each partner on one scale. A thin line leads from the claim through the records to the axis. */
export function stripBody(form: StripPanel, width: number, top: number): FormBody {
  const x = scaleLinear([form.value.min, form.value.max], [CLAIM * 1.25, width - CLAIM * 1.25 - 2]);
  const parts: { shapes: FormShape[]; links: FormLink[]; texts: FormText[] }[] = [];
  let y = top;
  for (const strip of form.strips) {
    const drawn = stripOf(form, strip, x, y, width);
    parts.push(drawn);
    y += drawn.height;
  }
  const axis = valueColumns(form.value, x, { top, bottom: y, left: 0, right: width });
  return {
    height: y + 20,
    plot: { x: 0, y: top, width, height: y - top },
    shapes: [line(0, y, width, 0, "axis"), ...parts.flatMap(({ shapes }) => shapes)],
    links: parts.flatMap(({ links }) => links),
    texts: [...axis.texts, ...parts.flatMap(({ texts }) => texts)],
  };
}

function stripOf(form: StripPanel, strip: Strip, x: ToX, top: number, width: number) {
  const { partner, claim, tracks } = strip;
  const head = headOf(form, strip, top, width);
  const first = top + head.lines * HEAD;
  const lane = first + CLAIM_LANE / 2;
  const claimDrawn = claimShapes(form, claim, x, lane);
  const claimed = linked(claim, { x: x(claim.value), y: lane }, claimDrawn);
  const links = [...claimed.links];
  const texts = [...head.texts];
  const shapes = [...claimed.shapes];
  let y = first + CLAIM_LANE;
  for (const track of tracks) {
    const middle = y + LINE + TRACK / 2;
    texts.push(write(track.label, besideLeader(track.label, x(claim.value), width), y + 12, "note"));
    for (const record of track.records) {
      const look = record.isEstimate ? "estimated-reading" : "reading";
      const bounds = record.low === null || record.high === null ? [] : [whisker(x(record.low), x(record.high), middle, partner)];
      const tick = line(x(record.value), middle - TICK / 2, 0, TICK, look, partner);
      const one = linked(record, { x: x(record.value), y: middle }, [...bounds, tick], reach([tick.rect], [1.5, 3]));
      links.push(...one.links);
      shapes.push(...one.shapes);
    }
    const marks = [...shapes, ...links.flatMap((link) => link.shapes)].map(({ rect }) => reach([rect], 1));
    const places = track.records.flatMap(({ id, value, label }) => (label === null ? [] : beside(label, x(value), middle, partner, id)));
    texts.push(
      ...keepFree(places, [...marks, columnOf(x(claim.value), first, y + LINE + TRACK)], { x: 0, y, width, height: LINE + TRACK }),
    );
    y += LINE + TRACK;
  }
  const way = wayOf(strip, x, y, width);
  y += way.height + BELOW;
  // Behind everything, so that words on it stay legible.
  const leader = line(x(claim.value), lane, 0, y - BELOW / 2 - lane, "leader");
  const rule = line(0, y - BELOW / 2, width, 0, "rule");
  const grid = form.value.ticks.map(({ at }) => line(x(at), first, 0, y - BELOW / 2 - first, at === 0 ? "axis" : "grid"));
  const label = claimLabel(strip, lane, width, claimDrawn);
  return {
    height: y - top,
    shapes: [...grid, rule, leader, head.sign, ...shapes, ...way.shapes],
    links,
    texts: [...texts, label, ...way.texts],
  };
}

/** Who it is of, with the scale's note, and at the right the verdict; on a line of its own where there is no room. */
function headOf(form: StripPanel, { partner, note, verdict }: Strip, top: number, width: number): Head {
  const label = form.partners.find(({ code }) => code === partner)?.label ?? partner;
  const taken = widthOf(label, "name") + 8;
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
  const name = write(label, 0, top + 14, "name", { partner });
  return { texts: [name, ...(note === null ? [] : [write(note, taken, top + 14, "note")]), said], sign, lines: fits ? 1 : 2 };
}

interface Head {
  texts: FormText[];
  sign: FormShape;
  lines: number;
}

function claimShapes(form: StripPanel, { partner, value, low, high, open }: Strip["claim"], x: ToX, y: number): FormShape[] {
  const bounds = open === null && low !== null && high !== null ? [whisker(x(low), x(high), y, partner)] : [];
  const arrows = open === null ? [] : [arrow(x(value), y, open === "up" ? ARROW : -ARROW, partner)];
  return [...bounds, ...arrows, mark(shapeOf(form, partner), x(value), y, CLAIM, "claim", partner)];
}

/** The claim's words at its right, or where they would leave the picture at its left. */
function claimLabel({ claim, partner }: Strip, y: number, width: number, shapes: FormShape[]): FormText {
  const covered = reach(
    shapes.map(({ rect }) => rect),
    5,
  );
  const right = covered.x + covered.width;
  if (right + widthOf(claim.label, "figure") <= width) return write(claim.label, right, y + 4, "figure", { partner, of: claim.id });
  return write(claim.label, covered.x, y + 4, "figure", { partner, of: claim.id, anchor: "end" });
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

/** The way from a record to the claim, with its words above it, or at its right where they are longer and have room there. */
function wayOf(
  { gap, claim, tracks }: Strip,
  x: ToX,
  top: number,
  width: number,
): { shapes: FormShape[]; texts: FormText[]; height: number } {
  const record = tracks.flatMap(({ records }) => records).find(({ id }) => id === gap?.from);
  if (gap === null || !record) return { shapes: [], texts: [], height: 0 };
  const [from, to] = [Math.min(x(record.value), x(claim.value)), Math.max(x(record.value), x(claim.value))];
  const y = top + GAP - END - 1;
  const shapes = [
    line(from, y, to - from, 0, "leader"),
    line(from, y - END, 0, 2 * END, "leader"),
    line(to, y - END, 0, 2 * END, "leader"),
  ];
  const needed = widthOf(gap.label, "label");
  const middle = Math.max(needed / 2, Math.min(width - needed / 2, (from + to) / 2));
  const text =
    needed + 8 > to - from && to + 6 + needed <= width
      ? write(gap.label, to + 6, y + 4, "label")
      : write(gap.label, middle, y - 5, "label", { anchor: "middle" });
  return { shapes, texts: [text], height: GAP };
}

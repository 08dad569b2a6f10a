import type { StripPanel } from "../../chartSpec/formPanel.ts";
import { intersects, type Rect } from "../geometry.ts";
import { arrow, whisker } from "./boundMarks.ts";
import { breakWords } from "./breakWords.ts";
import { linked, reach } from "./formLinks.ts";
import type { FormLink, FormShape, FormText } from "./formScene.ts";
import { line } from "./formShapes.ts";
import { keepFree, LINE, widthOf, write, writeBetween } from "./formText.ts";
import type { StripPlace } from "./stripPlace.ts";
import { yearsInOrder } from "./yearsInOrder.ts";

type Strip = StripPanel["strips"][number];
type Track = Strip["tracks"][number];

/** Height of a track's ticks with the air around, the same below a name, length of a tick and of an arrow, in pixels. */
const TRACK = 20;
const LOW_TRACK = 15;
const TICK = 12;
const ARROW = 16;

/** A track as it is drawn. */
interface Drawn {
  shapes: FormShape[];
  links: FormLink[];
  texts: FormText[];
  height: number;
}

/**
 * The records of one track: its name at the left or above, and a tick for each with its year where there is room. A name that would stand above
 * stands in one line with its ticks where none of them nor a year is in the way.
 *
 * @param at where the claim's line runs down; null where there is none
 */
export function trackOf(track: Track, partner: string, place: StripPlace, top: number, at: number | null): Drawn {
  const inLine = place.isKept && place.names === 0 ? laidTrack(track, partner, place, { top, at, isInLine: true }) : null;
  return inLine?.isFree ? inLine : laidTrack(track, partner, place, { top, at, isInLine: false });
}

function laidTrack(
  track: Track,
  partner: string,
  { x, names, width, axis, isAiry, isWhole, isKept, isSpaced }: StripPlace,
  { top, at, isInLine }: { top: number; at: number | null; isInLine: boolean },
): Drawn & { isFree: boolean } {
  const isBeside = names > 0;
  // Above their ticks names begin right of the line at zero, and right of the claim's line where they would lie on it.
  const left = isBeside ? 0 : x(0) + 5;
  const start = !isBeside && !isInLine && at !== null ? besideLeader(track.label, left, at, width) : left;
  const name = breakWords(track.label, isBeside ? names - 12 : width - start, "note");
  const above = isBeside || isInLine ? 0 : name.length * LINE;
  const row = isKept && !isBeside && !isInLine ? LOW_TRACK : TRACK;
  const middle = top + row / 2 + above;
  const drawn = track.records.map((record) => tickOf(record, partner, x, middle));
  const [shapes, links] = [drawn.flatMap((one) => one.shapes), drawn.flatMap((one) => one.links)];
  const marks = [...shapes, ...links.flatMap((link) => link.shapes)].map(({ rect }) => reach([rect], 1));
  const height = isBeside ? Math.max(row, name.length * LINE + 4) : above + row;
  const leader = at === null ? [] : [{ x: at - 1, y: top, width: 2, height }];
  const inWay = isInLine ? [{ x: start, y: top, width: widthOf(track.label, "note") + APART, height }] : [];
  const obstacles = [...marks, ...leader, ...inWay];
  const places = track.records.flatMap(({ id, value, label }, i): Sides[] => {
    const { shapes, links } = drawn[i] as (typeof drawn)[number];
    const covered = isAiry ? [...shapes, ...links.flatMap((link) => link.shapes)].map(({ rect }) => rect) : [];
    return label === null ? [] : [sidesOf(label, reach([{ x: x(value), y: top, width: 0, height }, ...covered], 5), middle, partner, id)];
  });
  const bounds = { x: names, y: top, width: width - names, height };
  const usual = () => keepFree(places.flat(), obstacles, bounds);
  const airy = { ...bounds, x: axis + CLEAR, width: width - axis - CLEAR };
  const years = isAiry ? onOneSide(places, usual, obstacles, airy) : usual();
  const ends = { ...airy, y: top, height: height + BELOW };
  const ordered = isKept ? orderedYears(track, places, years, x, { at, y: middle + 4 + BELOW, bounds: ends, isSpaced }) : null;
  const below = ordered ?? (isWhole ? yearsBelow(places, years, at, ends) : []);
  const moved = new Set((ordered ?? []).map(({ of }) => of));
  const beside = years.filter(({ of }) => !moved.has(of));
  const nameAt = (i: number) => (isInLine ? middle + 4 : top + (isBeside ? 14 : 12) + i * LINE);
  return {
    shapes,
    links,
    texts: [...name.map((text, i) => write(text, start, nameAt(i), "note")), ...beside, ...below],
    height: Math.max(height, ...below.map(({ y }) => y + 4 - top)),
    isFree:
      name.length === 1 &&
      beside.length + below.length === places.length &&
      !inWay.some((rect) => [...marks, ...leader].some((one) => intersects(one, rect))),
  };
}

/** How much lower than beside its tick a year stands for which there is no room there, in pixels. */
const BELOW = 15;

/** The years of ticks that lie at one place in their order, where not all have room beside their own; null where all have, or none has it below. */
function orderedYears(
  track: Track,
  places: Sides[],
  beside: FormText[],
  x: StripPlace["x"],
  { at, y, bounds, isSpaced }: { at: number | null; y: number; bounds: Rect; isSpaced: boolean },
): FormText[] | null {
  const told = new Set(beside.map(({ of }) => of));
  if (places.every(([{ of }]) => told.has(of))) return null;
  const [from, to] = [bounds.x, bounds.x + bounds.width];
  const ticks = places.flatMap(([text]) => track.records.flatMap(({ id, value }) => (id === text.of ? [{ at: x(value), text }] : [])));
  const ends = (middle: number): [number, number] => (at === null ? [from, to] : middle > at ? [at + CLEAR, to] : [from, at - CLEAR]);
  return yearsInOrder(ticks, told, { y, isSpaced }, ends);
}

/** The years that have no room beside their ticks, as two lie at one place: in a line below, clear of the line of the claim. */
function yearsBelow(places: Sides[], beside: FormText[], at: number | null, bounds: Rect): FormText[] {
  const told = new Set(beside.map(({ of }) => of));
  const [from, to] = [bounds.x, bounds.x + bounds.width];
  const left = places
    .filter(([{ of }]) => !told.has(of))
    .flatMap(([right, left]) => {
      const [middle, y] = [(right.x + left.x) / 2, right.y + BELOW];
      const ends: [number, number] = at === null ? [from, to] : middle > at ? [at + CLEAR, to] : [from, at - CLEAR];
      const under = writeBetween(right.text, middle, y, "label", ends, { partner: right.partner, of: right.of });
      return [{ ...right, y }, { ...left, y }, under];
    });
  const leader = at === null ? [] : [{ x: at - 1, y: bounds.y, width: 2, height: bounds.height }];
  return keepFree(left, leader, bounds);
}

function tickOf(record: Track["records"][number], partner: string, x: StripPlace["x"], middle: number) {
  const { value, low, high, open, isEstimate } = record;
  const bounds = low === null || high === null ? [] : [whisker(x(low), x(high), middle, partner)];
  const arrows = open === null ? [] : [arrow(x(value), middle, open === "up" ? ARROW : -ARROW, partner)];
  const tick = line(x(value), middle - TICK / 2, 0, TICK, isEstimate ? "estimated-reading" : "reading", partner);
  return linked(record, { x: x(value), y: middle }, [...bounds, ...arrows, tick], reach([tick.rect], [1.5, 3]));
}

/** Words at the right and at the left of what is drawn of a record. */
type Sides = [right: FormText, left: FormText];

function sidesOf(label: string, { x, width }: Rect, y: number, partner: string, of: string): Sides {
  return [write(label, x + width, y + 4, "label", { partner, of }), write(label, x, y + 4, "label", { partner, of, anchor: "end" })];
}

/** Air between an axis and words, and between words that stand side by side, where there is room for it, in pixels. */
const CLEAR = 3;
const APART = 6;

/**
 * The years of a track all at the right of their ticks, or all at the left, or as many as can be on one side: never fewer than there are
 * in the usual places.
 */
function onOneSide(places: Sides[], usual: () => FormText[], obstacles: Rect[], bounds: Rect): FormText[] {
  const [right, left] = [places.map(([one]) => one), places.map(([, one]) => one)];
  const orders = [right, left, places.flat(), places.flatMap(([one, other]) => [other, one])];
  const onSide = (way: FormText[]) => Math.max(...[right, left].map((side) => way.filter((text) => side.includes(text)).length));
  const better = (way: FormText[], best: FormText[]) =>
    way.length > best.length || (way.length === best.length && onSide(way) > onSide(best)) ? way : best;
  let best: FormText[] = [];
  for (const air of [APART, undefined])
    for (const order of orders) {
      best = better(keepFree(order, obstacles, bounds, air), best);
      // Mostly the first way has all on one side, and none is better.
      if (onSide(best) === places.length) return best;
    }
  return better(usual(), best);
}

/** Where a track's words begin: at the left, or right of the claim's line where they would lie on it. */
function besideLeader(label: string, left: number, leader: number, width: number): number {
  const needed = widthOf(label, "note");
  return leader < left + needed + 4 && leader + 8 + needed <= width ? leader + 8 : left;
}

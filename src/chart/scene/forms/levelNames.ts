import { intersects, type Rect, within } from "../geometry.ts";
import { roundTenth } from "../plotScales.ts";
import { reach } from "./formLinks.ts";
import type { FormText } from "./formScene.ts";
import { line } from "./formShapes.ts";
import { LINE, textRect } from "./formText.ts";

/** A level whose name is written: what its line covers, and places above it, of which the first is over its middle. */
export interface NamedLevel {
  at: Rect;
  above: FormText[];
}

/** Air between a name and the line that it stands beside, above and below it there, and around leaders, in pixels. */
const BESIDE = 4;
const OVER = 8;
const AROUND = 2;
/** Air between a name and another, and between it and a figure, with which it would read as one, in pixels. */
const [NAMES, FIGURES] = [8, 16];
/** How many lines higher than at its own a name may stand, with a leader, and by which shares of its width it is moved there. */
const HIGHEST = 6;
const SHIFTS = [0, -0.35, 0.35];
/** Between the end of a line and a leader there, in pixels. */
const END = 2;
/** How often names that have found no such place look again: others may have made room. */
const SWEEPS = 2;

/** What names of levels stand among. */
interface Around {
  /** What no name may cover. */
  marks: Rect[];
  bounds: Rect;
  /** Whether a name without a place is left out, or stays where it was, above its line and perhaps on columns. */
  isClear: boolean;
  /** Whether one that has no place may have another moved, and a leader may stand at an end of its line. */
  isFitted: boolean;
}

interface Written {
  text: FormText;
  rect: Rect;
}

/**
 * All words of a plot with each name of a level where it covers no column, no line and no other words: above its line, beside it, or higher
 * with a leader; no other word is lost by it.
 *
 * @param written all words as they stand, names of levels among them
 */
export function withClearNames(levels: NamedLevel[], around: Around, written: FormText[]): FormText[] {
  let all = written.map(asWritten);
  const settled = new Set<NamedLevel>();
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const level of levels.filter((one) => !settled.has(one))) {
      const others = without(all, level);
      const [place] = clearPlaces(level, around, others);
      if (!place) continue;
      settled.add(level);
      all = [...others, asWritten(place)];
    }
  for (const level of around.isFitted ? levels.filter((one) => !settled.has(one)) : []) {
    const moved = withRoomFor(level, [...settled], around, without(all, level));
    if (!moved) continue;
    settled.add(level);
    all = moved;
  }
  const lost = around.isClear ? levels.filter((level) => !settled.has(level)) : [];
  return all.flatMap(({ text }) => (lost.some(({ above: [name] }) => name?.of === text.of) ? [] : text));
}

function asWritten(text: FormText): Written {
  return { text, rect: textRect(text) };
}

function without(all: Written[], { above: [name] }: NamedLevel): Written[] {
  return all.filter(({ text }) => text.of !== name?.of);
}

/** All words with a name that had no place, where moving one other makes one for both. */
function withRoomFor(level: NamedLevel, others: NamedLevel[], around: Around, all: Written[]): Written[] | undefined {
  for (const other of others) {
    const rest = without(all, other);
    for (const place of clearPlaces(level, around, rest)) {
      const both = [...rest, asWritten(place)];
      const [moved] = clearPlaces(other, around, both);
      if (moved) return [...both, asWritten(moved)];
    }
  }
  return undefined;
}

/** Such places of one name, the best first; none where columns stand all around. */
function* clearPlaces(level: NamedLevel, { marks, bounds, isFitted }: Around, others: Written[]): Generator<FormText> {
  const leaders = others.flatMap(({ text: { leader } }) => (leader ? [reach([leader.rect], AROUND)] : []));
  const words = others.map(({ text, rect }) => reach([rect], [text.partner === null ? NAMES : FIGURES, 1]));
  const taken = [...marks, ...leaders, ...words];
  for (const { place, over } of placesOf(level, isFitted ? bounds : null)) {
    const rect = textRect(place);
    if (!within(rect, bounds) || !isUnder(place) || !isFree(rect, taken) || !isFree(reach([rect], [0, over]), marks)) continue;
    const way = place.leader ? reach([place.leader.rect], AROUND) : null;
    if (way === null || others.every((other) => !intersects(way, other.rect))) yield place;
  }
}

/** Places of a name, the best one first, with the air that each needs above and below; within bounds there are more of them. */
function placesOf({ at, above: [above] }: NamedLevel, bounds: Rect | null): { place: FormText; over: number }[] {
  if (!above) return [];
  const y = roundTenth(at.y + 4);
  const lines = Array.from({ length: HIGHEST }, (_, i) => i + 1);
  const from = [above.x, ...(bounds === null ? [] : [at.x + END, at.x + at.width - END])];
  return [
    { place: above, over: 0 },
    ...(bounds === null ? [] : SHIFTS.slice(1).map((share) => ({ place: shifted(above, share, bounds), over: 0 }))),
    { place: { ...above, x: roundTenth(at.x + at.width + BESIDE), y, anchor: "start" }, over: OVER },
    { place: { ...above, x: roundTenth(at.x - BESIDE), y, anchor: "end" }, over: OVER },
    ...lines.flatMap((n) => SHIFTS.flatMap((share) => from.map((x) => ({ place: ledFrom(above, x, at.y, n * LINE, share), over: 0 })))),
  ];
}

/** A name moved aside by a share of its width, at most to an edge. */
function shifted(above: FormText, share: number, { x: left, width }: Rect): FormText {
  const half = textRect(above).width / 2;
  return { ...above, x: roundTenth(Math.max(left + half, Math.min(left + width - half, above.x + share * 2 * half))) };
}

/** Whether a leader, if there is one, begins below its name. */
function isUnder(name: FormText): boolean {
  const { x, width } = textRect(name);
  return name.leader === null || (name.leader.rect.x >= x && name.leader.rect.x <= x + width);
}

function isFree(rect: Rect, others: Rect[]): boolean {
  return !others.some((other) => intersects(rect, other));
}

/** A name so much higher, moved aside by a share of its width, with a leader from below it down to a place on its line. */
function ledFrom(above: FormText, x: number, level: number, up: number, share: number): FormText {
  const name = { ...above, x: roundTenth(above.x + share * textRect(above).width), y: roundTenth(above.y - up) };
  const { y, height } = textRect(name);
  const from = y + height + 1;
  return { ...name, leader: line(x, from, 0, level - 2 - from, "leader") };
}

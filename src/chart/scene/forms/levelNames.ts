import type { Rect } from "../labelPlacement.ts";
import { roundTenth } from "../plotScales.ts";
import { LINE, line, meet, reach, textRect, within } from "./formParts.ts";
import type { FormText } from "./formScene.ts";

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
/** How often names that have found no such place look again: others may have made room. */
const SWEEPS = 2;

/**
 * All words of a plot with each name of a level where it covers no column, no line and no other words: above its line, beside it, or higher
 * with a leader. Where there is no such place it is left out, or stays where it was, above its line and perhaps on columns; no other word is
 * lost by it.
 *
 * @param marks what no name may cover
 * @param written all words as they stand, names of levels among them
 * @param isClear whether a name without such a place is left out
 */
export function withClearNames(levels: NamedLevel[], marks: Rect[], bounds: Rect, written: FormText[], isClear: boolean): FormText[] {
  let all = written.map((text) => ({ text, rect: textRect(text) }));
  const settled = new Set<NamedLevel>();
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const level of levels.filter((one) => !settled.has(one))) {
      const others = all.filter(({ text }) => text.of !== level.above[0]?.of);
      const place = clearPlace(level, marks, bounds, others);
      if (!place) continue;
      settled.add(level);
      all = [...others, { text: place, rect: textRect(place) }];
    }
  const lost = isClear ? levels.filter((level) => !settled.has(level)) : [];
  return all.flatMap(({ text }) => (lost.some(({ above: [name] }) => name?.of === text.of) ? [] : text));
}

/** The best such place of one name; none where columns stand all around. */
function clearPlace(
  { at, above: [above] }: NamedLevel,
  marks: Rect[],
  bounds: Rect,
  others: { text: FormText; rect: Rect }[],
): FormText | undefined {
  if (!above) return undefined;
  const leaders = others.flatMap(({ text: { leader } }) => (leader ? [reach([leader.rect], AROUND)] : []));
  const words = others.map(({ text, rect }) => reach([rect], [text.partner === null ? NAMES : FIGURES, 1]));
  const taken = [...marks, ...leaders, ...words];
  return placesOf(above, at).find(({ place, over }) => {
    const rect = textRect(place);
    if (!within(rect, bounds) || !isFree(rect, taken) || !isFree(reach([rect], [0, over]), marks)) return false;
    const way = place.leader ? reach([place.leader.rect], AROUND) : null;
    return way === null || others.every((other) => !meet(way, other.rect));
  })?.place;
}

/** Places of a name, the best one first, with the air that each needs above and below. */
function placesOf(above: FormText, at: Rect): { place: FormText; over: number }[] {
  const y = roundTenth(at.y + 4);
  const lines = Array.from({ length: HIGHEST }, (_, i) => i + 1);
  return [
    { place: above, over: 0 },
    { place: { ...above, x: roundTenth(at.x + at.width + BESIDE), y, anchor: "start" }, over: OVER },
    { place: { ...above, x: roundTenth(at.x - BESIDE), y, anchor: "end" }, over: OVER },
    ...lines.flatMap((n) => SHIFTS.map((share) => ({ place: ledFrom(above, at, n * LINE, share), over: 0 }))),
  ];
}

function isFree(rect: Rect, others: Rect[]): boolean {
  return !others.some((other) => meet(rect, other));
}

/** A name so much higher, moved aside by a share of its width, with a leader from below it down to its line. */
function ledFrom(above: FormText, at: Rect, up: number, share: number): FormText {
  const name = { ...above, x: roundTenth(above.x + share * textRect(above).width), y: roundTenth(above.y - up) };
  const { y, height } = textRect(name);
  const from = y + height + 1;
  return { ...name, leader: line(above.x, from, 0, at.y - 2 - from, "leader") };
}

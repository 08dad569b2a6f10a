import { type Rect, RectIndex } from "../geometry.ts";
import { LINE, line, meet, reach, textRect, within, write } from "./formParts.ts";
import type { FormText } from "./formScene.ts";

/** A label that must not be lost: what it says, of whom, from which mark, and whether it stands above or below it. */
export interface FarLabel {
  text: string;
  style: FormText["style"];
  of: string;
  partner: string;
  mark: Rect;
  isAbove: boolean;
  /** Places at the mark, if it may have any, and which of them it has. */
  near?: FormText[];
  place?: FormText | undefined;
}

/** A way to write a label: its words, what they cover, and what the leader covers if there is one. */
interface Way {
  text: FormText;
  words: Rect;
  leader: Rect | null;
}

/** Distances from the mark that are tried, in lines, and shifts to the sides, in widths of the label. */
const DISTANCES = Array.from({ length: 33 }, (_, i) => 1.25 + i * 0.125);
const SHIFTS = [0, 0.15, -0.15, 0.3, -0.3, 0.48, -0.48];
/** Air between a leader and its ends, beside words and around leaders, in pixels. */
const AIR = 2;
const [BESIDE, AROUND] = [2, 1];
/** Air beside words that a leader leads to: nearer to another mark they would seem to be its own. Less where there is no more. */
const CLEAR = 8;

/**
 * Labels in their places. Those that have none at their marks stand further off with a leader, as far as there is room: no words or leader
 * meets a mark or other words. Where there is none, another label makes room that can stand elsewhere.
 */
export function placeFar(labels: FarLabel[], marks: Rect[], texts: FormText[], bounds: Rect): FormText[] {
  const placed = new Map(labels.flatMap(({ of, place }) => (place ? [[of, wayOf(place)] as const] : [])));
  const taken = new RectIndex([...texts.map(textRect), ...marks]);
  const known = new Map<FarLabel, Way[]>();
  const waysOf = (label: FarLabel) => {
    const ways = known.get(label) ?? inOrder(allWays(label).filter((way) => within(way.words, bounds) && isFree(way, label, taken)));
    known.set(label, ways);
    return ways;
  };
  const isClear = ({ words, leader }: Way) => leader === null || taken.overlapping(reach([words], [CLEAR, AROUND])).length === 0;
  const inOrder = (ways: Way[]) => [...ways.filter(isClear), ...ways.filter((way) => !isClear(way))];
  const others = (way: Way, but?: Way) => [...placed.values()].filter((other) => other !== but && hinder(way, other));
  for (const label of labels) {
    if (placed.has(label.of)) continue;
    const ways = waysOf(label);
    const free = ways.find((way) => others(way).length === 0);
    if (free) placed.set(label.of, free);
    for (const way of free ? [] : ways) {
      const [other, another] = others(way);
      const moving = another ? undefined : labels.find(({ of }) => of === other?.text.of);
      const aside = moving && waysOf(moving).find((own) => !hinder(own, way) && others(own, other).length === 0);
      if (!moving || !aside) continue;
      placed.set(moving.of, aside).set(label.of, way);
      break;
    }
  }
  return [...placed.values()].map(({ text }) => text);
}

function wayOf(text: FormText): Way {
  return { text, words: textRect(text), leader: text.leader?.rect ?? null };
}

/** Places at the mark, then those further off, each with an upright line to the middle of the mark. */
function allWays({ text, style, of, partner, mark, isAbove, near = [] }: FarLabel): Way[] {
  const middle = mark.x + mark.width / 2;
  const first = textRect(write(text, 0, 0, style, { anchor: "middle" }));
  const far = DISTANCES.flatMap((lines) =>
    SHIFTS.map((shift): Way => {
      const [x, y] = [middle + shift * first.width, isAbove ? mark.y - lines * LINE : mark.y + mark.height + lines * LINE + 10];
      const words = { ...first, x: first.x + x, y: first.y + y };
      const [from, to] = isAbove ? [words.y + words.height + AIR, mark.y - AIR] : [mark.y + mark.height + AIR, words.y - AIR];
      const leader = line(middle, from, 0, to - from, "leader");
      return { text: { ...write(text, x, y, style, { anchor: "middle", partner, of }), leader }, words, leader: leader.rect };
    }),
  );
  return [...near.map(wayOf), ...far];
}

function isFree(way: Way, { mark }: FarLabel, taken: RectIndex): boolean {
  return covered(way).every((rect) => taken.overlapping(rect).every((other) => other.y === mark.y && meet(other, mark)));
}

/** What a label takes, with air: its words and its leader. */
function covered({ words, leader }: Way): Rect[] {
  return [reach([words], [BESIDE, AROUND]), ...(leader ? [reach([leader], AROUND)] : [])];
}

/** Whether two labels cannot both be written. */
function hinder(a: Way, b: Way): boolean {
  return covered(a).some((rect) => meet(rect, b.words) || (b.leader !== null && meet(rect, b.leader)));
}

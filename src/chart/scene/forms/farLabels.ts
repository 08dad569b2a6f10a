import { intersects, type Rect, RectIndex, within } from "../geometry.ts";
import { reach } from "./formLinks.ts";
import type { FormText } from "./formScene.ts";
import { line } from "./formShapes.ts";
import { LINE, textRect, write } from "./formText.ts";

/** A label that must not be lost: what it says, of whom, from which mark, and whether it stands above or below it. */
export interface FarLabel {
  text: string;
  style: FormText["style"];
  of: string;
  partner: string;
  mark: Rect;
  isAbove: boolean;
  /** How many lines off it may stand; as many as are usual where it is not said. */
  most?: number;
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

/** Distances from the mark that are tried, in lines: the first, each step, and how far a label usually may be. Shifts to the sides, in widths of the label. */
const [NEAREST, STEP, FARTHEST] = [1.25, 0.125, 5.25];
const SHIFTS = [0, 0.15, -0.15, 0.3, -0.3, 0.48, -0.48];
/** Where on its mark a leader begins, as shares of the mark's width: in the middle, and where another mark stands over that, beside it. */
const [MIDDLE, BESIDE_MIDDLE] = [[0.5], [0.25, 0.75]];
/** Air between a leader and its ends, beside words and around leaders, in pixels. */
const AIR = 2;
const [BESIDE, AROUND] = [2, 1];
/** Air beside words that a leader leads to: nearer to another mark they would seem to be its own. Less where there is no more. */
const CLEAR = 8;

/**
 * Labels in their places. Those that have none at their marks stand further off with a leader, as far as there is room: no words or leader
 * meets a mark or other words. Where there is none, another label makes room that can stand elsewhere.
 *
 * @param isApart whether words with a leader stand first where no other mark is near above or below them
 */
export function placeFar(labels: FarLabel[], marks: Rect[], texts: FormText[], bounds: Rect, isApart = false): FormText[] {
  const placed = new Map(labels.flatMap(({ of, place }) => (place ? [[of, wayOf(place)] as const] : [])));
  const taken = new RectIndex([...texts.map(textRect), ...marks]);
  const isClear = ({ words, leader }: Way) => leader === null || taken.isFree(reach([words], [CLEAR, isApart ? CLEAR : AROUND]));
  /** The free ones of several ways, the clear ones first. */
  const free = function* (label: FarLabel, ways: Iterable<Way>) {
    const unclear: Way[] = [];
    for (const way of ways) {
      if (!within(way.words, bounds) || !isFree(way, label, taken)) continue;
      if (isClear(way)) yield way;
      else unclear.push(way);
    }
    yield* unclear;
  };
  const waysOf = onceEach((label: FarLabel) => free(label, joined((label.near ?? []).map(wayOf), farWays(label, MIDDLE))));
  const besideMiddle = onceEach((label: FarLabel) => free(label, farWays(label, BESIDE_MIDDLE)));
  const anywhere = (label: FarLabel) => joined(waysOf(label), besideMiddle(label));
  const others = (way: Way, but?: Way) => [...placed.values()].filter((other) => other !== but && hinder(way, other));
  /** Writes a label one of its ways, if need be where another makes room. */
  const settle = (label: FarLabel, from: (label: FarLabel) => Iterable<Way>): boolean => {
    const way = first(from(label), (one) => others(one).length === 0);
    if (way) return Boolean(placed.set(label.of, way));
    for (const way of from(label)) {
      const [other, another] = others(way);
      const moving = another ? undefined : labels.find(({ of }) => of === other?.text.of);
      const aside = moving && first(from(moving), (own) => !hinder(own, way) && others(own, other).length === 0);
      if (moving && aside) return Boolean(placed.set(moving.of, aside).set(label.of, way));
    }
    return false;
  };
  for (const label of labels.filter(({ of }) => !placed.has(of))) if (!settle(label, waysOf)) settle(label, anywhere);
  return [...placed.values()].map(({ text }) => text);
}

/** What a function gives of a thing one after the other, thought of once and only as far as somebody asks: most labels take one of their first ways. */
function onceEach<Of, Each>(found: (of: Of) => Iterator<Each>): (of: Of) => Iterable<Each> {
  const all = new Map<Of, Iterable<Each>>();
  return (of) => {
    const known = all.get(of) ?? asFarAsAsked(found(of));
    all.set(of, known);
    return known;
  };
}

function asFarAsAsked<Each>(more: Iterator<Each>): Iterable<Each> {
  const known: Each[] = [];
  return {
    *[Symbol.iterator]() {
      for (let i = 0; ; i++) {
        if (i === known.length) {
          const next = more.next();
          if (next.done) return;
          known.push(next.value);
        }
        yield known[i] as Each;
      }
    },
  };
}

function* joined<Each>(...parts: Iterable<Each>[]): Generator<Each> {
  for (const part of parts) yield* part;
}

function first<Each>(all: Iterable<Each>, holds: (one: Each) => boolean): Each | undefined {
  for (const one of all) if (holds(one)) return one;
  return undefined;
}

function wayOf(text: FormText): Way {
  return { text, words: textRect(text), leader: text.leader?.rect ?? null };
}

/** Places off the mark, the nearest first, each with an upright line to where a leader may begin. */
function* farWays({ text, style, of, partner, mark, isAbove, most = FARTHEST }: FarLabel, starts: number[]): Generator<Way> {
  const first = textRect(write(text, 0, 0, style, { anchor: "middle" }));
  const steps = Math.max(0, Math.floor((most - NEAREST) / STEP) + 1);
  for (let i = 0; i < steps; i++)
    for (const start of starts)
      for (const shift of SHIFTS) {
        const lines = NEAREST + i * STEP;
        const at = mark.x + start * mark.width;
        const [x, y] = [at + shift * first.width, isAbove ? mark.y - lines * LINE : mark.y + mark.height + lines * LINE + 10];
        const words = { ...first, x: first.x + x, y: first.y + y };
        const [from, to] = isAbove ? [words.y + words.height + AIR, mark.y - AIR] : [mark.y + mark.height + AIR, words.y - AIR];
        const leader = line(at, from, 0, to - from, "leader");
        yield { text: { ...write(text, x, y, style, { anchor: "middle", partner, of }), leader }, words, leader: leader.rect };
      }
}

function isFree({ words, leader }: Way, { mark }: FarLabel, taken: RectIndex): boolean {
  const isTaken = (rect: Rect) => taken.some(rect, (other) => other.y !== mark.y || !intersects(other, mark));
  return !isTaken(aroundWords(words)) && (leader === null || !isTaken(reach([leader], AROUND)));
}

/** What a label takes, with air: its words and its leader. */
function covered({ words, leader }: Way): Rect[] {
  return [aroundWords(words), ...(leader ? [reach([leader], AROUND)] : [])];
}

function aroundWords(words: Rect): Rect {
  return reach([words], [BESIDE, AROUND]);
}

/** Whether two labels cannot both be written. */
function hinder(a: Way, b: Way): boolean {
  return covered(a).some((rect) => intersects(rect, b.words) || (b.leader !== null && intersects(rect, b.leader)));
}

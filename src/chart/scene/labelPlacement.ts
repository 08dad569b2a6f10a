import { cross, intersects, passesThrough, type Rect } from "./geometry.ts";
import { Candidates, type LabelRequest, NO_MORE } from "./labelCandidates.ts";
import type { Field, Place } from "./labelPlace.ts";
import type { Steps } from "./steps.ts";

/** Air between two labels, in pixels. */
const BETWEEN = 2;

/** How often all labels look for a better arrangement. */
const SWEEPS = 2;

/** What a label that is not written costs, by its rank: more than any place of its own rank. */
const LOST = [8000, 3000, 260, 80];

/** How much the cost of a place weighs, by rank: a figure is not moved off its mark for the name of a record. */
const WEIGHT = [3, 2, 1, 1];

/** How many others may move aside for a label. */
const MOVED = 3;

/**
 * Finds a place for each label, label by label: beside its mark, around it, or where those are taken further off with a leader.
 * No label stands on a mark, a line, a text or another label; no leader passes through one. One that finds no place is null and not drawn.
 * Labels of a lower rank choose first; then each in turn takes a better place where the others,
 * which move aside for it, lose less than it wins. The same requests give the same places, everywhere.
 */
export function* labelSteps(requests: LabelRequest[], field: Field): Steps<(Place | null)[]> {
  const free = requests.map((request) => new Candidates(request, field));
  const lost = requests.map(({ rank }) => LOST[rank] ?? 0);
  const weight = requests.map(({ rank }) => WEIGHT[rank] ?? 1);
  const order = requests.map((_, i) => i).sort((a, b) => (requests[a]?.rank ?? 0) - (requests[b]?.rank ?? 0) || a - b);
  const taken: (Place | null)[] = requests.map(() => null);
  for (const i of order) {
    taken[i] = freeOf(free[i], lost[i] ?? 0, taken);
    yield;
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let isBetter = false;
    for (const i of order) {
      isBetter = improve(i, free, { lost, weight }, taken) || isBetter;
      yield;
    }
    if (!isBetter) break;
  }
  return taken;
}

/** The cheapest place of a label beside all that are taken. */
function freeOf(candidates: Candidates | undefined, below: number, taken: (Place | null)[]): Place | null {
  return candidates?.cheapest(below, (place) => taken.every((other) => other === null || goTogether(place, other))) ?? null;
}

/** What each label costs when it is lost, and by what its place's cost is multiplied. */
interface Weights {
  lost: number[];
  weight: number[];
}

/** A label that stands so well does not look for a better place. */
const GOOD = 6;

/** Takes a cheaper place for a label if those that stand there can move aside for less than it wins. Whether it did. */
function improve(self: number, free: Candidates[], { lost, weight }: Weights, taken: (Place | null)[]): boolean {
  const weightOf = (i: number) => weight[i] ?? 1;
  const costOf = (i: number, places: (Place | null)[]) => (places[i] ? places[i].cost * weightOf(i) : (lost[i] ?? 0));
  const before = costOf(self, taken);
  if (before <= GOOD * weightOf(self)) return false;
  const trials = before >= (LOST[0] ?? 0) ? TRIALS.lost : TRIALS.usual;
  let tried = 0;
  let isBetter = false;
  free[self]?.visit(before / weightOf(self), (place, limit) => {
    const moved = taken.flatMap((other, i) => (i !== self && other !== null && !goTogether(place, other) ? [i] : []));
    if (moved.length > MOVED) return limit;
    let won = before - place.cost * weightOf(self);
    if (won <= LEAST_WON) return limit;
    if (++tried > trials) return NO_MORE;
    const trial = [...taken];
    trial[self] = place;
    for (const i of moved) trial[i] = null;
    for (const i of moved) {
      trial[i] = freeOf(free[i], (costOf(i, taken) + won) / weightOf(i), trial);
      won -= costOf(i, trial) - costOf(i, taken);
      if (won <= LEAST_WON) break;
    }
    if (won <= LEAST_WON) return limit;
    for (const i of [self, ...moved]) taken[i] = trial[i] ?? null;
    isBetter = true;
    return NO_MORE;
  });
  return isBetter;
}

/**
 * How many places of one label are tried for which others would have to move: a bound on the time that a crowded plot takes. More for a figure
 * that would otherwise be lost.
 */
const TRIALS = { usual: 12, lost: 60 };

/** Labels are not moved for less. */
const LEAST_WON = 0.5;

/** Whether two labels can be written at once: neither text on the other, no leader through a text, no leaders that cross. */
function goTogether(a: Place, b: Place): boolean {
  if (!intersects(a.whole, b.whole, BETWEEN)) return true;
  if (intersects(a.rect, b.rect, BETWEEN) && a.lines.some((line) => b.lines.some((other) => intersects(line, other, BETWEEN))))
    return false;
  if (leadsThrough(a, b) || leadsThrough(b, a)) return false;
  return !(a.leader && b.leader && cross(a.leader, b.leader));
}

function leadsThrough({ leader }: Place, { lines }: Place): boolean {
  return leader !== null && lines.some((line) => passesThrough(leader, line, 1));
}

/** Where a line may be named: at its end, its highest point, its beginning. */
export function labelAnchors<T extends { value: number }>(points: T[]): T[] {
  const highest = points.reduce<T | undefined>((best, p) => (best && best.value >= p.value ? best : p), undefined);
  return [...new Set([points.at(-1), highest, points[0]])].filter((p) => p !== undefined);
}

/** What the label of a tick covers, which stands above its line at the left edge. */
export function tickRect(x: number, y: number, width: number): Rect {
  return { x, y: y - 18, width, height: 17 };
}

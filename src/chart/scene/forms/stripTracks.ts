import type { StripPanel } from "../../chartSpec/formPanel.ts";
import { arrow, whisker } from "./boundMarks.ts";
import { breakWords, keepFree, LINE, line, linked, reach, widthOf, write } from "./formParts.ts";
import type { FormLink, FormShape, FormText } from "./formScene.ts";
import type { StripPlace } from "./stripPlace.ts";

type Strip = StripPanel["strips"][number];
type Track = Strip["tracks"][number];

/** Height of a track's ticks with the air around, length of a tick and of an arrow, in pixels. */
const TRACK = 20;
const TICK = 12;
const ARROW = 16;

/**
 * The records of one track: its name at the left or above, and a tick for each with its year where there is room.
 *
 * @param at where the claim's line runs down; null where there is none
 */
export function trackOf(
  track: Track,
  partner: string,
  { x, names, width }: StripPlace,
  top: number,
  at: number | null,
): { shapes: FormShape[]; links: FormLink[]; texts: FormText[]; height: number } {
  const isBeside = names > 0;
  // Above their ticks names begin right of the line at zero, and right of the claim's line where they would lie on it.
  const left = isBeside ? 0 : x(0) + 5;
  const start = !isBeside && at !== null ? besideLeader(track.label, left, at, width) : left;
  const name = breakWords(track.label, isBeside ? names - 12 : width - start, "note");
  const above = isBeside ? 0 : name.length * LINE;
  const middle = top + TRACK / 2 + above;
  const drawn = track.records.map((record) => tickOf(record, partner, x, middle));
  const [shapes, links] = [drawn.flatMap((one) => one.shapes), drawn.flatMap((one) => one.links)];
  const marks = [...shapes, ...links.flatMap((link) => link.shapes)].map(({ rect }) => reach([rect], 1));
  const height = isBeside ? Math.max(TRACK, name.length * LINE + 4) : above + TRACK;
  const leader = at === null ? [] : [{ x: at - 1, y: top, width: 2, height }];
  const places = track.records.flatMap(({ id, value, label }) => (label === null ? [] : beside(label, x(value), middle, partner, id)));
  return {
    shapes,
    links,
    texts: [
      ...name.map((text, i) => write(text, start, top + (isBeside ? 14 : 12) + i * LINE, "note")),
      ...keepFree(places, [...marks, ...leader], { x: names, y: top, width: width - names, height }),
    ],
    height,
  };
}

function tickOf(record: Track["records"][number], partner: string, x: StripPlace["x"], middle: number) {
  const { value, low, high, open, isEstimate } = record;
  const bounds = low === null || high === null ? [] : [whisker(x(low), x(high), middle, partner)];
  const arrows = open === null ? [] : [arrow(x(value), middle, open === "up" ? ARROW : -ARROW, partner)];
  const tick = line(x(value), middle - TICK / 2, 0, TICK, isEstimate ? "estimated-reading" : "reading", partner);
  return linked(record, { x: x(value), y: middle }, [...bounds, ...arrows, tick], reach([tick.rect], [1.5, 3]));
}

function beside(label: string, x: number, y: number, partner: string, of: string): FormText[] {
  return [write(label, x + 5, y + 4, "label", { partner, of }), write(label, x - 5, y + 4, "label", { partner, of, anchor: "end" })];
}

/** Where a track's words begin: at the left, or right of the claim's line where they would lie on it. */
function besideLeader(label: string, left: number, leader: number, width: number): number {
  const needed = widthOf(label, "note");
  return leader < left + needed + 4 && leader + 8 + needed <= width ? leader + 8 : left;
}

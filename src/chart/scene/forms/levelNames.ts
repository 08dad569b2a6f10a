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
 * with a leader. It stays above its line, on columns, where there is no such place or where it would cost another word its own.
 *
 * @param marks what no name may cover
 * @param written all words that have room beside names in their places
 */
export function withClearNames(levels: NamedLevel[], marks: Rect[], bounds: Rect, written: (names: FormText[]) => FormText[]): FormText[] {
  const names = levels.map(({ above }) => above);
  let all = written(names.flat());
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const [i, level] of levels.entries()) {
      if (names[i] !== level.above) continue;
      const others = all.filter(({ of }) => of !== level.above[0]?.of);
      for (const place of clearPlaces(level, marks, others).filter((one) => within(textRect(one), bounds))) {
        const trial = written(names.flatMap((own, n) => (n === i ? [place] : own)));
        if (trial.length < all.length) continue;
        names[i] = [place];
        all = trial;
        break;
      }
    }
  return all;
}

/** Such places of one name, the best one first. */
function clearPlaces({ at, above: [above] }: NamedLevel, marks: Rect[], others: FormText[]): FormText[] {
  if (!above) return [];
  const y = roundTenth(at.y + 4);
  const beside: FormText[] = [
    { ...above, x: roundTenth(at.x + at.width + BESIDE), y, anchor: "start" },
    { ...above, x: roundTenth(at.x - BESIDE), y, anchor: "end" },
  ];
  const led = Array.from({ length: HIGHEST }, (_, i) => SHIFTS.map((share) => ledFrom(above, at, (i + 1) * LINE, share)));
  const places = [above, ...beside.filter((place) => isFree(reach([textRect(place)], [0, OVER]), marks)), ...led.flat()];
  const leaders = others.flatMap(({ leader }) => (leader ? [reach([leader.rect], AROUND)] : []));
  return places.filter((place) => {
    const rect = textRect(place);
    const way = place.leader ? [reach([place.leader.rect], AROUND)] : [];
    if (!isFree(rect, [...marks, ...leaders])) return false;
    return others.every((other) => {
      const words = reach([textRect(other)], [other.partner === null ? NAMES : FIGURES, 1]);
      return isFree(rect, [words]) && !way.some((own) => meet(own, textRect(other)));
    });
  });
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

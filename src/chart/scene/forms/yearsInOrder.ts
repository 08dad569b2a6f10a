import type { FormText } from "./formScene.ts";
import { keepFree, widthOf, write } from "./formText.ts";

/** A tick with its year: where it stands, and its words wherever they are. */
export interface TickYear {
  at: number;
  text: FormText;
}

/** Ticks that are no farther apart look like one, and the air between their years, in pixels. */
const NEAR = 9;
const BETWEEN = 5;
/** The same of years in Persian digits since 2026.28.0: those of a reader's font may be much wider than they are reckoned. */
const BETWEEN_PERSIAN = 9;
const PERSIAN = /[۰-۹]/;

/**
 * The years of ticks that lie at one place, where not all have room beside their own: all of them in a line below, in the order of the ticks, so that
 * it is seen which is whose. Null where they have no room there.
 *
 * @param all ticks of a track with their years
 * @param told ids of those whose years stand beside them
 * @param ends between which words may stand at a place, in pixels
 */
export function yearsInOrder(
  all: readonly TickYear[],
  told: ReadonlySet<string | null>,
  { y, isSpaced }: { y: number; isSpaced: boolean },
  ends: (at: number) => [number, number],
): FormText[] | null {
  const between = isSpaced && all.some(({ text }) => PERSIAN.test(text.text)) ? BETWEEN_PERSIAN : BETWEEN;
  const written = clusters(all, ends)
    .filter((cluster) => cluster.some(({ text }) => !told.has(text.of)))
    .map((cluster) => inLine(cluster, { y, between }, ends));
  if (written.some((texts) => texts === null)) return null;
  const texts = written.flatMap((one) => one ?? []);
  const free = keepFree(texts, [], { x: 0, y: y - 20, width: Number.MAX_SAFE_INTEGER, height: 40 });
  return free.length === texts.length ? texts : null;
}

/** Ticks from left to right, in groups of those that lie at one place between the same ends. */
function clusters(all: readonly TickYear[], ends: (at: number) => [number, number]): TickYear[][] {
  const found: TickYear[][] = [];
  for (const tick of [...all].sort((a, b) => a.at - b.at)) {
    const last = found.at(-1)?.at(-1);
    if (last && tick.at - last.at <= NEAR && ends(last.at)[0] === ends(tick.at)[0]) found.at(-1)?.push(tick);
    else found.push([tick]);
  }
  return found;
}

/** Years side by side around the middle of their ticks; null where they do not fit between the ends. */
function inLine(
  cluster: readonly TickYear[],
  { y, between }: { y: number; between: number },
  ends: (at: number) => [number, number],
): FormText[] | null {
  const widths = cluster.map(({ text }) => widthOf(text.text, "label"));
  const width = widths.reduce((sum, one) => sum + one, between * (cluster.length - 1));
  const [first, last] = [cluster[0]?.at ?? 0, cluster.at(-1)?.at ?? 0];
  const [from, to] = ends(first);
  if (width > to - from) return null;
  let x = Math.min(to - width, Math.max(from, (first + last - width) / 2));
  return cluster.map(({ text: { text, partner, of } }, i) => {
    const one = write(text, x, y, "label", { partner, of });
    x += (widths[i] ?? 0) + between;
    return one;
  });
}

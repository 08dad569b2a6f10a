import type { Edition } from "../../../edition/edition.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Cell } from "../formPanel.ts";

/** A whole in percent. */
const PERCENT = 100;

/** Decimals with which the card of a cell and the table write its share: what rows have rounded already is not rounded anew. */
const DECIMALS = 1;

/** So near the middle of two whole percent, one decimal may be rounded itself: to round it anew could say the wrong whole. */
const EDGE = 0.051;

/**
 * What a cell of several years shows, a share of the whole with its number in percent, which is written where there is room: a cell that is
 * filled half reads as half of its time. In whole percent, as the sentence above has it, unless that is at the edge of two. Releases before
 * 2026.29.0 have the number as its row has it, and those before 2026.28.0 fill the cell alone.
 */
export function withPercent<Shown extends Pick<Cell, "share" | "text">>({ catalog, words }: Edition, shown: Shown): Shown {
  if (shown.share === null || isOlderThan(catalog.release, "2026.28.0")) return shown;
  const value = shown.share * PERCENT;
  const isWhole = !isOlderThan(catalog.release, "2026.29.0") && Math.abs((value % 1) - 1 / 2) > EDGE;
  return { ...shown, text: words.figure(value, "PC", isWhole ? 0 : DECIMALS) };
}

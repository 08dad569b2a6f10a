import type { Edition } from "../../../edition/edition.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Cell } from "../formPanel.ts";

/** A whole in percent. */
const PERCENT = 100;

/** Decimals with which the card of a cell and the table write its share: what rows have rounded already is not rounded anew. */
const DECIMALS = 1;

/**
 * What a cell of several years shows, a share of the whole with its number in percent as its row has it, which is written where there is room: a
 * cell that is filled half reads as half of its time. Releases before 2026.28.0 fill it alone.
 */
export function withPercent<Shown extends Pick<Cell, "share" | "text">>({ catalog, words }: Edition, shown: Shown): Shown {
  if (shown.share === null || isOlderThan(catalog.release, "2026.28.0")) return shown;
  return { ...shown, text: words.figure(shown.share * PERCENT, "PC", DECIMALS) };
}

import type { Edition } from "../../../edition/edition.ts";
import type { BalanceSheet } from "../../../model/dimensions/balanceSheet.ts";
import { laterCount } from "../../../model/dimensions/laterCount.ts";
import type { NotClaimed } from "../../../model/dimensions/sentence.ts";
import { isBeforeEleventhReading } from "../../../model/eleventhReading.ts";
import { isBeforeSixteenthReading } from "../../../model/sixteenthReading.ts";
import { sheetNames } from "../sheetNames.ts";
import { evenLook } from "./evenly.ts";
import { cellSays } from "./sheetCard.ts";

/**
 * Why a row says nothing in the sentence of a sheet, and, where its own count has ended, what another count has of a later year; releases
 * before 2026.22.0 say the reason alone.
 */
export function notClaimedText(edition: Edition, sheet: BalanceSheet, row: NotClaimed): string {
  const { catalog, words } = edition;
  const reason = notClear(edition, row) ?? words.sheet.notClaimed(row, sheetNames(edition));
  const later = isBeforeEleventhReading(catalog.release) ? null : laterCount(sheet, row);
  return later === null ? reason : `${reason} ${words.periodInWords(later.period)}: ${cellSays(edition, later)}.`;
}

/** Of a row whose newest cell has neither of the two ahead, whether they are about equal; null of others, and in releases before 2026.27.0. */
function notClear({ catalog, words }: Edition, { reason, cell }: NotClaimed): string | null {
  if (reason !== "not_clear" || cell?.strength !== "even" || isBeforeSixteenthReading(catalog.release)) return null;
  return words.sheet.evenly.notClear(cell, evenLook(catalog, [cell]) === "equal");
}

import type { Edition } from "../../../edition/edition.ts";
import type { BalanceSheet } from "../../../model/dimensions/balanceSheet.ts";
import { laterCount } from "../../../model/dimensions/laterCount.ts";
import type { NotClaimed } from "../../../model/dimensions/sentence.ts";
import { isOlderThan } from "../../../model/turn.ts";
import { sheetNames } from "../sheetNames.ts";
import { evenLook } from "./evenly.ts";
import { eventsOf } from "./eventsRow.ts";
import { cellSays } from "./sheetCard.ts";

/**
 * Why a row says nothing in the sentence of a sheet, and, where its own count has ended, what another count has of a later year; releases
 * before 2026.22.0 say the reason alone.
 */
export function notClaimedText(edition: Edition, sheet: BalanceSheet, row: NotClaimed): string {
  const { catalog, words } = edition;
  const reason =
    cameLater(edition, row) ?? notClear(edition, row) ?? ofEvents(edition, row) ?? words.sheet.notClaimed(row, sheetNames(edition));
  const later = isOlderThan(catalog.release, "2026.22.0") ? null : laterCount(sheet, row);
  return later === null ? reason : `${reason} ${words.periodInWords(later.period)}: ${cellSays(edition, later)}.`;
}

/** Why events reported claim nothing where no article chose them, or one source alone has them; null of other rows and views. */
function ofEvents({ catalog, words }: Edition, { reason, cell }: NotClaimed): string | null {
  const by = reason !== "an_index" || cell === null ? null : eventsOf(catalog, cell);
  const { notClaimed } = words.sheet.eventsRow;
  if (by === null || cell === null) return null;
  return by === "one" ? notClaimed.one : notClaimed.others[cell.strength === "clear" ? "clear" : "even"];
}

/** Of a row whose count came later, that it did; null of others, and in releases before 2026.28.0, which call each a count of both countries. */
function cameLater({ catalog, words }: Edition, { reason }: NotClaimed): string | null {
  return reason === "not_published" && !isOlderThan(catalog.release, "2026.28.0") ? words.sheet.cameLater : null;
}

/** Of a row whose newest cell has neither of the two ahead, whether they are about equal; null of others, and in releases before 2026.27.0. */
function notClear({ catalog, words }: Edition, { reason, cell }: NotClaimed): string | null {
  if (reason !== "not_clear" || cell?.strength !== "even" || isOlderThan(catalog.release, "2026.27.0")) return null;
  return words.sheet.evenly.notClear(cell, evenLook(catalog, [cell]) === "equal");
}

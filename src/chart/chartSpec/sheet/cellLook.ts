import type { Edition } from "../../../edition/edition.ts";
import type { Catalog } from "../../../model/catalog.ts";
import type { GroundedCell, Side } from "../../../model/dimensions/dimension.ts";
import { ONE_COUNTRY } from "../../../model/dimensions/measure.ts";
import { isPrintedZero } from "../../../model/dimensions/printedZero.ts";
import { sideOf } from "../../../model/dimensions/strength.ts";
import { partnerAt, type Subject } from "../../../model/subject.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Cell, CellLook } from "../formPanel.ts";
import { evenLook } from "./evenly.ts";

/** The partner on a side; null where there is none. */
export function partnerOf(subject: Subject, side: Side | null): string | null {
  return side === null ? null : partnerAt(subject, side === "irn" ? -1 : 1).code;
}

/**
 * How a cell looks by its strength: a share fills what one partner alone has of the whole; a count of nothing is a 0; beside a printed 0 the other
 * side is clear. Of those that stand in for a row's own, whether another count has both partners or one alone is counted.
 */
export function lookOf(catalog: Catalog, cell: GroundedCell, isStandIn: boolean): CellLook {
  if (isStandIn) return isOfOneCountry(catalog, cell) ? "alone" : "other";
  if (isPrintedZero(catalog, cell)) return "clear";
  if (cell.strength === "one_sided") return cell.unit === "PC" ? "share" : "alone";
  if (cell.strength === "counted") return isTally(cell) ? "zero" : "counted";
  if (cell.strength === "even") return evenLook(catalog, [cell]);
  return cell.strength ?? "few";
}

/**
 * What a cell shows in a look: the partner whose mark it has, how far it is filled, or what is written in it. That one country alone is counted
 * is no lean, so that since 2026.18.0 it has nobody's colour.
 */
export function cellOf(
  { catalog, words }: Edition,
  cell: GroundedCell,
  look: CellLook,
): Pick<Cell, "look" | "partner" | "share" | "text" | "isNeutral"> {
  const { subject, release } = catalog;
  const side = look === "counted" ? null : (sideOf(cell) ?? sideOfBound(cell));
  const partner = look === "even" || look === "equal" || look === "few" || look === "zero" ? null : partnerOf(subject, side);
  const value = side === null ? null : cell[side];
  return {
    look,
    partner,
    ...(look === "alone" && !isOlderThan(release, "2026.18.0") ? { isNeutral: true as const } : {}),
    share: value !== null && (look === "share" || isShareByOtherCount(catalog, cell)) ? Math.round(value * 100) / 10_000 : null,
    text: look === "few" ? words.sheet.key.few.charAt(0) : look === "zero" ? words.kit.number((cell.irn ?? 0) + (cell.isr ?? 0)) : null,
  };
}

/**
 * Whether a cell of another count is of one country alone, by whatever measure: none is where that count looked for both. Releases before
 * 2026.22.0 draw shares of arms as if of both.
 */
function isOfOneCountry(catalog: Catalog, cell: GroundedCell): boolean {
  const { measure, state } = cell;
  if (isShareByOtherCount(catalog, cell)) return false;
  return measure === ONE_COUNTRY || (state !== "both" && state !== "no_common_count" && !isOlderThan(catalog.release, "2026.22.0"));
}

/** Whether a cell is the share of one country by another count than its row's own, which found none from the other. Releases before 2026.23.0 do not fill it. */
export function isShareByOtherCount({ release }: Catalog, { preferred, unit, other_is }: GroundedCell): boolean {
  return !preferred && unit === "PC" && other_is === "none_found" && !isOlderThan(release, "2026.23.0");
}

/** Whether a count is of few whole things, such as disputes: it is written as a number, for a mark would seem to take a side. */
function isTally({ irn, isr, unit }: GroundedCell): boolean {
  return unit !== "PC" && [irn, isr].every((value) => Number.isInteger(value));
}

/** A cell of which only one bound is known lies on the side of the bound. */
function sideOfBound({ lean_low, lean_high }: GroundedCell): Side | null {
  if (lean_low !== null && lean_low > 0) return "isr";
  return lean_high !== null && lean_high < 0 ? "irn" : null;
}

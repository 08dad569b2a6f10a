import type { Edition } from "../../../edition/edition.ts";
import { labelOf } from "../../../model/catalog.ts";
import { ONE_COUNTRY } from "../../../model/dimensions/measure.ts";
import { LOW_RELIABILITY } from "../../../model/observationStatus.ts";
import { partnerAt } from "../../../model/subject.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { RowInView } from "./columnCells.ts";
import type { DrawnCell } from "./drawnCells.ts";
import { observationsOf } from "./separateFigures.ts";

/**
 * The newest cell of a row whose count of both has ended, where it is later and has figures of one country alone; null where there is none.
 * Releases before 2026.29.0 go on saying the last count of both.
 */
export function newestAlone({ catalog }: Edition, { row, own }: Pick<RowInView, "row" | "own">): DrawnCell | null {
  const newest = own.at(-1);
  if (newest === undefined || row.latest !== null || isOlderThan(catalog.release, "2026.29.0")) return null;
  return newest.isStandIn && newest.cell.measure === ONE_COUNTRY ? newest : null;
}

/** An amount in such a reading has no smaller parts. */
const MILLION = 1e6;

/** What such a cell has, and of whom there is no figure: `2025: Iran $624m; no figure for Israel`. */
export function aloneReading(edition: Edition, { cell, year }: DrawnCell): string {
  const { catalog, words } = edition;
  const { kit, sheet } = words;
  const side = cell.state === "irn_only" ? -1 : 1;
  const [name, other] = [side, -side].map((sign) => labelOf(catalog, "counterpart", partnerAt(catalog.subject, sign === 1 ? 1 : -1).code));
  const value = side === -1 ? cell.irn : cell.isr;
  const isDoubtful = observationsOf(edition, cell).every(({ status }) => status === LOW_RELIABILITY);
  if (name === undefined || other === undefined) return "";
  if (value === null || cell.unit === null) return kit.labelled(kit.year(year), sheet.aloneByOtherCount(name));
  const figure = sheet.groups.amount(Math.abs(value) < MILLION ? value : Math.round(value / MILLION) * MILLION, cell.unit);
  const said = `${name} ${isDoubtful ? sheet.doubtful(figure) : figure}`;
  const when = cell.period === String(year) ? kit.year(year) : kit.months(cell.period);
  return kit.labelled(when, kit.semicolons([said, sheet.groups.noFigure(other)]));
}

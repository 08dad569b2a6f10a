import type { Edition } from "../../../edition/edition.ts";
import { countryName } from "../../../model/catalog.ts";
import type { BalanceSheet } from "../../../model/dimensions/balanceSheet.ts";
import { columnCell, columnSpans } from "../../../model/dimensions/column.ts";
import { type DimensionRow, GROUPS, type Group, type Side } from "../../../model/dimensions/dimension.ts";
import type { Clause } from "../../../model/dimensions/sentence.ts";
import { sideOf } from "../../../model/dimensions/strength.ts";
import { partnerAt, type Subject } from "../../../model/subject.ts";
import type { Cell, CellLook, CellsPanel } from "../formPanel.ts";
import { sheetNames } from "../sheetNames.ts";
import type { DrawnCell } from "./drawnCells.ts";
import { rowChart } from "./rowChart.ts";
import { cellCard, cellId, shortFigures } from "./sheetCard.ts";

/** What the picture of a sheet is made of. */
export interface SheetPicture {
  sheet: BalanceSheet;
  drawn: readonly DrawnCell[];
  years: { first: number; last: number };
  clauses: readonly Clause[];
}

/** Years that are named over their columns: each fifth, the first and the last. */
const NAMED = 5;

/** The balance sheet as a form of cells: groups by outcome, each with its rows; cells by year, and by five years where there is little room. */
export function sheetForm(edition: Edition, picture: SheetPicture): CellsPanel {
  const { catalog, words } = edition;
  const { first, last } = picture.years;
  const names = sheetNames(edition);
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const spans = columnSpans(picture.sheet.first, last).filter(({ to }) => to >= first);
  const groups = GROUPS.map((group) => ({ group, rows: picture.sheet.rows.filter((row) => row.group === group) }));
  return {
    kind: "cells",
    id: "sheet",
    title: words.sheet.name,
    reason: null,
    partners: catalog.subject.partners.map(({ code, mark }) => ({ code, label: countryName(catalog, code), shape: mark })),
    key: keyOf(edition),
    years: years.map((year) => ({ id: String(year), label: year % NAMED === 0 || year === first || year === last ? String(year) : null })),
    periodNote: words.sheet.periodNote,
    periods: spans.map((span) => ({ id: String(span.from), label: words.sheet.column(span.from, span.to) })),
    groups: groups
      .filter(({ rows }) => rows.length > 0)
      .map(({ group, rows }) => ({
        id: group,
        label: words.sheet.group[group](names),
        partner: partnerOf(catalog.subject, sideOfGroup(group)),
        rows: rows.map((row) => {
          const own = picture.drawn.filter((drawn) => drawn.row === row);
          return {
            id: row.dimension,
            label: words.sheet.dimension[row.dimension],
            note: words.sheet.note(row.dimension, row.latest?.grade ?? own.at(-1)?.cell.grade ?? null),
            latest: words.sheet.latest(row, { ...names, ...shortFigures(edition), clauses: picture.clauses }),
            href: rowChart(edition, row.dimension),
            years: own.map((drawn) => yearCell(edition, drawn)),
            periods: spans.flatMap((span) => periodCell(edition, row, own, span)),
          };
        }),
      })),
  };
}

function sideOfGroup(group: Group): Side | null {
  if (group === "not_claimed") return null;
  return group.endsWith("irn") || group.startsWith("irn") ? "irn" : "isr";
}

function partnerOf(subject: Subject, side: Side | null): string | null {
  return side === null ? null : partnerAt(subject, side === "irn" ? -1 : 1).code;
}

/** Whether a cell is graded worse than the best of its row's own. */
function isRougher({ grade }: DrawnCell["cell"], { cells }: DimensionRow): boolean {
  const best = cells.flatMap((cell) => (cell.preferred && cell.grade !== null ? [cell.grade] : [])).sort()[0];
  return grade === "C" && best !== "C";
}

function yearCell(edition: Edition, { row, cell, year, isStandIn }: DrawnCell): Cell {
  const look = lookOf(cell, isStandIn);
  return {
    id: cellId(cell),
    at: String(year),
    ...cellOf(edition.catalog.subject, cell, look),
    extent: { from: 0, to: 1 },
    isBreak: cell.caution.includes("roll_calls_doubled"),
    isRough: !isStandIn && isRougher(cell, row),
    card: cellCard(edition, cell),
  };
}

/** Several years in one cell, as wide as those of them that are counted; of shares and of mere counts the last year stands for all. */
function periodCell(edition: Edition, row: DimensionRow, own: readonly DrawnCell[], span: { from: number; to: number }): Cell[] {
  const { subject } = edition.catalog;
  const within = own.filter(({ year }) => year >= span.from && year <= span.to);
  const column = columnCell(row.cells, span);
  const counted = within.filter(({ isStandIn }) => !isStandIn);
  const last = counted.findLast(({ cell }) => lookOf(cell, false) === "counted") ?? counted.at(-1) ?? within.at(-1);
  if (!last) return [];
  const [from, to] = counted.length > 0 ? [column.first ?? last.year, column.last ?? last.year] : [within[0]?.year ?? last.year, last.year];
  const look = counted.length === 0 ? "other" : columnLook(column.strength, last);
  const isOfAll = look === "clear" || look === "slight" || look === "even";
  const drawn = isOfAll ? { look, partner: partnerOf(subject, column.side), share: null, text: null } : cellOf(subject, last.cell, look);
  const size = span.to - span.from + 1;
  const share = { from: (from - span.from) / size, to: (to + 1 - span.from) / size };
  const at = edition.words.sheet.column(from, to);
  return [
    {
      id: `${row.dimension}.${span.from}`,
      at: String(span.from),
      ...drawn,
      extent: isBare(look) ? { from: 0, to: 1 } : share,
      isBreak: false,
      isRough: false,
      card: {
        ...cellCard(edition, last.cell),
        ...(isOfAll
          ? edition.words.sheet.columnCard(at, column, {
              ...sheetNames(edition),
              title: edition.words.sheet.dimension[row.dimension],
            })
          : {}),
      },
    },
  ];
}

function isBare(look: CellLook): boolean {
  return look === "counted" || look === "zero" || look === "few";
}

function columnLook(strength: DrawnCell["cell"]["strength"], last: DrawnCell): CellLook {
  return strength === "clear" || strength === "slight" || strength === "even" ? strength : lookOf(last.cell, false);
}

/** How a cell looks by its strength: a share fills what one partner alone has of the whole; a count of nothing is a 0. */
function lookOf(cell: DrawnCell["cell"], isStandIn: boolean): CellLook {
  if (isStandIn) return "other";
  if (cell.strength === "one_sided") return cell.unit === "PC" ? "share" : "alone";
  if (cell.strength === "counted") return isTally(cell) ? "zero" : "counted";
  return cell.strength ?? "few";
}

function cellOf(subject: Subject, cell: DrawnCell["cell"], look: CellLook): Pick<Cell, "look" | "partner" | "share" | "text"> {
  const side = look === "counted" ? null : (sideOf(cell) ?? sideOfBound(cell));
  const partner = look === "even" || look === "few" || look === "zero" ? null : partnerOf(subject, side);
  const value = side === null ? null : cell[side];
  return {
    look,
    partner,
    share: look === "share" && value !== null ? value / 100 : null,
    text: look === "few" ? "?" : look === "zero" ? String((cell.irn ?? 0) + (cell.isr ?? 0)) : null,
  };
}

/** Whether a count is of few whole things, such as disputes: it is written as a number, for a mark would seem to take a side. */
function isTally({ irn, isr, unit }: DrawnCell["cell"]): boolean {
  return unit !== "PC" && [irn, isr].every((value) => Number.isInteger(value));
}

/** A cell of which only one bound is known lies on the side of the bound. */
function sideOfBound({ lean_low, lean_high }: DrawnCell["cell"]): Side | null {
  if (lean_low !== null && lean_low > 0) return "isr";
  return lean_high !== null && lean_high < 0 ? "irn" : null;
}

/** Words for every look that may occur; the form draws those that do. */
function keyOf(edition: Edition): CellsPanel["key"] {
  const { catalog, words } = edition;
  const names = sheetNames(edition);
  const [irn, isr] = [partnerAt(catalog.subject, -1).code, partnerAt(catalog.subject, 1).code];
  const key = words.sheet.key;
  const entry = (look: CellLook | "break" | "rough" | "missing", label: string, partner: string | null = null) => ({
    look,
    partner,
    label,
  });
  return [
    entry("clear", key.clear(names.partner.irn), irn),
    entry("clear", key.clear(names.partner.isr), isr),
    entry("slight", key.slight),
    entry("even", key.even),
    entry("share", key.share),
    entry("alone", key.alone),
    entry("other", key.other),
    entry("counted", key.counted),
    entry("few", key.few),
    entry("missing", key.missing),
    entry("break", key.breaks),
    entry("rough", key.rough),
  ];
}

import type { Edition } from "../../../edition/edition.ts";
import { countryName } from "../../../model/catalog.ts";
import type { ChartView } from "../../../model/chartView.ts";
import { isAboutEqual } from "../../../model/dimensions/aboutEqual.ts";
import type { BalanceSheet } from "../../../model/dimensions/balanceSheet.ts";
import { columnSpans } from "../../../model/dimensions/column.ts";
import { type DimensionRow, GROUPS, type Group, type Side } from "../../../model/dimensions/dimension.ts";
import { rowAside } from "../../../model/dimensions/rowAside.ts";
import { type RowGrade, rowGrade, rowGradeThen } from "../../../model/dimensions/rowGrade.ts";
import type { Clause } from "../../../model/dimensions/sentence.ts";
import { THRESHOLDS } from "../../../model/dimensions/thresholds.ts";
import { partnerAt, partnerCodes, sided } from "../../../model/subject.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { Cell, CellLook, CellsPanel } from "../formPanel.ts";
import { sheetNames } from "../sheetNames.ts";
import { cellOf, lookOf, partnerOf } from "./cellLook.ts";
import { columnCells, type RowInView, type Span } from "./columnCells.ts";
import { isCountedAnew } from "./countedAnew.ts";
import type { DrawnCell } from "./drawnCells.ts";
import { eventsOf } from "./eventsRow.ts";
import { groupName } from "./groupName.ts";
import { isInWindows } from "./inWindows.ts";
import { aloneReading, newestAlone } from "./newestAlone.ts";
import { newestReading } from "./newestReading.ts";
import { dotsKey, isRoughYear } from "./roughYear.ts";
import { rowChart } from "./rowChart.ts";
import { cellCard, cellId, shortFigures } from "./sheetCard.ts";
import { tallyKey } from "./tallyKey.ts";

/** What the picture of a sheet is made of. */
export interface SheetPicture {
  sheet: BalanceSheet;
  drawn: readonly DrawnCell[];
  years: { first: number; last: number };
  clauses: readonly Clause[];
  view: ChartView;
}

/** Years that are named over their columns: each fifth, the first and the last. */
const NAMED = 5;

/** The balance sheet as a form of cells: groups by outcome, each with its rows; cells by year, and by five years where there is little room. */
export function sheetForm(edition: Edition, picture: SheetPicture): CellsPanel {
  const { catalog, words } = edition;
  const { view } = picture;
  const { first, last } = picture.years;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const spans = columnSpans(picture.sheet.first, last).filter(({ to }) => to >= first);
  const groups = GROUPS.map((group) => ({ group, rows: picture.sheet.rows.filter((row) => row.group === group) }));
  return {
    kind: "cells",
    id: "sheet",
    title: words.sheet.name,
    reason: null,
    partners: catalog.subject.partners.map(({ code, mark }) => ({ code, label: countryName(catalog, code), shape: mark })),
    key: keyOf(edition, picture.drawn),
    years: years.map((year) => ({
      id: String(year),
      label: year % NAMED === 0 || year === first || year === last ? words.kit.year(year) : null,
    })),
    periodNote: periodNoteOf(edition, picture.drawn),
    ...(isOlderThan(catalog.release, "2026.16.0") ? {} : { isKeyFilled: true }),
    ...(isOlderThan(catalog.release, "2026.17.0") ? {} : { latestLabel: latestLabelOf(edition, picture), areNotesOfYears: true }),
    ...(isOlderThan(catalog.release, "2026.27.0") ? {} : { areReasonsEverywhere: true }),
    periods: spans.map((span) => ({ id: String(span.from), label: words.sheet.column(span.from, span.to) })),
    groups: groups
      .filter(({ rows }) => rows.length > 0)
      .map(({ group, rows }) => ({
        id: sided(group, partnerCodes(catalog.subject)),
        label: groupName(
          edition,
          group,
          rows.map(({ dimension }) => dimension),
        ),
        partner: partnerOf(catalog.subject, isOlderThan(catalog.release, "2026.19.0") ? sideThen(group) : sideOfGroup(group)),
        rows: rows.map((row) => {
          const own = picture.drawn.filter((drawn) => drawn.row === row);
          return {
            id: row.dimension,
            label: words.sheet.dimension[row.dimension],
            ...asideOf(edition, row, own),
            note: noteOf(edition, row, own, gradeOf(edition, row, own)),
            ...(isOlderThan(catalog.release, "2026.27.0") ? {} : { ungraded: noteOf(edition, row, own, null) }),
            latest: latestOf(edition, { row, own }, picture, spans),
            href: rowChart(edition, row.dimension, view),
            years: own.map((drawn) => yearCell(edition, { drawn, own }, view)),
            periods: spans.flatMap((span) => columnCells(edition, { row, own, view }, span)),
          };
        }),
      })),
  };
}

/** What stands over the newest readings. */
function latestLabelOf(edition: Edition, { sheet: { rows }, drawn }: SheetPicture): string {
  const isAlone = rows.some((row) => newestAlone(edition, { row, own: drawn.filter((one) => one.row === row) }) !== null);
  return isAlone ? edition.words.sheet.groups.latestLabel : edition.words.sheet.latestLabel;
}

/** The newest reading of a row: by the count of both, or where that has ended by what is known of one country since. */
function latestOf(edition: Edition, of: Pick<RowInView, "row" | "own">, { clauses }: SheetPicture, spans: readonly Span[]): string {
  const alone = newestAlone(edition, of);
  if (alone !== null) return aloneReading(edition, alone);
  const said = edition.words.sheet.latest(of.row, { ...sheetNames(edition), ...shortFigures(edition), clauses });
  return newestReading(edition, of, spans, said);
}

/** What a row counts, in few words, with its grade; of events reported whose newest cell rests on other sources alone, those. */
function noteOf({ catalog, words }: Edition, { dimension }: DimensionRow, own: readonly DrawnCell[], grade: RowGrade | null): string {
  const newest = own.at(-1)?.cell;
  const isOfOthers = newest !== undefined && eventsOf(catalog, newest) === "others";
  return isOfOthers ? words.sheet.note(dimension, grade, words.sheet.eventsRow.note) : words.sheet.note(dimension, grade);
}

/** Why a row claims no side, where it is so; nothing in releases before 2026.17.0. */
function asideOf(edition: Edition, row: DimensionRow, own: readonly DrawnCell[]): { aside?: string } {
  const { catalog, words } = edition;
  const why = isOlderThan(catalog.release, "2026.17.0") ? null : rowAside(row);
  if (why === null) return {};
  if (newestAlone(edition, { row, own }) !== null) return { aside: words.sheet.groups.notTogether };
  if (why === "too_old") return { aside: words.sheet.aside.too_old(THRESHOLDS.latest_within_years) };
  if (isOlderThan(catalog.release, "2026.27.0")) return { aside: words.sheet.aside[why] };
  if (why === "no_count") return { aside: words.sheet.groups.notTogether };
  return { aside: why === "even" && row.latest !== null && isAboutEqual(row.latest) ? words.sheet.evenly.equal : words.sheet.aside[why] };
}

/** The side of a group: none of rows that have figures of one of the two alone. */
function sideOfGroup(group: Group): Side | null {
  return group === "towards_irn" ? "irn" : group === "towards_isr" ? "isr" : null;
}

/** In releases before 2026.19.0 rows with figures of one alone were on its side, in its colour. */
function sideThen(group: Group): Side | null {
  return group === "irn_only" ? "irn" : group === "isr_only" ? "isr" : sideOfGroup(group);
}

/**
 * The grade beside the name of a row: of all its cells, as those of another count stand in the same line. Releases before 2026.25.0 say that of
 * its own, and of the others where it has none; before 2026.16.0 that of the newest cell alone.
 */
function gradeOf({ catalog }: Edition, { latest }: DimensionRow, drawn: readonly DrawnCell[]): RowGrade | null {
  if (!isOlderThan(catalog.release, "2026.25.0")) return rowGrade(drawn.map(({ cell }) => cell));
  if (!isOlderThan(catalog.release, "2026.16.0")) {
    const cells = (isStandIn: boolean) => drawn.filter((one) => one.isStandIn === isStandIn).map(({ cell }) => cell);
    return rowGradeThen(cells(false)) ?? rowGradeThen(cells(true));
  }
  const most = latest?.grade ?? drawn.at(-1)?.cell.grade ?? null;
  return most === null ? null : { most, newest: null, isMixed: false };
}

/**
 * How wide cells of several years are, and of which rows each year stands for several, which a picture of one row says in its title. Releases
 * before 2026.16.0 say the first alone.
 */
function periodNoteOf({ catalog, words }: Edition, drawn: readonly DrawnCell[]): string {
  const rows = catalog.subject.rows.filter((dimension) => isInWindows(drawn.filter(({ row }) => row.dimension === dimension)));
  const { periodNote, windows } = words.sheet;
  const isOneRow = new Set(drawn.map(({ row }) => row)).size === 1;
  return rows.length === 0 || isOneRow || isOlderThan(catalog.release, "2026.16.0") ? periodNote : `${periodNote} ${windows(rows)}`;
}

function yearCell(edition: Edition, { drawn, own }: { drawn: DrawnCell; own: readonly DrawnCell[] }, view: ChartView): Cell {
  const { cell, year, isStandIn } = drawn;
  const look = lookOf(edition.catalog, cell, isStandIn);
  return {
    id: cellId(cell),
    at: String(year),
    ...cellOf(edition, cell, look),
    extent: { from: 0, to: 1 },
    isBreak: isCountedAnew(edition.catalog, own, drawn),
    isRough: isRoughYear(edition.catalog, drawn),
    card: cellCard(edition, cell, view),
  };
}

/** The middle of the key. Since 2026.16.0 short entries stand behind each other, so that it takes no more lines with that of rough years. */
const KEY_ORDER = {
  before: ["share", "alone", "other", "counted", "few"],
  now: ["other", "share", "alone", "few", "counted"],
} as const;

/** Words for every look that may occur; the form draws those that do. */
function keyOf(edition: Edition, drawn: readonly DrawnCell[]): CellsPanel["key"] {
  const { catalog, words } = edition;
  const names = sheetNames(edition);
  const [irn, isr] = [partnerAt(catalog.subject, -1).code, partnerAt(catalog.subject, 1).code];
  const key = words.sheet.key;
  const { counted } = isOlderThan(catalog.release, "2026.27.0") ? key : words.sheet.groups;
  const tally = isOlderThan(catalog.release, "2026.28.0") ? null : tallyKey(edition, drawn);
  const entry = (look: CellLook | "break" | "rough" | "missing", label: string, partner: string | null = null) => ({
    look,
    partner,
    label,
  });
  return [
    entry("clear", key.clear(names.partner.irn), irn),
    entry("clear", key.clear(names.partner.isr), isr),
    entry("slight", key.slight),
    ...(isOlderThan(catalog.release, "2026.27.0")
      ? [entry("even", key.even)]
      : [entry("even", words.sheet.evenly.unclear), entry("equal", words.sheet.evenly.equal)]),
    ...(isOlderThan(catalog.release, "2026.16.0") ? KEY_ORDER.before : KEY_ORDER.now).map((look) =>
      entry(look, look === "counted" ? counted : key[look]),
    ),
    ...(tally === null ? [] : [entry("zero", tally)]),
    entry("missing", isOlderThan(catalog.release, "2026.21.0") ? key.missing : key.incomparable),
    entry("break", key.breaks),
    entry("rough", dotsKey(edition, drawn)),
  ];
}

import type { Edition } from "../../../edition/edition.ts";
import { DIMENSIONS, type Dimension } from "../../../model/dimensions/dimension.ts";
import { isOfAmounts } from "../../../model/dimensions/oneCountry.ts";
import { THRESHOLDS } from "../../../model/dimensions/thresholds.ts";
import { isOlderThan } from "../../../model/turn.ts";
import type { ChartSpec } from "../chartSpec.ts";
import type { Cell, CellRow } from "../formPanel.ts";

const isPale = ({ look }: Cell) => look === "slight";
const isGray = ({ look }: Cell) => look === "even" || look === "equal";
const isFilled = ({ share }: Cell) => share !== null;

/**
 * What the pale cells of a picture are, which is not the same in every row: of amounts less than twice as much, of the rest a side that is less
 * certain; what its gray cells are; and when one of several years is pale. For pages, as an embed has no room for all of it. Null where none is
 * drawn, and in releases before 2026.20.0; those before 2026.22.0 say nothing of gray cells, nor when one of several years has a side, those
 * before 2026.27.0 nothing of shares, and those before 2026.30.0 nothing of whose color shares and numbers of disputes have.
 */
export function paleCells({ words }: Edition, { forms = [], release }: Pick<ChartSpec, "forms" | "release">): string | null {
  if (isOlderThan(release, "2026.20.0")) return null;
  const rows = forms.flatMap((form) => (form.kind === "cells" ? form.groups.flatMap((group) => group.rows) : []));
  const ofLook = (isOf: (cell: Cell) => boolean) =>
    DIMENSIONS.filter((dimension) => rows.some(({ id, years }) => id === dimension && years.some(isOf)));
  const pale = ofLook(isPale);
  const isBefore = isOlderThan(release, "2026.22.0");
  const gray = isBefore ? [] : ofLook(isGray);
  const rest = (all: readonly Dimension[]) => all.filter((one) => !isOfAmounts(one));
  const told = [
    ...(pale.length === 0 ? [] : [words.sheet.pale(pale.filter(isOfAmounts), rest(pale))]),
    ...(gray.length === 0 ? [] : [words.sheet.gray(gray.filter(isOfAmounts), slightFrom(), rest(gray))]),
    ...(rows.some(({ periods }) => periods.some(isPale)) ? [words.sheet[columnsWords(release)]] : []),
    ...(rows.some(({ periods }) => periods.some(isFilled)) && !isOlderThan(release, "2026.27.0") ? [words.sheet.shareOfLast] : []),
  ];
  const all = [...told, ...(isOlderThan(release, "2026.30.0") ? [] : colorsOf(words, rows))];
  return all.length === 0 ? null : all.join(" ");
}

/** Why shares have the color of a country, and numbers of disputes none, of those that are drawn. */
function colorsOf({ sheet }: Edition["words"], rows: readonly CellRow[]): string[] {
  const hasShare = rows.some(({ years }) => years.some((cell) => isFilled(cell) && cell.partner !== null));
  const hasDisputes = rows.some(({ id, years }) => id === "disputes" && years.some(({ text }) => text !== null));
  return [...(hasShare ? [sheet.colorOfShare] : []), ...(hasDisputes ? [sheet.disputesUncolored] : [])];
}

/**
 * When a cell of five years has a side or is pale, for an embed that draws such cells of one row. Null where none is pale, and of the balance
 * sheet, whose embed has no room for it and leads to its page.
 */
export function fiveYearCells({ catalog, words }: Pick<Edition, "catalog" | "words">, { id, forms = [] }: Pick<ChartSpec, "id" | "forms">) {
  const rows = forms.flatMap((form) => (form.kind === "cells" ? form.groups.flatMap((group) => group.rows) : []));
  const isSaid = catalog.chartById.get(id)?.kind !== "sheet" && rows.some(({ periods }) => periods.some(isPale));
  return isSaid ? words.sheet.fiveYears : null;
}

/** How a release says when a cell of several years is pale. */
function columnsWords(release: string): "paleColumns" | "sidedColumns" | "fiveYears" {
  if (isOlderThan(release, "2026.22.0")) return "paleColumns";
  return isOlderThan(release, "2026.27.0") ? "sidedColumns" : "fiveYears";
}

/** From how many percent above the smaller amount on the larger one is slightly more: the lean of it is (larger − smaller) / both. */
function slightFrom(): number {
  const lean = THRESHOLDS.goods_slight_lean;
  return Math.round(((1 + lean) / (1 - lean) - 1) * 100);
}

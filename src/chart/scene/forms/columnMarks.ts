import type { ColumnsPanel } from "../../chartSpec/formPanel.ts";
import type { Rect } from "../geometry.ts";
import type { Places } from "./columnPlaces.ts";
import type { FarLabel } from "./farLabels.ts";
import { shapeOf } from "./formKey.ts";
import type { FormShape, FormText } from "./formScene.ts";
import { mark } from "./formShapes.ts";
import { LINE } from "./formText.ts";

/** Radius of a claim's mark and of a record's, in pixels. */
export const [CLAIM, RECORD] = [5.5, 3];

/** The mark of a claim in its column's place. */
export function claimMark(form: ColumnsPanel, claim: ColumnsPanel["claims"][number], places: Places, y: (n: number) => number): FormShape {
  const { x, width } = places.column(claim.window, claim.partner);
  return mark(shapeOf(form, claim.partner), x + width / 2, y(claim.value), CLAIM, "claim", claim.partner);
}

/** The mark of a figure of another count, likewise. */
export function recordMark(
  form: ColumnsPanel,
  { window, partner, value, look }: NonNullable<ColumnsPanel["records"]>[number],
  places: Places,
  y: (n: number) => number,
): FormShape {
  const { x, width } = places.column(window, partner);
  return mark(shapeOf(form, partner), x + width / 2, y(value), RECORD, look, partner);
}

/** Claims whose neighbours leave no room above them. None is left out: their figures stand further off, at most at the top of the picture. */
export function lostClaims(
  form: ColumnsPanel,
  placed: readonly FormText[],
  places: Places,
  y: (n: number) => number,
  top: number,
): FarLabel[] {
  return lost(form.claims, placed, (claim) => claimMark(form, claim, places, y).rect, { style: "figure", top });
}

/** Marks of other counts whose figures have no room beside those of the columns, likewise. */
export function lostRecords(
  form: ColumnsPanel,
  placed: readonly FormText[],
  places: Places,
  y: (n: number) => number,
  top: number,
): FarLabel[] {
  return lost(form.records ?? [], placed, (record) => recordMark(form, record, places, y).rect, { style: "label", top });
}

/**
 * The newest column of each partner whose figure has no room above it, likewise.
 *
 * @param rectOf what a column covers
 */
export function lostNewest(
  form: ColumnsPanel,
  placed: readonly FormText[],
  rectOf: (column: ColumnsPanel["columns"][number]) => Rect,
  top: number,
): FarLabel[] {
  const newest = form.partners.flatMap(
    ({ code }) => form.columns.findLast(({ partner, value }) => partner === code && value !== null) ?? [],
  );
  const named = newest.filter(({ isNamed, label, value }) => isNamed && label !== "" && value !== 0);
  return lost(named, placed, rectOf, { style: "figure", top });
}

function lost<Of extends { id: string; partner: string; label: string | null }>(
  all: readonly Of[],
  placed: readonly FormText[],
  rectOf: (one: Of) => Rect,
  { style, top }: { style: FormText["style"]; top: number },
): FarLabel[] {
  return all.flatMap((one): FarLabel[] => {
    const { id, label, partner } = one;
    if (label === null || placed.some(({ of }) => of === id)) return [];
    const rect = rectOf(one);
    return [{ text: label, style, of: id, partner, mark: rect, isAbove: true, most: (rect.y - top) / LINE }];
  });
}

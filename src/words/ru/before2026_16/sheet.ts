import type { Caution } from "../../../model/dimensions/dimension.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { cautioned } from "../../kit/cautioned.ts";
import { subjectText } from "../../naming.ts";
import { CAUTIONS as now } from "../before2026_19/sheet.ts";

/** What must be borne in mind of a row and of a cell: of imports they named one of the two countries alone. */
export const CAUTIONS: typeof now = { ...now, goods_bought: () => subjectText("former.goods_bought", "ru") };

/** The cautions of some rows or cells, as releases before 2026.16.0 word them. */
export function caution(rows: readonly Caution[], names: Pick<SheetNames, "partner">): string {
  return cautioned(rows, names, CAUTIONS);
}

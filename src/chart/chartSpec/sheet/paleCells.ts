import type { Edition } from "../../../edition/edition.ts";
import { DIMENSIONS } from "../../../model/dimensions/dimension.ts";
import { isOfAmounts } from "../../../model/dimensions/oneCountry.ts";
import { isBeforeNinthReading } from "../../../model/ninthReading.ts";
import type { ChartSpec } from "../chartSpec.ts";
import type { Cell } from "../formPanel.ts";

const isPale = ({ look }: Cell) => look === "slight";

/**
 * What the pale cells of a picture are, which is not the same in every row: of amounts less than twice as much, of the rest a side that is less
 * certain; and when one of several years is pale. For pages, as an embed has no room for it. Null where none is drawn, and in releases before
 * 2026.20.0.
 */
export function paleCells({ words }: Edition, { forms = [], release }: Pick<ChartSpec, "forms" | "release">): string | null {
  if (isBeforeNinthReading(release)) return null;
  const rows = forms.flatMap((form) => (form.kind === "cells" ? form.groups.flatMap((group) => group.rows) : []));
  const pale = DIMENSIONS.filter((dimension) => rows.some(({ id, years }) => id === dimension && years.some(isPale)));
  const ofYears =
    pale.length === 0
      ? []
      : [
          words.sheet.pale(
            pale.filter(isOfAmounts),
            pale.filter((one) => !isOfAmounts(one)),
          ),
        ];
  const ofColumns = rows.some(({ periods }) => periods.some(isPale)) ? [words.sheet.paleColumns] : [];
  const told = [...ofYears, ...ofColumns];
  return told.length === 0 ? null : told.join(" ");
}

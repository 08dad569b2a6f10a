import type { Caution } from "../../../model/dimensions/dimension.ts";
import type { NotClaimed } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { cautioned } from "../../kit/cautioned.ts";
import { CAUTIONS as cautions } from "../before2026_16/sheet.ts";
import { inCase } from "../names.ts";
import { capitalPeriod, notClaimed, REASONS as reasons } from "../sheetNotClaimed.ts";

type Partners = Pick<SheetNames, "partner">;

/** Cautions as releases before 2026.11.0 word them: of gray years they name the methods alone. */
export const CAUTIONS: typeof cautions = {
  ...cautions,
  events: ({ partner }) =>
    `События, о которых решили сообщить статьи, с баллами по единому правилу. Индекс сдвигает в сторону ${inCase(partner.isr, "genitive")} и один лишь конфликт с ${inCase(partner.irn, "instrumental")}. В серые годы методы расходятся.`,
};

/** Why a row says nothing in the sentence, as releases before 2026.11.0 word it. */
export const REASONS: typeof reasons = {
  ...reasons,
  an_index: (cell, names) =>
    cell === null || cell.strength === "clear"
      ? reasons.an_index(cell, names)
      : `Это индекс того, о чём решили сообщить статьи. ${capitalPeriod(cell)} методы расходятся.`,
};

/** The balance sheet as releases before 2026.11.0 word it. */
export const sheet = {
  caution: (rows: readonly Caution[], names: Partners) => cautioned(rows, names, CAUTIONS),
  noNumber: "Строки измеряют разное, за разные годы и с разной тщательностью, поэтому мы не сводим их в одно число.",
  notClaimed: (row: NotClaimed, names: SheetNames) => notClaimed(row, names, REASONS),
};

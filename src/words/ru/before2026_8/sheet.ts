import type { Caution, Dimension, Strength } from "../../../model/dimensions/dimension.ts";
import type { NotClaimed } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { cautioned } from "../../kit/cautioned.ts";
import { sheet as later } from "../before2026_9/sheet.ts";
import { CAUTIONS as cautions } from "../before2026_11/sheet.ts";
import { sheet as now } from "../before2026_19/sheet.ts";
import { inCase } from "../names.ts";
import { periodInWords } from "../period.ts";
import { notClaimed } from "../sheetNotClaimed.ts";
import { REASONS } from "./sheetNotClaimed.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { sheetSentence, sheetTitle } from "./sheetSentence.ts";

type Partners = Pick<SheetNames, "partner">;

const DIMENSIONS: Record<Dimension, string> = {
  ...later.dimension,
  visitors: "Приезжие",
  visits: "Найденные официальные визиты",
};

const CAUTIONS: typeof cautions = {
  ...cautions,
  doubtful_figure: () => "Одна из цифр сомнительна или получена из округлённой доли.",
  rounded_to_zero: () => "В источнике напечатан 0: это округлённая цифра, а не полное отсутствие.",
  upper_bound_for_irn: ({ partner }) =>
    `Верхняя граница для ${inCase(partner.irn, "genitive")}: в цифру входит экспорт, о котором сообщает сам ${partner.irn}.`,
  no_lean: () => "Не признак крена: средняя страна-член сама стоит далеко на одной стороне.",
};

/** The balance as measured, as releases before 2026.8.0 word it. */
export const sheet = {
  refusedName: "Цифры, которые нельзя сравнивать",
  dimension: DIMENSIONS,
  group: {
    ...later.group,
    irn_only: ({ partner }: Partners) => `Учтён только ${partner.irn}`,
    isr_only: ({ partner }: Partners) => `Учтён только ${partner.isr}`,
    not_claimed: () => "Сегодня неясно или не мера крена",
  },
  strength: {
    ...now.strength,
    one_sided: "учтена только одна из двух",
    counted: "посчитано, но не признак крена",
  } satisfies Record<Strength, string>,
  other: { ...now.other, none_found: "источник не называет ни одной", not_counted: "никто не считает" },
  caution: (rows: readonly Caution[], names: Partners) => cautioned(rows, names, CAUTIONS),
  refusal: {
    ...now.refusal,
    different_direction: "Одна цифра — о том, что идёт туда, другая — о том, что идёт обратно.",
    different_basis: "Цифры посчитаны по-разному. Способа счёта, в котором за этот год есть обе страны, нет.",
    different_period: "Цифры относятся к разным частям года, а части на целый год не пересчитываются.",
  },
  threshold: {
    ...now.threshold,
    votes_oic: "Голосования, словами: «как и средняя страна ОИС», если разница не больше этой.",
    arms_most_share: "Вооружения, словами: «бо́льшая часть своих учтённых вооружений» — начиная с этой доли, в процентах.",
  },
  ...sheetPicture,
  cellHeading: (dimension: Dimension, period: string) => `${DIMENSIONS[dimension]}, ${periodInWords(period)}`,
  sentence: sheetSentence,
  title: sheetTitle,
  notClaimed: (row: NotClaimed, names: SheetNames) => notClaimed(row, names, REASONS),
};

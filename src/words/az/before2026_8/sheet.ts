import type { Dimension } from "../../../model/dimensions/dimension.ts";
import type { NotClaimed } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { sheet as later } from "../before2026_9/sheet.ts";
import { sheet as now } from "../before2026_11/sheet.ts";
import { periodInWords } from "../period.ts";
import { notClaimed } from "../sheetNotClaimed.ts";
import { REASONS } from "./sheetNotClaimed.ts";
import { sheetPicture } from "./sheetPicture.ts";
import { sheetSentence, sheetTitle } from "./sheetSentence.ts";

type Partners = Pick<SheetNames, "partner">;

const dimension: Record<Dimension, string> = { ...later.dimension, visits: "Tapılan rəsmi səfərlər" };

/** The balance as measured, as releases before 2026.8.0 word it. */
export const sheet = {
  dimension,
  group: {
    ...now.group,
    not_claimed: () => "Bu gün qeyri-müəyyəndir və ya meyil ölçüsü deyil",
    irn_only: ({ partner }: Partners) => `Qeydlərdə yalnız ${partner.irn}`,
    isr_only: ({ partner }: Partners) => `Qeydlərdə yalnız ${partner.isr}`,
  },
  strength: { ...now.strength, one_sided: "qeydlərdə ikisindən yalnız biri", few: "nəticə üçün çox az" },
  threshold: {
    ...now.threshold,
    votes_oic: "Səsvermələr, sözlə: fərq bundan böyük deyilsə, “orta İƏT üzvü kimi”.",
    arms_most_share: "Silah, sözlə: faizlə bu paydan başlayaraq “qeydə alınmış silahlarının çoxu”.",
    visits_least: "Səfərlər: beş ildə bundan azı nəticə üçün çox azdır.",
  },
  ...sheetPicture,
  cellHeading: (row: Dimension, period: string) => `${dimension[row]}, ${periodInWords(period)}`,
  sentence: sheetSentence,
  title: sheetTitle,
  notClaimed: (row: NotClaimed, names: SheetNames) => notClaimed(row, names, REASONS),
};

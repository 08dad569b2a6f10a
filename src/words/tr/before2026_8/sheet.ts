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

const dimension: Record<Dimension, string> = { ...later.dimension, visits: "Bulunan resmî ziyaretler" };

/** The balance as measured, as releases before 2026.8.0 word it. */
export const sheet = {
  dimension,
  group: {
    ...now.group,
    not_claimed: () => "Bugün belirsiz veya eğilim ölçüsü değil",
    irn_only: ({ partner }: Partners) => `Yalnızca ${partner.irn} kayıtlı`,
    isr_only: ({ partner }: Partners) => `Yalnızca ${partner.isr} kayıtlı`,
  },
  strength: { ...now.strength, one_sided: "ikisinden yalnızca biri kayıtlı", few: "bir şey söylemek için çok az" },
  threshold: {
    ...now.threshold,
    votes_oic: "Oylamalar, sözle: fark bundan büyük değilse “ortalama İİT üyesi gibi”.",
    arms_most_share: "Silahlar, sözle: yüzde olarak bu paydan itibaren “kayıtlı silahlarının çoğu”.",
    visits_least: "Ziyaretler: beş yılda bundan azı bir şey söylemek için çok azdır.",
  },
  ...sheetPicture,
  cellHeading: (row: Dimension, period: string) => `${dimension[row]}, ${periodInWords(period)}`,
  sentence: sheetSentence,
  title: sheetTitle,
  notClaimed: (row: NotClaimed, names: SheetNames) => notClaimed(row, names, REASONS),
};

import type { NotClaimed } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { formerWords } from "../../kit/formerWords.ts";
import { sheet as now } from "../before2026_13.ts";
import { notClaimed, REASONS as reasons, years } from "../sheetNotClaimed.ts";
import { inYearSpan, yearsNamed } from "../when.ts";
import { sheetPicture } from "./sheetPicture.ts";

/** Why a row says nothing in the sentence, as releases before 2026.11.0 word it. */
export const REASONS: typeof reasons = {
  ...reasons,
  not_clear: (cell, names) =>
    cell?.strength === "slight" ? `${years(cell, inYearSpan)} aydın deyil: fərq cüzidir.` : reasons.not_clear(cell, names),
  an_index: (cell, names) =>
    cell === null || cell.strength === "clear"
      ? reasons.an_index(cell, names)
      : `Məqalələrin bildirməyi seçdiklərinin indeksidir. ${years(cell, yearsNamed)} üçün metodlar üst-üstə düşmür.`,
};

/** The balance sheet as releases before 2026.11.0 word it. */
export const sheet = {
  group: { ...now.group, not_claimed: () => "İndi qeyri-müəyyən, köhnə və ya meyil əlaməti deyil" },
  strength: { ...now.strength, slight: "cüzi" },
  threshold: { ...now.threshold, goods_slight_lean: "Mallar: bu balansdan başlayaraq cüzidir." },
  caution: formerWords(now.caution, [["metodlar, oxunuşlar və ya ən kənar parametrlər üst-üstə düşmür", "metodlar üst-üstə düşmür"]]),
  ...sheetPicture,
  key: { ...now.key, rough: "az etibarlı rəqəm" },
  notClaimed: (row: NotClaimed, names: SheetNames) => notClaimed(row, names, REASONS),
};

import type { NotClaimed } from "../../../model/dimensions/sentence.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { type Former, formerWords } from "../../kit/formerWords.ts";
import { sheet as now } from "../before2026_16/sheet.ts";
import { inYears, notClaimed, REASONS as reasons } from "../sheetNotClaimed.ts";

/** Of gray years the methods alone were named. */
const GRAY: Former[] = [["yöntemler, okumalar veya uç ayarlar uyuşmuyor", "yöntemler uyuşmuyor"]];

/** Why a row says nothing in the sentence, as releases before 2026.11.0 word it. */
export const REASONS: typeof reasons = {
  ...reasons,
  an_index: (cell, names) =>
    cell === null || cell.strength === "clear"
      ? reasons.an_index(cell, names)
      : `Makalelerin bildirmeyi seçtiği olayların endeksi. ${inYears(cell)} yöntemler uyuşmuyor.`,
};

/** The balance sheet as releases before 2026.11.0 word it. */
export const sheet = {
  group: { ...now.group, not_claimed: () => "Bugün belirsiz, eski veya eğilim göstergesi değil" },
  strength: now.strength,
  threshold: now.threshold,
  caution: formerWords(now.caution, GRAY),
  key: { ...now.key, rough: "az güvenilir rakam" },
  notClaimed: (row: NotClaimed, names: SheetNames) => notClaimed(row, names, REASONS),
};

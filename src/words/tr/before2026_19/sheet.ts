import type { Caution } from "../../../model/dimensions/dimension.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { cautioned } from "../../kit/cautioned.ts";
import { cellYears } from "../../kit/cellYears.ts";
import { formerSheetMethod } from "../../kit/formerMethod.ts";
import { formerWords } from "../../kit/formerWords.ts";
import { SHEET } from "../before2026_23.ts";
import { sheet as today } from "../before2026_30/sheet.ts";
import { sheetPicturePhrases } from "../before2026_30/sheetPicture.ts";
import { SHEET_METHOD } from "../before2026_30.ts";
import { dative, genitive, instrumental } from "../cases.ts";
import { CAUTIONS as nowCautions } from "../sheet.ts";
import { sheetPictureIn } from "../sheetPicture.ts";
import { yearList } from "../yearList.ts";

/** The balance sheet as releases before 2026.23.0 word it. */
const now = formerWords(today, SHEET);

type Partners = Pick<SheetNames, "partner">;

/** What is counted and is no measure of leaning was called no sign of it, as if the count had found none. */
const NO_SIGN = "sayılıyor, ama eğilim göstergesi değil";

/** Cautions as releases before 2026.19.0 word them in Turkish: of the two countries they named what one does. */
export const CAUTIONS: typeof nowCautions = {
  ...nowCautions,
  upper_bound_for_irn: ({ partner }) =>
    `${partner.irn} için üst sınır: Rakam, ${genitive(partner.irn)} kendi bildirdiği ihracatı da içeriyor.`,
  disputes: ({ partner }) =>
    `Bir araştırma listesindeki silahlı anlaşmazlıklar. ${instrumental(partner.irn)} bir anlaşmazlık, ${dative(partner.isr)} doğru bir adım değildir.`,
  events: ({ partner }) =>
    `Makalelerin bildirmeyi seçtiği, kurala göre puanlanan olaylar. Tek başına ${instrumental(partner.irn)} çatışma da endeksi ${dative(partner.isr)} doğru götürür. Gri yıllarda yöntemler, okumalar veya uç ayarlar uyuşmuyor.`,
};

/** Phrases of the picture of the balance sheet that releases before 2026.19.0 have otherwise. */
export const phrases: typeof sheetPicturePhrases = { ...sheetPicturePhrases, counted: NO_SIGN };

/** The balance sheet as releases before 2026.19.0 word it in Turkish. */
export const sheet: typeof now = {
  ...now,
  // Made from the words of now, the method too: releases before have it as 2026.29.0 has.
  method: formerSheetMethod(now.method, SHEET_METHOD),
  latestLabel: "son sayım",
  group: { ...now.group, not_claimed: () => "Bugün belirsiz, çok eski veya eğilim ölçüsü olmayan" },
  strength: { ...now.strength, counted: NO_SIGN },
  key: { ...now.key, counted: "sayılıyor, eğilim göstergesi değil" },
  cellSays: sheetPictureIn(phrases).cellSays,
  outlinedShare: (cells: Parameters<typeof cellYears>[0]) =>
    cellYears(cells, {
      names: sheetPicturePhrases.rows,
      yearList,
      say: (each) => `Bir bölümü dolu çerçeve bir ülkenin payıdır, ötekinden tespit edilmedi: ${each.join("; ")}.`,
    }),
  caution: (cautions: readonly Caution[], names: Partners) => cautioned(cautions, names, CAUTIONS),
};

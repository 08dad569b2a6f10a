import type { Caution } from "../../../model/dimensions/dimension.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { cautioned } from "../../kit/cautioned.ts";
import { cellYears } from "../../kit/cellYears.ts";
import { formerSheetMethod } from "../../kit/formerMethod.ts";
import { formerWords } from "../../kit/formerWords.ts";
import { SHEET } from "../before2026_23.ts";
import { CAUTIONS as nowCautions, sheet as today } from "../before2026_30/sheet.ts";
import { sheetPicturePhrases } from "../before2026_30/sheetPicture.ts";
import { SHEET_METHOD } from "../before2026_30.ts";
import { inCase } from "../cases.ts";
import { sheetPictureIn } from "../sheetPicture.ts";
import { yearList } from "../yearList.ts";

/** The balance sheet as releases before 2026.23.0 word it. */
const now = formerWords(today, SHEET);

type Partners = Pick<SheetNames, "partner">;

/** What is counted and is no measure of leaning was called no sign of it, as if the count had found none. */
const NO_SIGN = "sayılıb, amma meyil əlaməti deyil";

const to = (name: string) => inCase(name, "dative");
const withWhom = (name: string) => inCase(name, "instrumental");

/** Cautions as releases before 2026.19.0 word them in Azerbaijani: of the two countries they named what one does. */
export const CAUTIONS: typeof nowCautions = {
  ...nowCautions,
  doubtful_figure: () => "Rəqəmlərdən biri şübhəlidir və ya yuvarlaqlaşdırılmış məzənnədən alınıb.",
  upper_bound_for_irn: ({ partner }) =>
    `${partner.irn} üçün yuxarı hədd: rəqəmə ${inCase(partner.irn, "genitive")} özünün bildirdiyi ixrac daxildir.`,
  disputes: ({ partner }) =>
    `Tədqiqat siyahısından hərbi qarşıdurmalar. ${withWhom(partner.irn)} mübahisə ${to(partner.isr)} doğru addım deyil.`,
  events: ({ partner }) =>
    `Məqalələrin bildirməyi seçdiyi, qayda üzrə bal verilmiş hadisələr. Təkcə ${withWhom(partner.irn)} münaqişə indeksi ${to(partner.isr)} doğru aparır. Boz illərdə metodlar, oxunuşlar və ya ən kənar parametrlər üst-üstə düşmür.`,
};

/** Phrases of the picture of the balance sheet that releases before 2026.19.0 have otherwise. */
export const phrases: typeof sheetPicturePhrases = { ...sheetPicturePhrases, counted: NO_SIGN };

/** The balance sheet as releases before 2026.19.0 word it in Azerbaijani. */
export const sheet: typeof now = {
  ...now,
  // Made from the words of now, the method too: releases before have it as 2026.29.0 has.
  method: formerSheetMethod(now.method, SHEET_METHOD),
  latestLabel: "son sayım",
  group: { ...now.group, not_claimed: () => "İndi qeyri-müəyyən, çox köhnə və ya meyil ölçüsü olmayan" },
  strength: { ...now.strength, counted: NO_SIGN },
  key: { ...now.key, counted: "sayılıb, meyil əlaməti deyil" },
  cellSays: sheetPictureIn(phrases).cellSays,
  outlinedShare: (cells: Parameters<typeof cellYears>[0]) =>
    cellYears(cells, {
      names: sheetPicturePhrases.rows,
      yearList,
      say: (each) => `Qismən dolu çərçivə bir ölkənin payıdır, o birindən tapılmayıb: ${each.join("; ")}.`,
    }),
  caution: (cautions: readonly Caution[], names: Partners) => cautioned(cautions, names, CAUTIONS),
};

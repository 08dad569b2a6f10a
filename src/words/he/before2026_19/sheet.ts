import type { Caution, Cell } from "../../../model/dimensions/dimension.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { cautioned } from "../../kit/cautioned.ts";
import { cellYears } from "../../kit/cellYears.ts";
import { formerSheetMethod } from "../../kit/formerMethod.ts";
import { formerWords } from "../../kit/formerWords.ts";
import { SHEET } from "../before2026_23.ts";
import { sheet as later, SHEET_METHOD } from "../before2026_30.ts";
import { kit } from "../kit.ts";
import { prefixed } from "../prefixed.ts";
import { CAUTIONS as nowCautions, sheet as today } from "../sheet.ts";
import { ROWS } from "../sheetPicture.ts";
import { yearList } from "../yearList.ts";

/** The balance sheet as releases before 2026.23.0 word it. */
const now = formerWords({ ...today, ...later }, SHEET);

type Partners = Pick<SheetNames, "partner">;

/** What is counted and is no measure of leaning was called no sign of it, as if the count had found none. */
const NO_SIGN = "נספר, אבל אינו סימן לנטייה";

/** Cautions as releases before 2026.19.0 word them in Hebrew: of the two countries they named what one does. */
export const CAUTIONS: typeof nowCautions = {
  ...nowCautions,
  upper_bound_for_irn: ({ partner }) => `גבול עליון ${prefixed("ל", partner.irn)}: הנתון כולל את היצוא ש${partner.irn} עצמה מדווחת עליו.`,
  disputes: ({ partner }) => `סכסוכים צבאיים מרשימה מחקרית. מריבה עם ${partner.irn} אינה צעד לעבר ${partner.isr}.`,
  events: ({ partner }) =>
    `אירועים שהמאמרים בחרו לדווח עליהם, בניקוד לפי כלל. עימות עם ${partner.irn} לבדו מזיז את המדד לעבר ${partner.isr}. בשנים אפורות השיטות, הקריאות או הגדרות הקיצון חלוקות.`,
};

/** The balance sheet as releases before 2026.19.0 word it in Hebrew. */
export const sheet: typeof now = {
  ...now,
  // Made from the words of now, the method too: releases before have it as 2026.29.0 has.
  method: formerSheetMethod(now.method, SHEET_METHOD),
  latestLabel: "הנתון האחרון",
  group: { ...now.group, not_claimed: () => "לא ברור היום, לא עדכני או לא סימן לנטייה" },
  strength: { ...now.strength, counted: NO_SIGN },
  key: { ...now.key, counted: "נספר, אינו סימן לנטייה" },
  cellSays: (cell: Cell, names: Partners) => (cell.strength === "counted" ? NO_SIGN : now.cellSays(cell, names)),
  outlinedShare: (cells: Parameters<typeof cellYears>[0]) =>
    cellYears(cells, {
      names: ROWS,
      yearList,
      say: (each) => `מסגרת מלאה בחלקה היא חלקה של מדינה אחת, ומן האחרת לא נמצא דבר: ${kit.semicolons(each)}.`,
    }),
  caution: (cautions: readonly Caution[], names: Partners) => cautioned(cautions, names, CAUTIONS),
};

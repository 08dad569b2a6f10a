import type { Caution, Cell } from "../../../model/dimensions/dimension.ts";
import type { SheetNames } from "../../en/sheetNames.ts";
import { cautioned } from "../../kit/cautioned.ts";
import { cellYears } from "../../kit/cellYears.ts";
import { formerSheetMethod } from "../../kit/formerMethod.ts";
import { formerWords } from "../../kit/formerWords.ts";
import { SHEET } from "../before2026_23.ts";
import { sheet as later, SHEET_METHOD } from "../before2026_30.ts";
import { kit } from "../kit.ts";
import { CAUTIONS as nowCautions, sheet as today } from "../sheet.ts";
import { ROWS } from "../sheetPicture.ts";
import { yearList } from "../yearList.ts";

/** The balance sheet as releases before 2026.23.0 word it. */
const now = formerWords({ ...today, ...later }, SHEET);

type Partners = Pick<SheetNames, "partner">;

/** What is counted and is no measure of leaning was called no sign of it, as if the count had found none. */
const NO_SIGN = "شمرده شده، اما نشانهٔ گرایش نیست";

/** Cautions as releases before 2026.19.0 word them in Persian: of the two countries they named what one does. */
export const CAUTIONS: typeof nowCautions = {
  ...nowCautions,
  upper_bound_for_irn: ({ partner }) => `کران بالا برای ${partner.irn}: این رقم صادراتی را که خودِ ${partner.irn} گزارش می‌کند در بر دارد.`,
  disputes: ({ partner }) => `مناقشه‌های مسلحانه از فهرستی پژوهشی. کشمکش با ${partner.irn} گامی به سوی ${partner.isr} نیست.`,
  events: ({ partner }) =>
    `رویدادهایی که مقاله‌ها برای گزارش برگزیدند، با امتیاز طبق قاعده. ستیز با ${partner.irn} به‌تنهایی شاخص موازنه را به سوی ${partner.isr} می‌برد. در سال‌های خاکستری روش‌ها، خوانش‌ها یا حالت‌های حدی هم‌نظر نیستند.`,
};

/** The balance sheet as releases before 2026.19.0 word it in Persian. */
export const sheet: typeof now = {
  ...now,
  // Made from the words of now, the method too: releases before have it as 2026.29.0 has.
  method: formerSheetMethod(now.method, SHEET_METHOD),
  latestLabel: "تازه‌ترین آمار",
  group: { ...now.group, not_claimed: () => "امروز نامشخص، خیلی قدیمی یا بدون نشانهٔ گرایش" },
  strength: { ...now.strength, counted: NO_SIGN },
  key: { ...now.key, counted: "شمرده شده، نشانهٔ گرایش نیست" },
  aside: { ...now.aside, no_sign: "نشانهٔ گرایش نیست" },
  cellSays: (cell: Cell, names: Partners) => (cell.strength === "counted" ? NO_SIGN : now.cellSays(cell, names)),
  outlinedShare: (cells: Parameters<typeof cellYears>[0]) =>
    cellYears(cells, {
      names: ROWS,
      yearList,
      say: (each) => `نیمه‌پُر، سهم یک کشور: ${kit.semicolons(each)}.`,
    }),
  caution: (cautions: readonly Caution[], names: Partners) => cautioned(cautions, names, CAUTIONS),
};

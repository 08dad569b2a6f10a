import { formerWords } from "../../kit/formerWords.ts";
import { subjectText } from "../../naming.ts";
import { sheet as now } from "../before2026_19/sheet.ts";

/** The balance sheet as releases before 2026.16.0 word it: of imports they named one of the two countries alone. */
export const sheet: typeof now = {
  ...now,
  caution: formerWords(now.caution, [[subjectText("caution.goods_bought", "az"), subjectText("former.goods_bought", "az")]]),
};

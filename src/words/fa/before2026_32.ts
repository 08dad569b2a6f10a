import type { Words } from "../en.ts";
import { formerSheetMethod } from "../kit/formerMethod.ts";
import type { Former } from "../kit/formerWords.ts";

/** Of the row for oil it was said that it points to neither side in words that can be read as “does not mention”. */
const OBJECTIONS: readonly Former[] = [["ردیف نفت هیچ سویی را نشان نمی‌دهد", "ردیف نفت به هیچ سویی اشاره ندارد"]];

/** The words that pinned addresses of releases before 2026.32.0 go on saying of their data, where those of now are others. */
export function before2026_32(now: Words): Words {
  return { ...now, sheet: { ...now.sheet, method: formerSheetMethod(now.sheet.method, OBJECTIONS) } };
}

import type { Words } from "../en.ts";
import { formerWords } from "../kit/formerWords.ts";
import { caution } from "./before2026_16/sheet.ts";
import { sheetSentence, sheetTitle } from "./before2026_16/sheetSentence.ts";

/**
 * The words that pinned addresses of releases before 2026.16.0 go on saying of their data, where those of now are others. Pages about the
 * site, menus and forms are of today.
 */
export function before2026_16(now: Words): Words {
  return {
    ...now,
    event: formerWords(now.event, [["Readers' comments are never scored", "Readers' comments never are"]]),
    sheet: {
      ...now.sheet,
      caution,
      sentence: sheetSentence,
      title: sheetTitle,
    },
  };
}

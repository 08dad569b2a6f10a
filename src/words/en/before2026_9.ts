import type { Words } from "../en.ts";
import { headline } from "./before2026_9/headline.ts";
import { sheet } from "./before2026_9/sheet.ts";

/**
 * The words that pinned addresses of releases before 2026.9.0 go on saying of their data, where those of now are others. Pages about the
 * site, menus and forms are of today.
 */
export function before2026_9(now: Words): Words {
  return {
    ...now,
    headline,
    sheet: { ...now.sheet, ...sheet },
  };
}

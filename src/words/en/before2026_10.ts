import type { Words } from "../en.ts";
import { sheet } from "./before2026_10/sheet.ts";

/**
 * The words that pinned addresses of releases before 2026.10.0 go on saying of their data, where those of now are others. Pages about the
 * site, menus and forms are of today.
 */
export function before2026_10(now: Words): Words {
  return {
    ...now,
    sheet: { ...now.sheet, ...sheet },
  };
}

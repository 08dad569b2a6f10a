import type { Words } from "../en.ts";
import { sheet } from "./before2026_11/sheet.ts";

/**
 * The words that pinned addresses of releases before 2026.11.0 go on saying of their data, where those of now are others. Pages about the
 * site, menus and forms are of today.
 */
export function before2026_11(now: Words): Words {
  return {
    ...now,
    balance: { ...now.balance, verdict: (partner) => (partner === null ? "The methods disagree" : now.balance.verdict(partner)) },
    sheet: { ...now.sheet, ...sheet },
  };
}

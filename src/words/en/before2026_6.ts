import type { Words } from "../en.ts";
import { balance } from "./before2026_6/balance.ts";
import { check } from "./before2026_6/check.ts";
import { claimForm } from "./before2026_6/claimForm.ts";
import { dashboard } from "./before2026_6/dashboard.ts";
import { facts } from "./before2026_6/facts.ts";
import { headline } from "./before2026_6/headline.ts";

/**
 * The words that pinned addresses of releases before 2026.6.0 go on saying of their data, where those of now are others. Pages about the
 * site, menus and forms are of today.
 */
export function before2026_6(now: Words): Words {
  return {
    ...now,
    balance: { ...now.balance, ...balance },
    check: { ...now.check, ...check },
    claimForm: { ...now.claimForm, ...claimForm },
    dashboard: { ...now.dashboard, ...dashboard },
    facts: { ...now.facts, ...facts },
    headline,
  };
}

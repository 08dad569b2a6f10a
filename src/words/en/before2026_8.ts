import type { Words } from "../en.ts";
import { balance } from "./before2026_8/balance.ts";
import { check } from "./before2026_8/check.ts";
import { claimForm } from "./before2026_8/claimForm.ts";
import { event } from "./before2026_8/event.ts";
import { facts } from "./before2026_8/facts.ts";
import { indexPicture } from "./before2026_8/indexPicture.ts";
import { numberPage } from "./before2026_8/numberPage.ts";
import { sheet } from "./before2026_8/sheet.ts";

/**
 * The words that pinned addresses of releases before 2026.8.0 go on saying of their data, where those of now are others. Pages about the
 * site, menus and forms are of today.
 */
export function before2026_8(now: Words): Words {
  return {
    ...now,
    balance: { ...now.balance, ...balance },
    check: { ...now.check, ...check },
    claimForm: { ...now.claimForm, ...claimForm },
    event: { ...now.event, ...event },
    facts: { ...now.facts, ...facts },
    indexPicture: { ...now.indexPicture, ...indexPicture },
    numberPage: { ...now.numberPage, ...numberPage },
    sheet: { ...now.sheet, ...sheet },
  };
}

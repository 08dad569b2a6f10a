import type { SheetSentence } from "../../model/dimensions/sentence.ts";
import type { SharedOccasions } from "../../model/occasions.ts";
import type { Words } from "../en.ts";
import { titlePhrases } from "./before2026_21/sheetSentence.ts";
import type { SheetNames } from "./sheetNames.ts";
import { sheetTitle } from "./sheetSentence.ts";

/**
 * The words that pinned addresses of releases before 2026.21.0 go on saying of their data, where those of now are others. Pages about the
 * site, menus and forms are of today.
 */
export function before2026_21(now: Words): Words {
  const { dashboard, lists } = now;
  const occasions = (n: number) => `on ${n} ${n === 1 ? "occasion" : "occasions"}`;
  return {
    ...now,
    // An occasion is also what a record has alone, without the event on it.
    dashboard: {
      ...dashboard,
      factCheck: {
        ...dashboard.factCheck,
        onOccasions: (shared: SharedOccasions) => `${shared.dates} of them ${occasions(shared.occasions)}`,
      },
    },
    lists: {
      ...lists,
      checks: { ...lists.checks, datesOn: (shared: SharedOccasions) => `${shared.dates} dates of events ${occasions(shared.occasions)}` },
    },
    sheet: { ...now.sheet, title: (sentence: SheetSentence, names: SheetNames) => sheetTitle(sentence, names, titlePhrases) },
  };
}

import type { Words } from "../en.ts";
import { sheet } from "./before2026_18/sheet.ts";
import { votesYears } from "./before2026_18/votesYears.ts";

/**
 * The words that pinned addresses of releases before 2026.18.0 go on saying of their data, where those of now are others. Pages about the
 * site, menus and forms are of today.
 */
export function before2026_18(now: Words): Words {
  const { dashboard, event, glossary } = now;
  return {
    ...now,
    event: { ...event, ofOneEpisode: (n: string) => `${n} part of one episode` },
    dashboard: {
      ...dashboard,
      events: { ...dashboard.events, heading: "Latest events" },
      factCheck: { ...dashboard.factCheck, dateOnly: (n: number) => `${n} by date only` },
    },
    // It was not explained, nor linked where it stands.
    glossary: { ...glossary, entries: glossary.entries.filter(({ id }) => id !== "implied") },
    pair: { ...now.pair, votesYears },
    sheet: { ...now.sheet, ...sheet },
  };
}

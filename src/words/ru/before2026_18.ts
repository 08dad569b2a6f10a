import type { Words } from "../en.ts";
import { votesYears } from "./before2026_18/votesYears.ts";

/** The words that pinned addresses of releases before 2026.18.0 go on saying of their data in Russian, where those of now are others. */
export function before2026_18(now: Words): Words {
  const { dashboard, event, glossary } = now;
  return {
    ...now,
    event: { ...event, ofOneEpisode: (n: string) => `из одного эпизода: ${n}` },
    dashboard: {
      ...dashboard,
      events: { ...dashboard.events, heading: "Последние события" },
      factCheck: { ...dashboard.factCheck, dateOnly: (n: number) => `${n} только по дате` },
    },
    glossary: { ...glossary, entries: glossary.entries.filter(({ id }) => id !== "implied") },
    pair: { ...now.pair, votesYears },
    sheet: {
      ...now.sheet,
      aside: { ...now.sheet.aside, too_old: () => "устарело", no_sign: "не признак склонности" },
    },
  };
}

import type { Words } from "../en.ts";
import { votesYears } from "./before2026_18/votesYears.ts";

/** The words that pinned addresses of releases before 2026.18.0 go on saying of their data in Hebrew, where those of now are others. */
export function before2026_18(now: Words): Words {
  const { dashboard, event, glossary } = now;
  return {
    ...now,
    event: { ...event, ofOneEpisode: (n: string) => `${n} מהם חלק מפרשה אחת` },
    dashboard: {
      ...dashboard,
      events: { ...dashboard.events, heading: "האירועים האחרונים" },
      factCheck: { ...dashboard.factCheck, dateOnly: (n: number) => `${n} לפי התאריך בלבד` },
    },
    glossary: { ...glossary, entries: glossary.entries.filter(({ id }) => id !== "implied") },
    pair: { ...now.pair, votesYears },
    sheet: {
      ...now.sheet,
      aside: { ...now.sheet.aside, too_old: () => "ישן מדי", no_sign: "לא סימן לנטייה" },
    },
  };
}

import type { Words } from "../en.ts";
import { votesYears } from "./before2026_18/votesYears.ts";

/** The words that pinned addresses of releases before 2026.18.0 go on saying of their data in Azerbaijani, where those of now are others. */
export function before2026_18(now: Words): Words {
  const { dashboard, event, glossary } = now;
  return {
    ...now,
    event: { ...event, ofOneEpisode: (n: string) => `bir epizodun hissəsi: ${n}` },
    dashboard: {
      ...dashboard,
      events: { ...dashboard.events, heading: "Son hadisələr" },
      factCheck: { ...dashboard.factCheck, dateOnly: (n: number) => `yalnız tarixə görə: ${n}` },
    },
    glossary: { ...glossary, entries: glossary.entries.filter(({ id }) => id !== "implied") },
    pair: { ...now.pair, votesYears },
    sheet: {
      ...now.sheet,
      group: { ...now.sheet.group, not_claimed: () => "İndi qeyri-müəyyən, çox köhnə və ya meyil əlaməti olmayan" },
      aside: { ...now.sheet.aside, too_old: () => "çox köhnə", no_sign: "meyil əlaməti deyil" },
    },
  };
}

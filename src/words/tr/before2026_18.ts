import type { Words } from "../en.ts";
import { votesYears } from "./before2026_18/votesYears.ts";

/** The words that pinned addresses of releases before 2026.18.0 go on saying of their data in Turkish, where those of now are others. */
export function before2026_18(now: Words): Words {
  const { dashboard, event, glossary } = now;
  return {
    ...now,
    event: { ...event, ofOneEpisode: (n: string) => `tek bir bütünün parçası: ${n}` },
    dashboard: {
      ...dashboard,
      events: { ...dashboard.events, heading: "Son olaylar" },
      factCheck: { ...dashboard.factCheck, dateOnly: (n: number) => `yalnızca tarihe göre: ${n}` },
    },
    glossary: { ...glossary, entries: glossary.entries.filter(({ id }) => id !== "implied") },
    pair: { ...now.pair, votesYears },
    sheet: {
      ...now.sheet,
      group: { ...now.sheet.group, not_claimed: () => "Bugün belirsiz, çok eski veya eğilim göstergesi olmayan" },
      aside: { ...now.sheet.aside, too_old: () => "çok eski", no_sign: "eğilim göstergesi değil" },
    },
  };
}

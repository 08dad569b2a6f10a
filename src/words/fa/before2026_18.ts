import type { Words } from "../en.ts";
import { votesYears } from "./before2026_18/votesYears.ts";
import { kit } from "./kit.ts";

/** The words that pinned addresses of releases before 2026.18.0 go on saying of their data in Persian, where those of now are others. */
export function before2026_18(now: Words): Words {
  const { dashboard, event, glossary } = now;
  return {
    ...now,
    event: { ...event, ofOneEpisode: (n: string) => `${n} مورد بخشی از یک رشته‌رویداد` },
    dashboard: {
      ...dashboard,
      events: { ...dashboard.events, heading: "تازه‌ترین رویدادها" },
      factCheck: { ...dashboard.factCheck, dateOnly: (n: number) => `${kit.number(n)} مورد تنها از نظر تاریخ` },
    },
    glossary: { ...glossary, entries: glossary.entries.filter(({ id }) => id !== "implied") },
    pair: { ...now.pair, votesYears },
    sheet: {
      ...now.sheet,
      group: { ...now.sheet.group, not_claimed: () => "امروز نامشخص، بسیار قدیمی یا بدون نشانهٔ گرایش" },
      aside: { ...now.sheet.aside, too_old: () => "خیلی قدیمی", no_sign: "نشانهٔ گرایش نیست" },
    },
  };
}
